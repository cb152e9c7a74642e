#pragma once

#include "openstore.h"

#include <QRandomGenerator>

namespace Rollcall {

/// The same directory as plain lists in memory: what a store's lists, searches and counts must equal.
class PlainDirectory final
{
public:
    /// The same people each time: names in several scripts, some equal, some fields empty, some in several organizations.
    PlainDirectory(quint32 seed, int organizations, int people);

    void writeTo(WriteSession &session) const;

    /// Titles of all rows of a query, in order, with their ids to tell equal ones apart.
    QList<UserId> members(const MemberQuery &query, const Visibility &visible = everything) const;

    QList<Organization> organizations;
    QList<Role> roles;
    QList<User> users; ///< In the order of their making, which decides between equals.
    QList<Membership> memberships;

    const User &user(const UserId &id) const;
    QList<Membership> membershipsOf(const UserId &user, const Visibility &visible = everything) const; ///< One's own are seen.
    QStringList roleNames(const QList<Membership> &memberships) const;

private:
    bool matches(const User &user, const QList<Membership> &memberships, const MemberQuery &query) const;
};

/// Whether every word of `typed` is in one of the texts: longer ones anywhere, those under three letters at the beginning of
/// a word.
bool isFoundIn(const QStringList &texts, const QString &typed);

} // namespace Rollcall
