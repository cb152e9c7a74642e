#include "ui/shell/sidebarmodel.h"

#include "ui/common/droppedpeople.h"
#include "ui/common/icons.h"
#include "ui/connections/connectionwords.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sections{Section::Organizations, Section::People, Section::Roles, Section::Journal};

QIcon sectionIcon(Section section)
{
    switch (section) {
    case Section::Organizations:
        return icon(u"office-building"_s);
    case Section::Roles:
        return icon(u"tag"_s);
    case Section::Journal:
        return icon(u"view-history"_s);
    case Section::Changes:
        return icon(u"document-edit"_s);
    case Section::Connection:
        return icon(u"network-connect"_s);
    case Section::People:
    case Section::Members:
        break;
    }
    return icon(u"system-users"_s);
}

} // namespace

/// A top-level row. Its address stays the same while rows come and go above it, so children can point to it.
struct SidebarModel::Group {
    enum Kind { DirectoryGroup, ConnectionGroup, ChangesGroup, Favourites, Recent };
    Kind kind = DirectoryGroup;
    OpenDirectory *directory = nullptr;
    std::array<QString, sections.size()> badges;
    QList<Place> places;
    SidebarConnection connection; ///< Of a directory on this computer: none.

    bool hasConnection() const { return !connection.connection.id.isEmpty(); }
};

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
    const auto at = std::ranges::find_if(m_groups, [](const auto &g) { return g->kind != Group::DirectoryGroup; });
    const int row = static_cast<int>(at - m_groups.begin());
    auto group = std::make_unique<Group>();
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

void SidebarModel::dress(Group &group, const SidebarConnection &connection)
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
    const auto isOurs = [](const auto &group) { return group->kind == Group::ConnectionGroup; };
    const auto first = std::ranges::find_if(m_groups, [](const auto &g) { return g->kind != Group::DirectoryGroup; });
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
            auto group = std::make_unique<Group>();
            group->kind = Group::ConnectionGroup;
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
    const bool isOther = std::exchange(m_waiting, waiting) != waiting;
    const auto found = std::ranges::find_if(m_groups, [](const auto &g) { return g->kind >= Group::ChangesGroup; });
    const int row = static_cast<int>(found - m_groups.begin());
    if (found != m_groups.end() && (*found)->kind == Group::ChangesGroup) {
        if (isOther)
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
        return;
    }
    auto group = std::make_unique<Group>();
    group->kind = Group::ChangesGroup;
    beginInsertRows({}, row, row);
    m_groups.insert(found, std::move(group));
    endInsertRows();
}

QVariant SidebarModel::changesData(int role) const
{
    const Location there = Location::changes();
    switch (role) {
    case Qt::DisplayRole:
        return displayName(there.section);
    case Qt::DecorationRole:
        return sectionIcon(there.section);
    case Qt::AccessibleTextRole:
        return m_waiting == 0 ? displayName(there.section) : tr("%1, %n waiting", nullptr, static_cast<int>(m_waiting)).arg(displayName(there.section));
    case LocationRole:
        return QVariant::fromValue(there);
    case BadgeRole:
        return m_waiting == 0 ? QString() : QLocale().toString(m_waiting);
    case KeyRole:
        return toKey(there.section);
    default:
        return {};
    }
}

void SidebarModel::refreshPlaces()
{
    setPlaces(Group::Favourites, m_places.favourites());
    QList<Place> recent = m_places.recent();
    // What is a favourite already stands there: once is enough.
    recent.removeIf([this](const Place &p) { return m_places.isFavourite(p.connection, p.entity); });
    setPlaces(Group::Recent, recent);
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
        auto group = std::make_unique<Group>();
        group->kind = static_cast<Group::Kind>(kind);
        group->places = places;
        beginInsertRows({}, row, row);
        m_groups.insert(found, std::move(group));
        endInsertRows();
        return;
    }
    Group &group = **found;
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
    const auto column = static_cast<size_t>(std::ranges::find(sections, section) - sections.begin());
    for (const auto &group : m_groups) {
        if (group->kind != Group::DirectoryGroup || group->directory->id() != connection || column >= sections.size()
            || group->badges.at(column) == text)
            continue;
        group->badges.at(column) = text;
        const QModelIndex changed = index(static_cast<int>(column), 0, index(rowOf(group.get()), 0));
        Q_EMIT dataChanged(changed, changed, {BadgeRole, Qt::AccessibleTextRole});
    }
}

