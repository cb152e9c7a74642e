#include "ui/common/avatar.h"

#include "models/domain/text.h"
#include "ui/common/theme.h"

#include <QPainter>

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
    paint(&painter, rect(), m_id, m_name, palette());
}

} // namespace Rollcall
