#include "ui/common/markstyle.h"

#include "ui/common/theme.h"

#include <QStyleOptionButton>
#include <QStyleOptionViewItem>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// The frame is made from the window's colour, so a lighter window makes a lighter frame; nothing else of these marks is.
template<typename Option>
Option lighterFramed(const QStyleOption *option)
{
    Option copy = *static_cast<const Option *>(option);
    copy.palette.setColor(QPalette::Window, Theme::quiet(option->palette));
    return copy;
}

} // namespace

MarkStyle::MarkStyle() : QProxyStyle(u"fusion"_s)
{
    // Who asks for the style's name means the one that draws.
    setObjectName(u"fusion"_s);
}

void MarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool mark = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton || element == PE_IndicatorItemViewItemCheck;
    if (mark && Theme::isDark(option->palette)) {
        if (qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto lighter = lighterFramed<QStyleOptionViewItem>(option);
            QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
            return;
        }
        if (qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto lighter = lighterFramed<QStyleOptionButton>(option);
            QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace Rollcall
