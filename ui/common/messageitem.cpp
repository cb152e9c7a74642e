#include "ui/common/messageitem.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int expiryMs = 8000;
constexpr qsizetype longText = 60; ///< Beyond it the buttons stand below, or a narrow dialog leaves no room for the words.

Theme::Tone toneOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information: return Theme::Tone::Information;
    case Message::Kind::Success: return Theme::Tone::Positive;
    case Message::Kind::Warning: return Theme::Tone::Warning;
    case Message::Kind::Error: return Theme::Tone::Negative;
    }
    return Theme::Tone::Neutral;
}

QString iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information: return u"dialog-information"_s;
    case Message::Kind::Success: return u"dialog-ok"_s;
    case Message::Kind::Warning: return u"dialog-warning"_s;
    case Message::Kind::Error: return u"dialog-error"_s;
    }
    return {};
}

QString wordOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information: return MessageItem::tr("Information");
    case Message::Kind::Success: return MessageItem::tr("Done");
    case Message::Kind::Warning: return MessageItem::tr("Warning");
    case Message::Kind::Error: return MessageItem::tr("Error");
    }
    return {};
}

QLabel *messageLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageItem::MessageItem(const Message &message, QWidget *parent) : QFrame(parent), m_message(message), m_icon(new QLabel(this))
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(wordOf(message.kind) + u": "_s + message.text);
    build();
    adapt();
    if (passes()) {
        m_expiry.setSingleShot(true);
        connect(&m_expiry, &QTimer::timeout, this, [this] { expire(); });
        m_expiry.start(expiryMs);
    }
}

bool MessageItem::passes() const
{
    const bool isRead = m_message.kind == Message::Kind::Warning || m_message.kind == Message::Kind::Error;
    return !isRead && m_message.closable && m_message.details.isEmpty();
}

void MessageItem::build()
{
    auto *text = messageLabel(m_message.text, this);
    m_icon->setAccessibleName(wordOf(m_message.kind));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(text, 1, Qt::AlignVCenter);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 6, 6);
    rows->setSpacing(4);
    rows->addLayout(line);
    auto *buttons = line;
    if (!m_message.buttons.isEmpty() && m_message.text.size() > longText) {
        buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addStretch();
    }
    if (!m_message.details.isEmpty()) {
        auto *details = messageLabel(m_message.details, this);
        details->setContentsMargins(style()->pixelMetric(QStyle::PM_SmallIconSize) + 8, 0, 0, 0);
        details->hide();
        rows->addWidget(details);
        auto *more = new QPushButton(tr("Details"), this);
        more->setCheckable(true);
        more->setFlat(true);
        connect(more, &QPushButton::toggled, details, &QWidget::setVisible);
        buttons->addWidget(more);
    }
    for (const Message::Button &button : m_message.buttons) {
        auto *action = new QPushButton(button.text, this);
        connect(action, &QPushButton::clicked, this, [this, pressed = button.pressed] {
            if (pressed)
                pressed();
            Q_EMIT closed();
        });
        buttons->addWidget(action);
        m_buttons.append(action);
    }
    if (m_message.closable) {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setObjectName(u"close"_s);
        close->setToolTip(tr("Close"));
        close->setAccessibleName(tr("Close the message"));
        close->setFocusPolicy(Qt::StrongFocus);
        connect(close, &QToolButton::clicked, this, [this] { Q_EMIT closed(); });
        line->addWidget(close, 0, Qt::AlignVCenter);
    }
    if (buttons != line)
        rows->addLayout(buttons);
}

void MessageItem::focusButton(int button)
{
    if (button < 0 || button >= m_buttons.size())
        return;
    show(); // The layout would do so by a queued call, and only what is shown takes the focus.
    m_buttons.at(button)->setFocus(Qt::OtherFocusReason);
}

void MessageItem::adapt()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QColor colour = Theme::accent(palette(), toneOf(m_message.kind));
    m_icon->setPixmap(glyph(iconOf(m_message.kind), side, colour, devicePixelRatioF()));
    if (auto *close = findChild<QToolButton *>(u"close"_s))
        close->setIcon(QIcon(glyph(u"window-close"_s, side, Theme::quiet(palette()), devicePixelRatioF())));
}

void MessageItem::expire()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_expiry.start(expiryMs);
    else
        Q_EMIT closed();
}

void MessageItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::Tone tone = toneOf(m_message.kind);
    QColor edge = Theme::accent(palette(), tone);
    edge.setAlphaF(0.45f);
    painter.setPen(edge);
    painter.setBrush(Theme::tint(palette(), tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageItem::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        adapt();
}

} // namespace Rollcall
