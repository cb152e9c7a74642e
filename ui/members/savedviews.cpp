#include "ui/members/savedviews.h"

#include "ui/common/icons.h"
#include "ui/members/saveviewdialog.h"

#include <QMenu>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

SavedViewsButton::SavedViewsButton(Places &places, ConnectionId connection, Current current, QWidget *parent)
    : QToolButton(parent), m_places(places), m_connection(std::move(connection)), m_current(std::move(current)),
      m_menu(new QMenu(this)), m_renameMenu(new QMenu(tr("Re&name view"), this)), m_removeMenu(new QMenu(tr("&Remove view"), this)),
      m_save(new QAction(Rollcall::icon(u"bookmark-new"_s), tr("&Save this view…"), this))
{
    setObjectName(u"savedViews"_s);
    setText(tr("Views"));
    setIcon(Rollcall::icon(u"view-list-details"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Saved views: filters, sorting and columns under a name"));
    setMenu(m_menu);
    connect(m_save, &QAction::triggered, this, &SavedViewsButton::save);
    connect(&places, &Places::changed, this, &SavedViewsButton::fill);
    fill();
}

QList<QAction *> SavedViewsButton::viewActions() const
{
    return m_views;
}

void SavedViewsButton::fill()
{
    m_menu->clear();
    m_renameMenu->clear();
    m_removeMenu->clear();
    m_views.clear();
    const QList<SavedView> views = m_places.views(m_connection);
    for (const SavedView &view : views) {
        QAction *show = m_menu->addAction(menuText(view.name));
        connect(show, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
        m_views.append(show);
        connect(m_renameMenu->addAction(menuText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { rename(name); });
        QAction *remove = m_removeMenu->addAction(menuText(view.name));
        // Removing fills the menus anew, so not within the signal of one of their actions.
        connect(remove, &QAction::triggered, this, [this, name = view.name] { m_places.removeView(m_connection, name); },
                Qt::QueuedConnection);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    if (!views.isEmpty()) {
        m_menu->addMenu(m_renameMenu);
        m_menu->addMenu(m_removeMenu);
    }
}

QStringList SavedViewsButton::names() const
{
    QStringList names;
    for (const SavedView &view : m_places.views(m_connection))
        names.append(view.name);
    return names;
}

void SavedViewsButton::rename(const QString &name)
{
    auto *dialog = new SaveViewDialog(names(), name, window());
    connect(dialog, &SaveViewDialog::named, this, [this, name](const QString &newName) {
        const QList<SavedView> views = m_places.views(m_connection);
        const auto view = std::ranges::find(views, name, &SavedView::name);
        if (newName == name || view == views.end())
            return;
        SavedView renamed = *view;
        renamed.name = newName;
        m_places.saveView(m_connection, renamed);
        m_places.removeView(m_connection, name);
    });
    dialog->open();
}

void SavedViewsButton::save()
{
    auto *dialog = new SaveViewDialog(names(), window());
    connect(dialog, &SaveViewDialog::named, this, [this](const QString &name) {
        SavedView view = m_current();
        view.name = name;
        m_places.saveView(m_connection, view);
    });
    dialog->open();
}

} // namespace Rollcall
