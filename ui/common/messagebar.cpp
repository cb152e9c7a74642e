#include "ui/common/messagebar.h"

#include "models/domain/error.h"
#include "ui/common/messageitem.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Rollcall {

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(8, 6, 8, 6);
    m_list->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Messages"));
    hide();
}

QList<MessageItem *> MessageBar::items() const
{
    QList<MessageItem *> items;
    for (int at = 0; at < m_list->count(); ++at) {
        if (auto *item = qobject_cast<MessageItem *>(m_list->itemAt(at)->widget()))
            items.append(item);
    }
    return items;
}

void MessageBar::post(const Message &message)
{
    settle(message);
    if (message.text.isEmpty())
        return;
    for (MessageItem *item : items()) {
        const Message &shown = item->message();
        const bool same = message.key.isEmpty() ? shown.key.isEmpty() && shown.kind == message.kind && shown.text == message.text
                                                : shown.key == message.key;
        if (same)
            drop(item);
    }
    auto *item = new MessageItem(message, this);
    connect(item, &MessageItem::closed, this, [this, item] { drop(item); });
    m_list->addWidget(item);
    dropOldest();
    show();
    item->focusButton(message.focused);
    QAccessibleEvent event(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::information(const QString &text)
{
    post({.kind = Message::Kind::Information, .text = text, .details = {}});
}

void MessageBar::success(const QString &text)
{
    post({.kind = Message::Kind::Success, .text = text, .details = {}});
}

void MessageBar::warning(const QString &text)
{
    post({.kind = Message::Kind::Warning, .text = text, .details = {}});
}

void MessageBar::error(const Rollcall::Error &error, const QString &key)
{
    if (error.kind != Error::Kind::Cancelled)
        post({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .key = key});
}

void MessageBar::settle(const Message &message)
{
    if (message.work.isEmpty() || message.kind == Message::Kind::Error)
        return;
    for (MessageItem *item : items()) {
        // What was under way already when the other failed says nothing about it.
        if (item->message().kind == Message::Kind::Error && item->message().work == message.work && item->shown() <= message.begun)
            drop(item);
    }
}

void MessageBar::clear(const QString &key)
{
    for (MessageItem *item : items()) {
        if (item->message().key == key)
            drop(item);
    }
}

void MessageBar::clear()
{
    for (MessageItem *item : items()) {
        if (item->message().closable)
            drop(item);
    }
}

bool MessageBar::holds(const QString &key) const
{
    const auto shown = items();
    return std::any_of(shown.begin(), shown.end(), [&key](const MessageItem *item) { return item->message().key == key; });
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const MessageItem *item : items())
        texts.append(item->message().text);
    return texts;
}

void MessageBar::drop(MessageItem *item)
{
    const QWidget *focus = QApplication::focusWidget();
    // A person who closed it by keyboard goes on where they were, not somewhere at random.
    if (focus && item->isAncestorOf(focus))
        focusNextPrevChild(true);
    m_list->removeWidget(item);
    item->hide();
    item->deleteLater();
    if (items().isEmpty())
        hide();
}

void MessageBar::dropOldest()
{
    while (items().size() > mostShown) {
        const QList<MessageItem *> shown = items();
        // First what was told before and would go by itself. Standing notices stay as long as anything else can go.
        const auto latest = shown.end() - 1;
        auto going = std::find_if(shown.begin(), latest, [](const MessageItem *item) { return item->passes(); });
        if (going == latest)
            going = std::find_if(shown.begin(), shown.end(), [](const MessageItem *item) { return item->message().closable; });
        drop(going == shown.end() ? shown.first() : *going);
    }
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = QApplication::focusWidget();
    if (event->key() == Qt::Key_Escape && focus) {
        for (MessageItem *item : items()) {
            if (item->isAncestorOf(focus) && item->message().closable) {
                drop(item);
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace Rollcall
