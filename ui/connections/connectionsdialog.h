#pragma once

#include "ui/connections/connectiontasks.h"

#include <QDialog>

class QAction;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Rollcall {

class ConnectionsModel;
class ConnectionsView;
class StatePane;

/// All connections of this person: how each stands, and what can be done with them.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectionsDialog(ConnectionsDesk &desk, QWidget *parent = nullptr);

    ConnectionsView *view() const { return m_view; }
    MessageBar *messages() const { return m_messages; }
    /// Marks this one.
    void select(const ConnectionId &id);

private:
    void makeActions();
    QAction *make(const char *name, const QString &text, const QString &iconName, const QKeySequence &keys);
    QPushButton *makeButton(QAction *action);
    void buildLayout();
    void connectActions();
    void update();
    void moveBy(int step);
    void showMenu(const QPoint &position);

    ConnectionsDesk &m_desk;
    ConnectionsModel *m_model;
    ConnectionsView *m_view;
    ConnectionTasks *m_tasks;
    MessageBar *m_messages;
    StatePane *m_empty;
    QStackedWidget *m_stack;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_test = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    ConnectionId m_awaited; ///< To be marked as soon as the list has it.
};

} // namespace Rollcall
