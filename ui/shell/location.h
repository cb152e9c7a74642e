#pragma once

#include "models/workspace/memory/places.h"

#include <QVariantMap>

namespace Rollcall {

/// What a page of the window shows.
enum class Section {
    Organizations,
    People,
    Roles,
    Members,
    Journal,
    Changes,    ///< The basket, of all directories: such a location names none.
    Connection, ///< How one is signed in there; for connections that list nothing, the only page.
};

/// Where a window is: a section of a directory, or the members of one organization of it.
struct Location {
    ConnectionId connection;
    Section section = Section::Organizations;
    OrganizationId organization; ///< Members only.
    QString title;               ///< Name of the organization, for the breadcrumb; Members only.

    /// The title may have changed in between: it does not count.
    bool operator==(const Location &other) const
    {
        return connection == other.connection && section == other.section && organization == other.organization;
    }
    friend size_t qHash(const Location &l, size_t seed = 0)
    {
        return qHashMulti(seed, l.connection, static_cast<int>(l.section), l.organization);
    }

    bool isValid() const
    {
        return section == Section::Changes || (!connection.isEmpty() && (section != Section::Members || !organization.isEmpty()));
    }
    /// The basket.
    static Location changes() { return {{}, Section::Changes, {}, {}}; }

    /// An organization leads to its members; any other thing to the section that lists it.
    static Location of(const Place &place);
    /// The place of an organization's members; nothing for the sections, which the sidebar always shows.
    std::optional<Place> place() const;

    QVariantMap toVariant() const;
    static Location fromVariant(const QVariantMap &values);
};

/// Translated: "Organizations", "People", "Roles", "Members", "Journal".
QString displayName(Section section);
/// What the rows of a section are.
EntityKind listedIn(Section section);
/// The word under which settings keep things of a section.
QString toKey(Section section);

} // namespace Rollcall
