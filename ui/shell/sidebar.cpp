#include "ui/shell/sidebar.h"

#include "ui/common/droppedfiles.h"
#include "ui/common/icons.h"
#include "ui/shell/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString foldedKey(const QModelIndex &heading)
{
    return u"sidebar/folded/"_s + heading.data(SidebarModel::KeyRole).toString();
}

} // namespace

Sidebar::Sidebar(Workspace &workspace, Places &places, QSettings &settings, QWidget *parent)
    : QTreeView(parent), m_places(places), m_settings(settings), m_model(workspace, places)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Directories and places"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(fontMetrics().height());
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DropOnly);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setAutoExpandDelay(500);
    setItemDelegate(new SidebarDelegate(this));
    setModel(&m_model);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);

    unfoldNew();
    adapt();
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &Sidebar::adapt);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        unfoldNew();
        adapt();
        setCurrentLocation(m_location);
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &i) { remember(i, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &i) { remember(i, true); });
    connect(&m_model, &SidebarModel::peopleDropped, this, &Sidebar::peopleDropped);
    connect(&m_model, &SidebarModel::droppedPartly, this, &Sidebar::droppedPartly);
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 24};
}

void Sidebar::adapt()
{
    // Names of sections are read whole in every language, with their numbers. Those of places may be long, and are cut.
    int narrowest = fontMetrics().averageCharWidth() * 26;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        for (int child = 0; child < m_model.rowCount(heading); ++child) {
            const QModelIndex section = m_model.index(child, 0, heading);
            if (!section.data(SidebarModel::PlaceRole).isValid())
                narrowest = std::max(narrowest, 2 * indentation() + sizeHintForIndex(section).width());
        }
    }
    setMinimumWidth(narrowest);
}

void Sidebar::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adapt();
}

void Sidebar::unfoldNew()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        setExpanded(heading, !m_settings.value(foldedKey(heading), false).toBool());
    }
}

void Sidebar::remember(const QModelIndex &heading, bool folded)
{
    m_settings.setValue(foldedKey(heading), folded);
}

void Sidebar::setCurrentLocation(const Location &location)
{
    m_location = location;
    // The same place may be listed twice (a favourite of the directory one is in): stay on the row that was chosen.
    if (currentIndex().isValid() && currentIndex().data(SidebarModel::LocationRole).value<Location>() == location)
        return;
    QModelIndex index = m_model.indexOf(location);
    if (!index.isValid())
        index = m_model.indexOf({location.connection, Section::Organizations, {}, {}});
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void Sidebar::choose(const QModelIndex &index, bool focusPage)
{
    const QVariant location = index.data(SidebarModel::LocationRole);
    if (location.isValid())
        Q_EMIT locationChosen(location.value<Location>(), focusPage);
    else if (index.isValid())
        setExpanded(index, !isExpanded(index));
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            if (const QVariant there = currentIndex().data(SidebarModel::LocationRole); there.isValid())
                Q_EMIT newWindowRequested(there.value<Location>());
            return;
        }
        choose(currentIndex(), true);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        choose(currentIndex(), false);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void Sidebar::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = currentIndex();
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool leads = index.data(SidebarModel::LocationRole).isValid();
    if (!index.isValid() || index != pressed || !leads)
        return;
    const auto there = index.data(SidebarModel::LocationRole).value<Location>();
    if (event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)))
        Q_EMIT newWindowRequested(there);
    else if (event->button() == Qt::LeftButton)
        choose(index, false);
}

// Qt takes a drop only as what was proposed, and the model takes people as copies only.
void Sidebar::dragEnterEvent(QDragEnterEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    QTreeView::dragEnterEvent(event);
}

void Sidebar::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    QTreeView::dragMoveEvent(event);
    if (event->isAccepted())
        DroppedFiles::acceptCopy(event);
}

void Sidebar::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    QTreeView::dropEvent(event);
    if (event->isAccepted())
        DroppedFiles::acceptCopy(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (index.data(SidebarModel::LocationRole).isValid())
        showMenu(index, keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void Sidebar::showMenu(const QModelIndex &index, QPoint globalPosition)
{
    const auto there = index.data(SidebarModel::LocationRole).value<Location>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, there] { Q_EMIT locationChosen(there, true); });
    menu->addAction(icon(u"window-new"_s), tr("Open in new &window"), this,
                    [this, there] { Q_EMIT newWindowRequested(there); });
    if (const QVariant held = index.data(SidebarModel::PlaceRole); held.isValid()) {
        const auto place = held.value<Place>();
        const bool favourite = m_places.isFavourite(place.connection, place.entity);
        menu->addSeparator();
        menu->addAction(icon(u"starred-symbolic"_s),
                        favourite ? tr("Remove from &favourites") : tr("Add to &favourites"), this,
                        [this, place, favourite] { m_places.setFavourite(place, !favourite); });
        if (!favourite)
            menu->addAction(tr("&Remove from recent"), this,
                            [this, place] { m_places.forget(place.connection, place.entity); });
    }
    menu->popup(globalPosition);
}

} // namespace Rollcall
