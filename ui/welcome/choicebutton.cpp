#include "ui/welcome/choicebutton.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Rollcall {

namespace {

constexpr int wrapped = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft)
                        | static_cast<int>(Qt::AlignTop);

} // namespace

ChoiceButton::ChoiceButton(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_sentence(sentence)
{
    setText(title);
    setIcon(icon);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    QFont larger = font();
    larger.setPointSizeF(font().pointSizeF() * 1.2);
    larger.setWeight(QFont::DemiBold);
    return larger;
}

ChoiceButton::Layout ChoiceButton::arranged(int width) const
{
    const int unit = fontMetrics().height();
    const int iconSize = unit * 3 / 2; // larger ones are coloured in some themes
    Layout at;
    const int left = unit + iconSize + unit;
    const int textWidth = qMax(unit * 8, width - left - unit);
    const QFontMetrics title(titleFont());
    at.title = {left, unit, textWidth, title.height()};
    const QRect sentence =
        fontMetrics().boundingRect(QRect(0, 0, textWidth, unit * 100), wrapped, m_sentence);
    at.sentence = {left, at.title.bottom() + unit / 4, textWidth, sentence.height()};
    at.height = at.sentence.bottom() + unit;
    at.icon = {unit, (at.height - iconSize) / 2, iconSize, iconSize};
    return at;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 64;
    return {width, arranged(width).height};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 36;
    return {width, arranged(width).height};
}

int ChoiceButton::heightForWidth(int width) const
{
    return arranged(width).height;
}

bool ChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const bool hot = isEnabled() && (underMouse() || hasFocus());
    const QColor edge = hot ? colours.color(QPalette::Highlight) : Theme::line(colours);
    const QColor ground =
        isDown() ? Theme::tint(colours, Theme::Tone::Information) : colours.color(QPalette::Base);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    Layout at = arranged(width());
    const int spare = (height() - at.height) / 2;
    for (QRect *part : {&at.icon, &at.title, &at.sentence})
        part->translate(0, spare);
    const auto placed = [this](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    icon().paint(&painter, placed(at.icon), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(colours.color(QPalette::Text));
    painter.setFont(titleFont());
    painter.drawText(placed(at.title), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text());
    painter.setFont(font());
    painter.setPen(Theme::quiet(colours));
    painter.drawText(placed(at.sentence), wrapped, m_sentence);
}

} // namespace Rollcall
