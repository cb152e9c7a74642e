#include "ui/shell/sidebardelegate.h"

#include "ui/common/theme.h"
#include "ui/connections/environmentchip.h"
#include "ui/shell/sidebarmodel.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString badgeOf(const QModelIndex &index)
{
    return index.data(SidebarModel::BadgeRole).toString();
}

/// What a number or word at the edge takes, with the gaps beside it.
int widthOf(const QString &badge, const QFontMetrics &metrics)
{
    return badge.isEmpty() ? 0 : metrics.horizontalAdvance(badge) + 2 * metrics.averageCharWidth();
}

QPalette::ColorGroup colourGroup(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

/// One of the themes' small icons, which are of one colour, in another. Kept where Qt keeps pictures: a new one at each painting
/// would push all others out of there.
QIcon recoloured(const QIcon &icon, const QSize &size, qreal devicePixelRatio, const QColor &colour)
{
    QPixmap drawn = icon.pixmap(size, devicePixelRatio);
    if (drawn.isNull())
        return icon;
    const QString key = u"rollcall-%1-%2"_s.arg(drawn.cacheKey()).arg(colour.rgba());
    if (!QPixmapCache::find(key, &drawn)) {
        QPainter painter(&drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), colour);
        painter.end();
        QPixmapCache::insert(key, drawn);
    }
    QIcon result(drawn);
    result.addPixmap(drawn, QIcon::Selected); // Else the style mixes the highlight into it.
    return result;
}

} // namespace

void SidebarDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid())
        option->font.setWeight(QFont::DemiBold);
    // An icon is read with its word, so it takes the word's colour where that changes.
    if (option->state.testFlag(QStyle::State_Selected) && !option->icon.isNull())
        option->icon = recoloured(option->icon, option->decorationSize, option->widget ? option->widget->devicePixelRatioF() : 1,
                                  option->palette.color(colourGroup(*option), QPalette::HighlightedText));
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString badge = badgeOf(index);
    const int gap = row.fontMetrics.averageCharWidth();
    const QString colour = index.data(SidebarModel::ColourRole).toString();
    const QSize chip = colour.isEmpty() ? QSize() : EnvironmentChip::sizeOf(badge, option.font);
    const int badgeWidth = colour.isEmpty() ? widthOf(badge, row.fontMetrics)
                                            : std::min(chip.width(), row.rect.width() / 2) + 2 * gap;
    // The style draws the whole row; the text is cut short before the badge.
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, qMax(0, text.width() - badgeWidth - gap));
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (badge.isEmpty())
        return;
    if (!colour.isEmpty()) {
        QRect place = row.rect.adjusted(0, 2, -gap, -2);
        place.setLeft(place.right() + 1 - (badgeWidth - 2 * gap));
        EnvironmentChip::paint(painter, QStyle::visualRect(row.direction, row.rect, place), badge, colour, row.palette, option.font);
        return;
    }
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(selected ? row.palette.color(colourGroup(row), QPalette::HighlightedText) : Theme::quiet(row.palette));
    const QRect edge = row.rect.adjusted(0, 0, -gap, 0);
    painter->drawText(edge, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), badge);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    // A chip is cut where there is no room; a number is not.
    if (index.data(SidebarModel::ColourRole).toString().isEmpty())
        size.rwidth() += widthOf(badgeOf(index), option.fontMetrics) + option.fontMetrics.averageCharWidth();
    size.setHeight(qMax(size.height(), option.fontMetrics.height() * 7 / 4));
    return size;
}

} // namespace Rollcall
