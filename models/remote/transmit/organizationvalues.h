#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/wire/transmit/calls.h"
#include "models/wire/transmit/records.h"

namespace Rollcall::Transmit {

/// What a new organization is made of.
struct OrganizationValues {
    NewOrganization made;
    OrganizationId parent; ///< Empty: managed by nobody.
    QString logo;          ///< Hash of a picture that was kept; empty: none.
};
Result<OrganizationValues> organizationValues(const QJsonObject &values);

/// What edits come to, against what is there.
struct OrganizationEdits {
    OrganizationChanges changes;
    QList<ApplicationId> added;
    QList<ApplicationId> removed;
    QString logo;

    bool isEmpty() const { return changes.isEmpty() && added.isEmpty() && removed.isEmpty() && logo.isEmpty(); }
};
Result<OrganizationEdits> organizationEdits(const QList<FieldEdit> &edits, const Organization &now);

/// Whether the server has it all. A logo cannot be compared.
bool holds(const Organization &organization, const OrganizationEdits &edits);
bool holds(const Organization &organization, const OrganizationValues &values);

} // namespace Rollcall::Transmit
