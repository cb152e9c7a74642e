#include "ui/shell/sidebarrows.h"

#include "models/items/plaintip.h"
#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/connections/connectionwords.h"

#include <QLocale>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

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

QVariant sectionData(const SidebarGroup &group, int row, int role)
{
    const Section section = sidebarSections.at(static_cast<size_t>(row));
    const QString &badge = group.badges.at(static_cast<size_t>(row));
    switch (role) {
    case Qt::DisplayRole:
        return displayName(section);
    case Qt::DecorationRole:
        return sectionIcon(section);
    case Qt::AccessibleTextRole:
        //: A section of the sidebar and how many things it holds: "People, 5,000"
        return badge.isEmpty() ? displayName(section) : SidebarModel::tr("%1, %2").arg(displayName(section), badge);
    case SidebarModel::LocationRole:
        return QVariant::fromValue(Location{group.directory->id(), section, {}, {}});
    case SidebarModel::BadgeRole:
        return badge;
    default:
        return {};
    }
}

QVariant changesData(qint64 waiting, int role)
{
    const Location there = Location::changes();
    switch (role) {
    case Qt::DisplayRole:
        return displayName(there.section);
    case Qt::DecorationRole:
        return sectionIcon(there.section);
    case Qt::AccessibleTextRole:
        return waiting == 0 ? displayName(there.section) : SidebarModel::tr("%1, %n waiting", nullptr, static_cast<int>(waiting)).arg(displayName(there.section));
    case SidebarModel::LocationRole:
        return QVariant::fromValue(there);
    case SidebarModel::BadgeRole:
        return waiting == 0 ? QString() : QLocale().toString(waiting);
    case SidebarModel::KeyRole:
        return toKey(there.section);
    default:
        return {};
    }
}

QVariant connectionData(const SidebarConnection &row, int role)
{
    const QString environment = environmentName(row.connection.environment);
    switch (role) {
    case Qt::DisplayRole:
        return row.connection.name;
    case Qt::DecorationRole:
        return icon(row.iconName);
    case Qt::ToolTipRole:
        return plainTip(row.sentence.isEmpty() ? row.word : row.word + u'\n' + row.sentence);
    case Qt::AccessibleTextRole:
        //: A connection, its environment and how it stands: "Acme, Production, Signed out"
        return environment.isEmpty() ? SidebarModel::tr("%1, %2").arg(row.connection.name, row.word)
                                     : SidebarModel::tr("%1, %2, %3").arg(row.connection.name, environment, row.word);
    case SidebarModel::LocationRole:
        return QVariant::fromValue(Location{row.connection.id, Section::Connection, {}, {}});
    case SidebarModel::BadgeRole:
        return environment;
    case SidebarModel::ColourRole:
        return environment.isEmpty() ? QVariant() : QVariant(colourOf(row.connection));
    case SidebarModel::KeyRole:
        return row.connection.id.toString();
    default:
        return {};
    }
}

QVariant placeData(const Place &place, int role, const Workspace &workspace)
{
    const auto *directory = workspace.find(place.connection);
    switch (role) {
    case Qt::DisplayRole:
        return place.title;
    case Qt::ToolTipRole:
        return plainTip(directory ? SidebarModel::tr("%1 in %2").arg(place.title, directory->name()) : place.title);
    case Qt::DecorationRole:
        return icon(place.entity.kind == EntityKind::Organization ? u"office-building"_s : u"user"_s);
    case SidebarModel::LocationRole:
        return QVariant::fromValue(Location::of(place));
    case SidebarModel::PlaceRole:
        return QVariant::fromValue(place);
    default:
        return {};
    }
}

} // namespace

QVariant SidebarRows::heading(const SidebarGroup &group, int role)
{
    if (group.hasConnection())
        return connectionData(group.connection, role);
    if (group.kind == SidebarGroup::ChangesGroup)
        return changesData(group.waiting, role);
    const bool directory = group.kind == SidebarGroup::DirectoryGroup;
    const bool isFavourites = group.kind == SidebarGroup::Favourites;
    switch (role) {
    case Qt::DisplayRole:
        return directory ? group.directory->name() : isFavourites ? SidebarModel::tr("Favourites") : SidebarModel::tr("Recent");
    case Qt::DecorationRole:
        return directory ? QVariant(icon(u"computer"_s)) : QVariant();
    case Qt::ToolTipRole:
        return directory && !group.directory->notice().isEmpty() ? QVariant(group.directory->notice()) : QVariant();
    case SidebarModel::BadgeRole:
        return directory ? group.directory->environment() : QString();
    case SidebarModel::KeyRole:
        return directory ? group.directory->id().toString() : isFavourites ? u"favourites"_s : u"recent"_s;
    default:
        return {};
    }
}

QVariant SidebarRows::child(const SidebarGroup &group, int row, int role, const Workspace &workspace)
{
    return group.kind == SidebarGroup::DirectoryGroup ? sectionData(group, row, role) : placeData(group.places.at(row), role, workspace);
}

} // namespace Rollcall
