#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 32; ///< Wider ones are elided.

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleDescription(tr("Filter. Press Delete to remove it."));
}

QSize Chip::sizeHint() const
{
    const int height = fontMetrics().height() + 8;
    const int words = std::min(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * mostLetters);
    return {words + 4 + height + height / 2, height};
}

QSize Chip::minimumSizeHint() const
{
    return {sizeHint().height() * 3, sizeHint().height()};
}

QRect Chip::closeRect() const
{
    const QRect square(width() - height(), 0, height(), height());
    return QStyle::visualRect(layoutDirection(), rect(), square);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : Theme::line(palette()));
    painter.setBrush(Theme::tint(palette(), Theme::Tone::Information));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(height() / 2, 0, -height(), 0));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));

    const QRect close = closeRect();
    if (m_overClose) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::line(palette()));
        painter.drawEllipse(QRectF(close).adjusted(4, 4, -4, -4));
    }
    // Drawn, not an icon: at this size it stays crisp and takes the text's colour.
    const double arm = fontMetrics().height() / 5.0;
    const QPointF centre = QRectF(close).center();
    painter.setPen(QPen(Theme::quiet(palette()), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
    painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removed(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressedClose = closeRect().contains(event->pos());
    if (event->button() == Qt::MiddleButton || m_pressedClose)
        event->accept();
    else
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onClose = m_pressedClose && closeRect().contains(event->pos());
    if ((event->button() == Qt::MiddleButton && rect().contains(event->pos()))
        || (event->button() == Qt::LeftButton && onClose)) {
        m_pressedClose = false;
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = closeRect().contains(event->pos());
    if (over != m_overClose) {
        m_overClose = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_overClose = false;
    QAbstractButton::leaveEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Rollcall
