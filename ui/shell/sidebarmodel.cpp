#include "ui/shell/sidebarmodel.h"

#include "ui/common/droppedpeople.h"
#include "ui/shell/sidebarrows.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace Rollcall {

using namespace Qt::StringLiterals;

SidebarModel::SidebarModel(Workspace &workspace, Places &places, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_places(places)
{
    for (auto *directory : workspace.directories())
        addDirectory(directory);
    refreshPlaces();
    connect(&workspace, &Workspace::directoryAdded, this, &SidebarModel::addDirectory);
    connect(&workspace, &Workspace::directoryRemoved, this, &SidebarModel::removeDirectory);
    connect(&places, &Places::changed, this, &SidebarModel::refreshPlaces);
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::addDirectory(OpenDirectory *directory)
{
    const auto at = std::ranges::find_if(m_groups, [](const auto &g) { return g->kind != SidebarGroup::DirectoryGroup; });
    const int row = static_cast<int>(at - m_groups.begin());
    auto group = std::make_unique<SidebarGroup>();
    group->directory = directory;
    beginInsertRows({}, row, row);
    m_groups.insert(at, std::move(group));
    endInsertRows();
}

void SidebarModel::removeDirectory(OpenDirectory *directory)
{
    const auto found = std::ranges::find_if(m_groups, [&](const auto &group) { return group->directory == directory; });
    if (found == m_groups.end())
        return;
    const int row = static_cast<int>(found - m_groups.begin());
    beginRemoveRows({}, row, row);
    m_groups.erase(found);
    endRemoveRows();
}

void SidebarModel::dress(SidebarGroup &group, const SidebarConnection &connection)
{
    if (group.connection == connection)
        return;
    group.connection = connection;
    const QModelIndex changed = index(rowOf(&group), 0);
    Q_EMIT dataChanged(changed, changed);
}

void SidebarModel::setConnections(const QList<SidebarConnection> &connections)
{
    QList<SidebarConnection> rows;
    for (const SidebarConnection &row : connections) {
        const auto open = std::ranges::find_if(m_groups, [&](const auto &g) { return g->directory && g->directory->id() == row.connection.id; });
        if (open == m_groups.end())
            rows.append(row);
        else
            dress(**open, row);
    }
    const auto isOurs = [](const auto &group) { return group->kind == SidebarGroup::ConnectionGroup; };
    const auto first = std::ranges::find_if(m_groups, [](const auto &g) { return g->kind != SidebarGroup::DirectoryGroup; });
    const int from = static_cast<int>(first - m_groups.begin());
    const int before = static_cast<int>(std::ranges::count_if(m_groups, isOurs));
    const int now = static_cast<int>(rows.size());
    // The rows are few: what is left over goes, what is missing comes, and each shows what stands there now.
    if (before > now) {
        beginRemoveRows({}, from + now, from + before - 1);
        m_groups.erase(m_groups.begin() + from + now, m_groups.begin() + from + before);
        endRemoveRows();
    } else if (before < now) {
        beginInsertRows({}, from + before, from + now - 1);
        for (int at = before; at < now; ++at) {
            auto group = std::make_unique<SidebarGroup>();
            group->kind = SidebarGroup::ConnectionGroup;
            group->connection = rows.at(at);
            m_groups.insert(m_groups.begin() + from + at, std::move(group));
        }
        endInsertRows();
    }
    for (int at = 0; at < now; ++at)
        dress(*m_groups.at(static_cast<size_t>(from + at)), rows.at(at));
}

void SidebarModel::showChanges(qint64 waiting)
{
    const auto found = std::ranges::find_if(m_groups, [](const auto &g) { return g->kind >= SidebarGroup::ChangesGroup; });
    const int row = static_cast<int>(found - m_groups.begin());
    if (found != m_groups.end() && (*found)->kind == SidebarGroup::ChangesGroup) {
        if (std::exchange((*found)->waiting, waiting) != waiting)
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
        return;
    }
    auto group = std::make_unique<SidebarGroup>();
    group->kind = SidebarGroup::ChangesGroup;
    group->waiting = waiting;
    beginInsertRows({}, row, row);
    m_groups.insert(found, std::move(group));
    endInsertRows();
}

void SidebarModel::refreshPlaces()
{
    setPlaces(SidebarGroup::Favourites, m_places.favourites());
    QList<Place> recent = m_places.recent();
    // What is a favourite already stands there: once is enough.
    recent.removeIf([this](const Place &p) { return m_places.isFavourite(p.connection, p.entity); });
    setPlaces(SidebarGroup::Recent, recent);
}

void SidebarModel::setPlaces(int kind, const QList<Place> &places)
{
    const auto found =
        std::ranges::find_if(m_groups, [kind](const auto &g) { return static_cast<int>(g->kind) >= kind; });
    const bool there = found != m_groups.end() && static_cast<int>((*found)->kind) == kind;
    const int row = static_cast<int>(found - m_groups.begin());
    if (places.isEmpty()) {
        if (!there)
            return;
        beginRemoveRows({}, row, row);
        m_groups.erase(found);
        endRemoveRows();
        return;
    }
    if (!there) {
        auto group = std::make_unique<SidebarGroup>();
        group->kind = static_cast<SidebarGroup::Kind>(kind);
        group->places = places;
        beginInsertRows({}, row, row);
        m_groups.insert(found, std::move(group));
        endInsertRows();
        return;
    }
    SidebarGroup &group = **found;
    if (group.places == places)
        return;
    const QModelIndex heading = index(row, 0);
    beginRemoveRows(heading, 0, static_cast<int>(group.places.size()) - 1);
    group.places.clear();
    endRemoveRows();
    beginInsertRows(heading, 0, static_cast<int>(places.size()) - 1);
    group.places = places;
    endInsertRows();
}

QModelIndex SidebarModel::indexOf(const Location &location) const
{
    for (int top = 0; top < rowCount(); ++top) {
        const QModelIndex heading = index(top, 0);
        if (const QVariant there = heading.data(LocationRole); there.isValid() && there.value<Location>() == location)
            return heading;
        for (int row = 0; row < rowCount(heading); ++row) {
            const QModelIndex child = index(row, 0, heading);
            if (child.data(LocationRole).value<Location>() == location)
                return child;
        }
    }
    return {};
}

void SidebarModel::setBadge(const ConnectionId &connection, Section section, const QString &text)
{
    const auto column = static_cast<size_t>(std::ranges::find(sidebarSections, section) - sidebarSections.begin());
    for (const auto &group : m_groups) {
        if (group->kind != SidebarGroup::DirectoryGroup || group->directory->id() != connection || column >= sidebarSections.size()
            || group->badges.at(column) == text)
            continue;
        group->badges.at(column) = text;
        const QModelIndex changed = index(static_cast<int>(column), 0, index(rowOf(group.get()), 0));
        Q_EMIT dataChanged(changed, changed, {BadgeRole, Qt::AccessibleTextRole});
    }
}

SidebarGroup *SidebarModel::groupOf(const QModelIndex &index) const
{
    if (auto *group = static_cast<SidebarGroup *>(index.internalPointer()))
        return group;
    return m_groups.at(static_cast<size_t>(index.row())).get();
}

int SidebarModel::rowOf(const SidebarGroup *group) const
{
    const auto found = std::ranges::find(m_groups, group, &std::unique_ptr<SidebarGroup>::get);
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Top-level rows carry no pointer, their children the group that they stand in.
    return createIndex(row, column, parent.isValid() ? groupOf(parent) : nullptr);
}

QModelIndex SidebarModel::parent(const QModelIndex &child) const
{
    const auto *group = child.isValid() ? static_cast<SidebarGroup *>(child.internalPointer()) : nullptr;
    return group ? createIndex(rowOf(group), 0, nullptr) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    const SidebarGroup &group = *groupOf(parent);
    return static_cast<int>(group.kind == SidebarGroup::DirectoryGroup ? static_cast<qsizetype>(sidebarSections.size())
                                                                : group.places.size());
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!index.internalPointer())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.data(LocationRole).value<Location>().section == Section::Members)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SidebarGroup &group = *groupOf(index);
    return index.internalPointer() ? SidebarRows::child(group, index.row(), role, m_workspace) : SidebarRows::heading(group, role);
}

QStringList SidebarModel::mimeTypes() const
{
    return DroppedPeople::formats();
}

bool SidebarModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && flags(parent).testFlag(Qt::ItemIsDropEnabled) && DroppedPeople::mayHold(data);
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto place = parent.data(PlaceRole).value<Place>();
    DroppedPeople::read(data, this, [this, place](const QString &text, const QString &leftOut) {
        Q_EMIT peopleDropped(place, text);
        if (!leftOut.isEmpty())
            Q_EMIT droppedPartly(leftOut);
    });
    return true;
}

} // namespace Rollcall
