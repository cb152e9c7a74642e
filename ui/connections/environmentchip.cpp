#include "ui/connections/environmentchip.h"

#include "models/items/plaintip.h"
#include "ui/common/colours.h"
#include "ui/common/environment.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int violetHue = 275;

QFont chipFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    smaller.setWeight(QFont::DemiBold);
    return smaller;
}

} // namespace

QColor environmentColour(const QPalette &palette, const QString &name)
{
    if (name == u"red"_s)
        return Theme::accent(palette, Theme::Tone::Negative);
    if (name == u"amber"_s)
        return Theme::accent(palette, Theme::Tone::Warning);
    if (name == u"green"_s)
        return Theme::accent(palette, Theme::Tone::Positive);
    if (name == u"blue"_s)
        return Theme::accent(palette, Theme::Tone::Information);
    if (name == u"violet"_s)
        return Colours::ofHue(violetHue, Theme::isDark(palette));
    return Theme::accent(palette, Theme::Tone::Neutral);
}

EnvironmentChip::EnvironmentChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void EnvironmentChip::setConnection(const Connection &connection)
{
    m_text = environmentName(connection.environment);
    m_colour = colourOf(connection);
    setAccessibleName(m_text.isEmpty() ? QString() : tr("Environment: %1").arg(m_text));
    setToolTip(plainTip(accessibleName()));
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize EnvironmentChip::sizeOf(const QString &word, const QFont &font)
{
    if (word.isEmpty())
        return {};
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(word) + metrics.height(), metrics.height() + 4};
}

QSize EnvironmentChip::sizeHint() const
{
    return sizeOf(m_text, font());
}

QSize EnvironmentChip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 8), whole.height()};
}

void EnvironmentChip::paint(QPainter *painter, const QRect &cell, const QString &word, const QString &colour, const QPalette &palette,
                            const QFont &font)
{
    if (word.isEmpty())
        return;
    const QSize size = sizeOf(word, font);
    QRect frame(QPoint(0, 0), QSize(std::min(size.width(), cell.width()), std::min(size.height(), cell.height())));
    frame.moveCenter(cell.center());
    frame.moveLeft(cell.left());
    frame = QStyle::visualRect(painter->layoutDirection(), cell, frame);
    const QColor ink = environmentColour(palette, colour);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(chipFont(font));
    painter->setPen(ink);
    // On a ground of its own, so that it reads the same on a selected row.
    painter->setBrush(Colours::mixed(palette.color(QPalette::Base), ink, 0.13));
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QFontMetrics metrics(painter->font());
    painter->drawText(frame, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                      metrics.elidedText(word, Qt::ElideRight, frame.width() - metrics.height() / 2));
    painter->restore();
}

void EnvironmentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(&painter, rect(), m_text, m_colour, palette(), font());
}

void EnvironmentChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Rollcall
