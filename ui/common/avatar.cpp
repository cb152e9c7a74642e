#include "ui/common/avatar.h"

#include "models/domain/text.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Rollcall {

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
    setAccessibleName(name); // Screen readers skip the letters.
    update();
}

void Avatar::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void Avatar::setDiameter(int diameter)
{
    m_diameter = diameter;
    updateGeometry();
}

QSize Avatar::sizeHint() const
{
    const int diameter = m_diameter > 0 ? m_diameter : fontMetrics().height() * 2;
    return {diameter, diameter};
}

void Avatar::paint(QPainter *painter, const QRect &rect, const QString &id, const QString &name, const QPalette &palette)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(rect).center());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::ofId(palette, id));
    painter->drawEllipse(circle);
    QFont font = painter->font();
    font.setPixelSize(std::max(6, side * 42 / 100));
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Base));
    painter->drawText(circle, Qt::AlignCenter, Text::initials(name));
    painter->restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.isNull())
        paint(&painter, rect(), m_id, m_name, palette());
    else
        paintImage(painter);
}

void Avatar::paintImage(QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath plate;
    plate.addRoundedRect(rect(), width() / 6.0, width() / 6.0);
    // Logos are drawn for paper: where they are transparent, the ground is light in a dark theme too.
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.fillPath(plate, base.lightnessF() > text.lightnessF() ? base : text);
    painter.setClipPath(plate);
    QRectF place(QPointF(), QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    painter.drawImage(place, m_image);
}

} // namespace Rollcall
