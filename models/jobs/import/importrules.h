#pragma once

#include "models/exchange/checks/rowcheck.h"
#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// What a directory asks of the rows that are imported into one of its organizations.
struct ImportRules {
    Traits traits;
    QList<Role> roles; ///< That may be given there.

    /// Whether a role is missing is told by matching: who is a member has roles already.
    RowRules forRows() const;
    /// Folded (Text::folded) names and the roles that they mean.
    QHash<QString, RoleId> roleIds() const;
};

Task<Result<ImportRules>> importRules(QPointer<OpenDirectory> directory, OrganizationId organization);

/// Why a file cannot be imported by this mapping, a sentence each: what is wrong with it in itself (see mapping.h), fields that
/// this directory does not take or wants and that nothing fills, roles that are not there, invitations where there are none.
QStringList problemsOf(const Mapping &mapping, const ImportRules &rules);

/// Without the columns, the constants and the choices that this directory does not take: what a guess or a memory is made to.
Mapping fitted(Mapping mapping, const ImportRules &rules);

} // namespace Rollcall
