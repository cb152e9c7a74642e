#include "ui/common/buttons.h"

#include "models/items/plaintip.h"
#include "ui/common/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTimer>
#include <QToolTip>

namespace Rollcall {

using namespace Qt::StringLiterals;

CopyButton::CopyButton(const QString &what, const QString &text, QWidget *parent) : QToolButton(parent), m_what(what)
{
    setAutoRaise(true);
    setIcon(Rollcall::icon(u"edit-copy"_s));
    setAccessibleName(tr("Copy %1").arg(what));
    setToolTip(plainTip(accessibleName()));
    setTextToCopy(text);
    connect(this, &QToolButton::clicked, this, [this] { copy(); });
}

void CopyButton::setTextToCopy(const QString &text)
{
    m_text = text;
    setEnabled(!text.isEmpty());
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(Rollcall::icon(u"dialog-ok"_s));
    setAccessibleDescription(tr("Copied"));
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Copied"), this);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(1500, this, [this] {
        setIcon(Rollcall::icon(u"edit-copy"_s));
        setAccessibleDescription({});
    });
    Q_EMIT copied();
}

void CopyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        setIcon(Rollcall::icon(u"edit-copy"_s));
}

BusyButton::BusyButton(const QString &text, QWidget *parent) : QPushButton(text, parent) {}

void BusyButton::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    if (busy)
        m_idleWidth = sizeHint().width();
    m_busy = busy;
    setIcon(busy ? Rollcall::icon(u"view-refresh"_s) : QIcon());
    setAccessibleDescription(busy ? tr("Working…") : QString());
    setEnabled(m_available && !busy);
}

void BusyButton::setAvailable(bool available)
{
    m_available = available;
    setEnabled(m_available && !m_busy);
}

QSize BusyButton::sizeHint() const
{
    // Always as with the busy mark, so that the row of buttons does not move.
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const QSize content(words.width() + iconSize().width() + 4, std::max(words.height(), iconSize().height()));
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this);
}

} // namespace Rollcall
