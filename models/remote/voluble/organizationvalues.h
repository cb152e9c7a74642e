#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/wire/voluble/calls.h"
#include "models/wire/voluble/records.h"

namespace Rollcall::Voluble {

/// What a new organization is made of, checked as the server would: a name that it refuses leaves a broken user record behind.
struct NewOrganization {
    QString name;
    QString phone; ///< E.164
    std::optional<Plan> plan;
};
/// The plan is asked for unless the dialect is known to have none.
Result<NewOrganization> newOrganization(const QJsonObject &values, std::optional<Dialect> dialect);

/// The edits against what is there: Conflict where somebody was faster, nothing for what is so already.
Result<OrganizationChanges> changesOf(const QList<FieldEdit> &edits, const Organization &now, std::optional<Dialect> dialect);

/// Whether the server took all of it: it ignores what it does not like.
bool holds(const Organization &organization, const OrganizationChanges &changes);

} // namespace Rollcall::Voluble
