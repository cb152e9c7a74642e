#include "ui/common/liststack.h"

#include "models/items/rowsmodel.h"
#include "models/workspace/mirror/sync.h"
#include "ui/common/statepane.h"

#include <QAction>

namespace Rollcall {

using namespace Qt::StringLiterals;

ListStack::ListStack(QWidget *view, QWidget *parent) : QStackedWidget(parent), m_view(view), m_pane(new StatePane)
{
    addWidget(m_view);
    addWidget(m_pane);
    setFocusProxy(m_view);
    m_empty = {u"view-list-details"_s, tr("Nothing here yet."), {}, {}};
    m_nothingFound = {u"edit-find"_s, tr("Nothing matches the filter."), {}, {}};
    m_loadingSoon.setSingleShot(true);
    m_loadingSoon.setInterval(150);
    connect(&m_loadingSoon, &QTimer::timeout, this, [this] { show(Shown::Loading); });
    connect(m_pane, &StatePane::retryRequested, this, [this] {
        if (m_model)
            m_model->refresh();
    });
}

void ListStack::setModel(RowsModel *model, QAbstractItemModel *proxy)
{
    if (m_model)
        m_model->disconnect(this);
    if (m_proxy)
        m_proxy->disconnect(this);
    m_model = model;
    m_proxy = proxy;
    if (!model)
        return;
    connect(model, &RowsModel::stateChanged, this, [this] { update(); });
    QAbstractItemModel *rows = proxy ? proxy : model;
    connect(rows, &QAbstractItemModel::rowsInserted, this, [this] { update(); });
    connect(rows, &QAbstractItemModel::rowsRemoved, this, [this] { update(); });
    connect(rows, &QAbstractItemModel::modelReset, this, [this] { update(); });
    update();
}

void ListStack::setEmptyText(const QString &iconName, const QString &sentence, const QString &hint, const QList<QAction *> &actions)
{
    m_empty = {iconName, sentence, hint, {actions.begin(), actions.end()}};
    if (m_shown == Shown::Empty)
        showEmpty();
}

void ListStack::setSync(Sync *sync, std::optional<OrganizationId> organization)
{
    m_sync = sync;
    m_organization = std::move(organization);
    if (!sync)
        return;
    connect(sync, &Sync::stateChanged, this, [this] {
        if (m_shown == Shown::Empty)
            showEmpty();
    });
}

void ListStack::showEmpty()
{
    if (!m_sync) {
        showText(m_empty);
        return;
    }
    const SyncState &state = m_sync->state();
    if (!state.lastComplete.isValid()) {
        showText({u"view-refresh"_s, tr("Nothing has been read from the server yet."), tr("That happens as soon as somebody is signed in."), {}});
        return;
    }
    if (!m_organization) {
        showSynced(true);
        return;
    }
    QCoro::connect(m_sync->knowsMembersOf(*m_organization), this, [this](bool isListed) {
        if (m_sync && m_shown == Shown::Empty)
            showSynced(isListed);
    });
}

void ListStack::showSynced(bool isListed)
{
    const SyncState &state = m_sync->state();
    Text text = m_empty;
    if (!isListed)
        text = {u"dialog-information"_s, tr("Who is a member here is not known."), tr("The server has not listed them."), {}};
    if (!state.notes.isEmpty())
        text.hint = state.notes.join(u' ');
    showText(text);
}

void ListStack::setNothingFoundText(const QString &sentence, const QString &hint, const QList<QAction *> &actions)
{
    m_nothingFound = {u"edit-find"_s, sentence, hint, {actions.begin(), actions.end()}};
    if (m_shown == Shown::NothingFound)
        showText(m_nothingFound);
}

void ListStack::setFiltered(bool filtered)
{
    if (m_filtered == filtered)
        return;
    m_filtered = filtered;
    update();
}

void ListStack::update()
{
    if (!m_model)
        return;
    const int rows = m_proxy ? m_proxy->rowCount() : m_model->rowCount();
    switch (m_model->state()) {
    case RowsModel::State::Loading:
        // Rows of the last query stay, and so does what stood in their place, until the answer is here or takes long.
        if (rows == 0 && m_shown != Shown::Loading && !m_loadingSoon.isActive())
            m_loadingSoon.start();
        return;
    case RowsModel::State::Error: show(Shown::Error); return;
    case RowsModel::State::Empty: show(m_filtered ? Shown::NothingFound : Shown::Empty); return;
    case RowsModel::State::Ready:
        show(rows == 0 && m_proxy ? (m_filtered ? Shown::NothingFound : Shown::Empty) : Shown::View);
        return;
    }
}

void ListStack::show(Shown shown)
{
    m_loadingSoon.stop();
    // Each failure is told anew, and an empty list may have become a filtered one.
    const bool changed = m_shown != shown;
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_shown = shown;
    switch (shown) {
    case Shown::View: break;
    case Shown::Loading: m_pane->showLoading(); break;
    case Shown::Empty:
        if (changed)
            showEmpty();
        break;
    case Shown::NothingFound:
        if (changed)
            showText(m_nothingFound);
        break;
    case Shown::Error: m_pane->showError(m_model->error()); break;
    }
    setCurrentWidget(shown == Shown::View ? m_view : m_pane);
    // Who asks for the list before its rows are there gets it with them: until then the pane keeps the focus.
    setFocusProxy(shown == Shown::View ? m_view : m_pane);
    if (hadFocus && shown == Shown::View)
        m_view->setFocus();
    if (changed)
        Q_EMIT shownChanged();
}

void ListStack::showText(const Text &text)
{
    QList<QAction *> actions;
    for (const QPointer<QAction> &action : text.actions) {
        if (action)
            actions.append(action);
    }
    m_pane->showEmpty(text.iconName, text.sentence, text.hint, actions);
}

} // namespace Rollcall
