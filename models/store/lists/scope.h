#pragma once

#include "models/store/session.h"
#include "models/store/sql/connection.h"

namespace Rollcall::Lists {

/// Whose rows a members list shows, in row numbers.
struct Scope {
    qint64 row = 0;          ///< Of the organization; 0: the whole directory.
    bool nothing = false;    ///< An organization that is not there, or that the actor may not see.
    bool restricted = false; ///< The directory, but only who shares an organization with the actor, and the actor.
    bool limited = false;    ///< The actor does not see every membership of everybody who is shown.
    QString visible;         ///< Limited: rows of the visible organizations, as a JSON array.
    qint64 self = 0;         ///< Limited: the actor's row, or 0.
    bool wide = true;        ///< Its rows of table listing are indexed.
    qint64 size = 0;         ///< How many rows there are without a filter; restricted: at most.
};
Scope scopeOf(Sql::Connection &sql, const std::optional<OrganizationId> &organization, const Visibility &visible);

/// The condition that the actor of a limited scope sees a membership, whose table goes by this name: it is in a visible
/// organization, or the actor's own. Parameters 4 and 5 are bound by bindSeen().
QByteArray seen(const char *membership);
void bindSeen(Sql::Statement &statement, const Scope &scope);

/// `[1,5,7]`, for json_each(): how lists of rows reach a statement.
QString jsonRows(const QList<qint64> &rows);
/// Rows of the organizations that there are.
QList<qint64> rowsOf(Sql::Connection &sql, const QList<OrganizationId> &organizations);

} // namespace Rollcall::Lists
