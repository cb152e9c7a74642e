#pragma once

#include "ui/connections/connectiontasks.h"

class QAction;
class QLabel;

namespace Rollcall {

class ElidedLabel;
class EnvironmentChip;
class KeychainNote;
class ResultPane;

/// One connection as a page of the window: how it stands, who is signed in, and what can be done with it.
class ConnectionPage final : public QWidget
{
    Q_OBJECT
public:
    ConnectionPage(ConnectionsDesk &desk, const ConnectionId &connection, QWidget *parent = nullptr);

    const ConnectionId &connection() const { return m_connection; }
    /// Sign in, Sign out, Test, Edit, Requests; for menus and the tool bar.
    QList<QAction *> pageActions() const;
    void focusContent();
    /// Says again how it stands.
    void refreshStanding() { update(); }
    void refresh();

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    void standingChanged(const QString &words); ///< "Signed in as …"
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *make(const char *name, const QString &text, const QString &iconName, const QKeySequence &keys);
    void build();
    void listen();
    void update();
    void adapt();

    ConnectionsDesk &m_desk;
    ConnectionId m_connection;
    QPointer<SignInSession> m_session;
    ConnectionTasks *m_tasks;
    ElidedLabel *m_name;
    EnvironmentChip *m_chip;
    QLabel *m_kind;
    QLabel *m_icon;
    QLabel *m_standing;
    QLabel *m_reason;
    ResultPane *m_facts;
    KeychainNote *m_note;
    QAction *m_signIn;
    QAction *m_signOut;
    QAction *m_test;
    QAction *m_edit;
    QAction *m_log;
    QAction *m_retry;
};

} // namespace Rollcall
