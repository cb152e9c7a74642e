#pragma once

#include "models/directory/organizationfields.h"
#include "models/domain/query.h"
#include "ui/inspector/factlist.h"

#include <QJsonObject>

namespace Rollcall {

/// What is known of a person, in the order of the forms; with the membership in `organization` where there is one.
QList<FactList::Fact> factsOf(const Person &person, const std::optional<OrganizationId> &organization);
/// `fields`: what the directory takes of organizations; those that it alone keeps (a plan) are told too.
QList<FactList::Fact> factsOf(const OrganizationRow &row, const QStringList &applications, const QList<OrganizationFieldTrait> &fields = {});

/// "Active since 3 March, by Anna": `words` for the eye, `exact` for the tool tip.
struct StatusWords {
    QString iconName;
    QString words;
    QString exact;
};
StatusWords statusOf(const Person &person, const std::optional<OrganizationId> &organization);
StatusWords statusOf(const Organization &organization);

/// As `--json` writes them; without links of invitations.
QJsonObject jsonOf(const Person &person);
QJsonObject jsonOf(const OrganizationRow &row);

/// The membership in that organization; the only one when none is named.
std::optional<MembershipDetails> membershipIn(const Person &person, const std::optional<OrganizationId> &organization);

} // namespace Rollcall
