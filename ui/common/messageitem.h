#pragma once

#include "ui/common/messagebar.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Rollcall {

/// One message as the bar shows it.
class MessageItem final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageItem(const Message &message, QWidget *parent = nullptr);
    const Message &message() const { return m_message; }
    std::chrono::steady_clock::time_point shown() const { return m_shown; } ///< Since when.
    bool passes() const; ///< By itself, after a while.
    void focusButton(int button); ///< Of the message's own; nothing for any other number.

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void adapt();
    void expire();

    Message m_message;
    std::chrono::steady_clock::time_point m_shown = std::chrono::steady_clock::now();
    QLabel *m_icon;
    QList<QPushButton *> m_buttons;
    QTimer m_expiry;
};

} // namespace Rollcall
