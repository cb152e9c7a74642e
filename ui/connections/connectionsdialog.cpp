#include "ui/connections/connectionsdialog.h"

#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"
#include "ui/common/statepane.h"
#include "ui/connections/connectionsview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

ConnectionsDialog::ConnectionsDialog(ConnectionsDesk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_model(new ConnectionsModel(desk, this)), m_view(new ConnectionsView(*m_model)),
      m_tasks(new ConnectionTasks(desk, this)), m_messages(new MessageBar), m_empty(new StatePane), m_stack(new QStackedWidget)
{
    setObjectName(u"connectionsDialog"_s);
    setWindowTitle(tr("Connections"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    makeActions();
    buildLayout();
    connectActions();
    m_empty->showEmpty(u"network-connect"_s, tr("No connections yet."),
                       tr("A connection says where a directory is and how you sign in there."), {m_add, m_import});
    update();
    m_view->setFocus();
}

QAction *ConnectionsDialog::make(const char *name, const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void ConnectionsDialog::makeActions()
{
    m_add = make("addConnection", tr("&Add…"), u"list-add"_s, Shortcuts::add());
    m_edit = make("editConnection", tr("&Edit…"), u"document-edit"_s, Shortcuts::edit());
    m_duplicate = make("duplicateConnection", tr("&Duplicate…"), u"edit-copy"_s, Qt::CTRL | Qt::Key_D);
    m_remove = make("removeConnection", tr("&Remove…"), u"edit-delete"_s, {});
    m_signIn = make("signIn", tr("&Sign in…"), u"network-connect"_s, Qt::CTRL | Qt::Key_L);
    m_signOut = make("signOut", tr("Sign &out…"), u"application-exit"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_test = make("testConnection", tr("&Test…"), u"media-playback-start"_s, Qt::CTRL | Qt::Key_T);
    m_up = make("moveUp", tr("Move &up"), u"go-up"_s, Qt::ALT | Qt::Key_Up);
    m_down = make("moveDown", tr("Move do&wn"), u"go-down"_s, Qt::ALT | Qt::Key_Down);
    m_import = make("importConnections", tr("&Import…"), u"document-import"_s, Qt::CTRL | Qt::Key_O);
    m_export = make("exportConnections", tr("E&xport…"), u"document-export"_s, Qt::CTRL | Qt::Key_S);
    // Only in the list: elsewhere Delete edits a text.
    m_remove->setShortcut(Shortcuts::remove());
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    removeAction(m_remove);
    m_view->addAction(m_remove);
}

QPushButton *ConnectionsDialog::makeButton(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAutoDefault(false);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    return button;
}

void ConnectionsDialog::buildLayout()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (QAction *action : {m_add, m_edit, m_duplicate, m_remove, m_signIn, m_signOut, m_test, m_up, m_down, m_import, m_export}) {
        if (action == m_signIn || action == m_up || action == m_import)
            column->addSpacing(8);
        column->addWidget(makeButton(action));
    }
    column->addStretch();
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close);
    auto *across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(m_stack, 1);
    across->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_messages);
    layout->addLayout(across, 1);
}

void ConnectionsDialog::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_add, [this] { m_tasks->add(); });
    on(m_edit, [this] { m_tasks->edit(m_view->current()); });
    on(m_duplicate, [this] { m_tasks->duplicate(m_view->current()); });
    on(m_remove, [this] { m_tasks->remove(m_view->current()); });
    on(m_test, [this] { m_tasks->test(m_view->current()); });
    on(m_signIn, [this] { m_tasks->signIn(m_view->current()); });
    on(m_signOut, [this] { m_tasks->signOut(m_view->current()); });
    on(m_import, [this] { m_tasks->importFile(); });
    on(m_export, [this] { m_tasks->exportFile(m_desk.connections.list()); });
    on(m_up, [this] { moveBy(-1); });
    on(m_down, [this] { moveBy(1); });
    connect(m_view, &ConnectionsView::opened, m_edit, &QAction::trigger);
    connect(m_view, &ConnectionsView::menuRequested, this, &ConnectionsDialog::showMenu);
    connect(m_view, &ConnectionsView::currentChangedTo, this, [this] { update(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { update(); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { update(); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { update(); });
    connect(m_tasks, &ConnectionTasks::messagePosted, m_messages, &MessageBar::post);
    connect(m_tasks, &ConnectionTasks::saved, this, &ConnectionsDialog::select);
}

void ConnectionsDialog::select(const ConnectionId &id)
{
    m_awaited = id;
    update();
}

void ConnectionsDialog::update()
{
    if (!m_awaited.isEmpty() && m_model->rowOf(m_awaited) >= 0) {
        // Cleared first: becoming the current row brings us here again.
        const ConnectionId awaited = std::exchange(m_awaited, ConnectionId());
        m_view->setCurrent(awaited);
    }
    const ConnectionId id = m_view->current();
    const int row = m_model->rowOf(id);
    const bool any = row >= 0;
    m_add->setEnabled(!m_desk.madeKinds().isEmpty());
    for (QAction *action : {m_edit, m_duplicate, m_remove, m_test})
        action->setEnabled(any);
    m_signIn->setEnabled(any && m_tasks->canSignIn(id));
    m_signOut->setEnabled(any && m_tasks->canSignOut(id));
    m_export->setEnabled(m_model->rowCount() > 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(any && row + 1 < m_model->rowCount());
    QWidget *shown = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty;
    const bool change = m_stack->currentWidget() != shown;
    m_stack->setCurrentWidget(shown);
    if (change && shown == m_view)
        m_view->setFocus();
}

void ConnectionsDialog::moveBy(int step)
{
    const ConnectionId id = m_view->current();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_awaited = id; // the row goes and comes
    m_tasks->move(id, row + step);
}

void ConnectionsDialog::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_signIn, m_signOut, m_test});
    menu->addSeparator();
    menu->addActions({m_edit, m_duplicate, m_remove});
    menu->addSeparator();
    menu->addActions({m_up, m_down});
    menu->popup(position);
}

} // namespace Rollcall
