#pragma once

#include "models/directory/change.h"
#include "models/domain/personkeys.h"
#include "models/jobs/import/importrules.h"
#include "models/jobs/import/rowfile.h"

namespace Rollcall {

/// What a row comes to, and what has to be done for it.
struct RowPlan {
    MarkedRow mark;
    QString title;           ///< The person, as they are or will be called.
    QList<Payload> payloads; ///< In order; empty unless isToApply(mark.outcome).
};

/// What the row says about who the person is.
PersonKeys keysOf(const CheckedRow &row);

/// Plans rows of one import against the people whom the directory knows.
class RowPlanner final
{
public:
    RowPlanner(const Import &import, const ImportRules &rules) : m_import(import), m_roles(rules.roleIds()), m_needsRole(rules.traits.minimumRoles > 0) {}

    /// `known`: the people that its keys name. Fields that the row leaves empty stay as they are; roles that it names are
    /// added, none is taken away.
    RowPlan plan(const JudgedRow &row, const QList<KnownPerson> &known) const;

private:
    void addPerson(RowPlan &plan, const JudgedRow &row, const QList<KnownPerson> &known) const;
    QList<RoleId> rolesOf(const JudgedRow &row) const;
    QList<Payload> updates(const JudgedRow &row, const KnownPerson &known) const;

    Import m_import;
    QHash<QString, RoleId> m_roles; ///< By folded name.
    const bool m_needsRole;
};

} // namespace Rollcall
