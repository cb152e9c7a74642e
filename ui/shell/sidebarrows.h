#pragma once

#include "ui/shell/sidebarmodel.h"

#include <array>

namespace Rollcall {

/// What stands below each directory, in this order.
inline constexpr std::array sidebarSections{Section::Organizations, Section::People, Section::Roles, Section::Journal};

/// A top-level row of the sidebar. Its address stays the same while rows come and go above it, so children can point to it.
struct SidebarGroup {
    enum Kind { DirectoryGroup, ConnectionGroup, ChangesGroup, Favourites, Recent };
    Kind kind = DirectoryGroup;
    OpenDirectory *directory = nullptr;
    std::array<QString, sidebarSections.size()> badges;
    QList<Place> places;
    SidebarConnection connection; ///< Of a directory on this computer: none.
    qint64 waiting = 0; ///< Changes in the basket.

    bool hasConnection() const { return !connection.connection.id.isEmpty(); }
};

/// What the rows of the sidebar say, for the roles of Qt and of SidebarModel.
namespace SidebarRows {

QVariant heading(const SidebarGroup &group, int role);
/// A section of a directory, a favourite or a recent place.
QVariant child(const SidebarGroup &group, int row, int role, const Workspace &workspace);

} // namespace SidebarRows

} // namespace Rollcall