SidebarModel::Group *SidebarModel::groupOf(const QModelIndex &index) const
{
    if (auto *group = static_cast<Group *>(index.internalPointer()))
        return group;
    return m_groups.at(static_cast<size_t>(index.row())).get();
}

int SidebarModel::rowOf(const Group *group) const
{
    const auto found = std::ranges::find(m_groups, group, &std::unique_ptr<Group>::get);
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
    const auto *group = child.isValid() ? static_cast<Group *>(child.internalPointer()) : nullptr;
    return group ? createIndex(rowOf(group), 0, nullptr) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    const Group &group = *groupOf(parent);
    return static_cast<int>(group.kind == Group::DirectoryGroup ? static_cast<qsizetype>(sections.size())
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
    const Group &group = *groupOf(index);
    return index.internalPointer() ? childData(group, index.row(), role) : headingData(group, role);
}

QVariant SidebarModel::connectionData(const Group &group, int role) const
{
    const SidebarConnection &row = group.connection;
    const QString environment = environmentName(row.connection.environment);
    switch (role) {
    case Qt::DisplayRole:
        return row.connection.name;
    case Qt::DecorationRole:
        return icon(row.iconName);
    case Qt::ToolTipRole:
        return (row.sentence.isEmpty() ? row.word : row.word + u'\n' + row.sentence).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        //: A connection, its environment and how it stands: "Acme, Production, Signed out"
        return environment.isEmpty() ? tr("%1, %2").arg(row.connection.name, row.word)
                                     : tr("%1, %2, %3").arg(row.connection.name, environment, row.word);
    case LocationRole:
        return QVariant::fromValue(Location{row.connection.id, Section::Connection, {}, {}});
    case BadgeRole:
        return environment;
    case ColourRole:
        return environment.isEmpty() ? QVariant() : QVariant(colourOf(row.connection));
    case KeyRole:
        return row.connection.id.toString();
    default:
        return {};
    }
}

QVariant SidebarModel::headingData(const Group &group, int role) const
{
    if (group.hasConnection())
        return connectionData(group, role);
    if (group.kind == Group::ChangesGroup)
        return changesData(role);
    const bool directory = group.kind == Group::DirectoryGroup;
    switch (role) {
    case Qt::DisplayRole:
        return directory ? group.directory->name() : group.kind == Group::Favourites ? tr("Favourites") : tr("Recent");
    case Qt::DecorationRole:
        return directory ? QVariant(icon(u"computer"_s)) : QVariant();
    case Qt::ToolTipRole:
        return directory && !group.directory->notice().isEmpty() ? QVariant(group.directory->notice()) : QVariant();
    case BadgeRole:
        return directory ? group.directory->environment() : QString();
    case KeyRole:
        return directory                         ? group.directory->id().toString()
               : group.kind == Group::Favourites ? u"favourites"_s
                                                 : u"recent"_s;
    default:
        return {};
    }
}

QVariant SidebarModel::childData(const Group &group, int row, int role) const
{
    if (group.kind == Group::DirectoryGroup) {
        const Section section = sections.at(static_cast<size_t>(row));
        const QString &badge = group.badges.at(static_cast<size_t>(row));
        switch (role) {
        case Qt::DisplayRole:
            return displayName(section);
        case Qt::DecorationRole:
            return sectionIcon(section);
        case Qt::AccessibleTextRole:
            //: A section of the sidebar and how many things it holds: "People, 5,000"
            return badge.isEmpty() ? displayName(section) : tr("%1, %2").arg(displayName(section), badge);
        case LocationRole:
            return QVariant::fromValue(Location{group.directory->id(), section, {}, {}});
        case BadgeRole:
            return badge;
        default:
            return {};
        }
    }
    const Place &place = group.places.at(row);
    const auto *directory = m_workspace.find(place.connection);
    switch (role) {
    case Qt::DisplayRole:
        return place.title;
    case Qt::ToolTipRole:
        return directory ? tr("%1 in %2").arg(place.title, directory->name()) : place.title;
    case Qt::DecorationRole:
        return icon(place.entity.kind == EntityKind::Organization ? u"office-building"_s : u"user"_s);
    case LocationRole:
        return QVariant::fromValue(Location::of(place));
    case PlaceRole:
        return QVariant::fromValue(place);
    default:
        return {};
    }
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
    DroppedPeople::read(data, this, [this, place](const QString &text) { Q_EMIT peopleDropped(place, text); });
    return true;
}

} // namespace Rollcall
