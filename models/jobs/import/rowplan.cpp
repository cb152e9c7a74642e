#include "models/jobs/import/rowplan.h"

#include "models/domain/json.h"
#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

QString textOf(const QJsonObject &values, Field field)
{
    return values.value(info(field).key).toString();
}

/// Whether a directory would call these the same: it compares some fields without their case.
bool isSame(Field field, const QString &a, const QString &b)
{
    const bool foldsCase = field == Field::Email || field == Field::Username;
    return a == b || (foldsCase && Text::caseFolded(a) == Text::caseFolded(b));
}

/// Whether the file says it itself; else it was split from a full name, or put together from its parts.
bool isNamed(const Mapping &mapping, Field field)
{
    const auto says = [field](const ColumnUse &use) {
        return use.kind == ColumnUse::Kind::Field ? use.field == field : use.kind == ColumnUse::Kind::FullName && field == Field::Name;
    };
    return mapping.constants.contains(field) || std::ranges::any_of(mapping.columns, says);
}

/// A part of a name that the file does not say itself is no news while the name that it was made from is as it was.
bool isNoNews(const Mapping &mapping, Field field, const QJsonObject &values, const User &known)
{
    const bool isPart = field == Field::GivenName || field == Field::FamilyName;
    if ((field != Field::Name && !isPart) || isNamed(mapping, field))
        return false;
    if (isPart)
        return textOf(values, Field::Name) == known.name;
    return !known.name.isEmpty() && textOf(values, Field::GivenName) == known.givenName
        && textOf(values, Field::FamilyName) == known.familyName;
}

QList<FieldEdit> editsOf(const Mapping &mapping, const QJsonObject &values, const KnownPerson &known, bool ofUser)
{
    QList<FieldEdit> edits;
    for (const FieldInfo &field : memberFields()) {
        if ((field.ofUser != nullptr) != ofUser || isNoNews(mapping, field.field, values, known.user))
            continue;
        const QString &now = ofUser ? known.user.*field.ofUser : (*known.membership).*field.ofMembership;
        const QString wanted = textOf(values, field.field);
        if (!wanted.isEmpty() && !isSame(field.field, wanted, now))
            edits.append({field.key, now, wanted});
    }
    return edits;
}

QString contradiction(const QList<KnownPerson> &known)
{
    QStringList names;
    for (const KnownPerson &person : known)
        names.append(person.user.title());
    return Words::tr("This row means more than one person of the directory: %1.").arg(names.join(u", "_s));
}

} // namespace

PersonKeys keysOf(const CheckedRow &row)
{
    return {textOf(row.values, Field::Email), textOf(row.values, Field::Username), textOf(row.values, Field::ExternalId),
            textOf(row.values, Field::Phone)};
}

QList<RoleId> RowPlanner::rolesOf(const JudgedRow &row) const
{
    QList<RoleId> roles;
    for (const QString &name : row.checked.roles) {
        const RoleId role = m_roles.value(Text::folded(name));
        if (!role.isEmpty() && !roles.contains(role))
            roles.append(role);
    }
    return roles;
}

void RowPlanner::addPerson(RowPlan &plan, const JudgedRow &row, const QList<KnownPerson> &known) const
{
    AddMember add;
    add.organization = entity(m_import.organization);
    add.values = row.checked.values;
    for (const RoleId &role : rolesOf(row))
        add.roles.append(entity(role));
    add.invite = m_import.mapping.invite;
    add.generatePassword = m_import.mapping.generatePassword && known.isEmpty();
    if (!known.isEmpty()) {
        add.user = entity(known.first().user.id);
        plan.title = known.first().user.title();
    }
    if (add.roles.isEmpty() && m_needsRole) {
        plan.mark.outcome = RowOutcome::Error;
        plan.mark.reason = Words::tr("A member needs a role. Choose one for rows that name none.");
        return;
    }
    plan.mark.outcome = known.isEmpty() ? RowOutcome::New : RowOutcome::Membership;
    plan.payloads.append(add);
}

QList<Payload> RowPlanner::updates(const JudgedRow &row, const KnownPerson &known) const
{
    QList<Payload> payloads;
    const EntityId membership = entity(known.user.id, m_import.organization);
    if (const auto edits = editsOf(m_import.mapping, row.checked.values, known, true); !edits.isEmpty())
        payloads.append(Patch{entity(known.user.id), edits});
    if (const auto edits = editsOf(m_import.mapping, row.checked.values, known, false); !edits.isEmpty())
        payloads.append(Patch{membership, edits});
    const QList<RoleId> before = known.membership->roles;
    QList<RoleId> after = before;
    const QList<RoleId> named = row.namesRoles ? rolesOf(row) : QList<RoleId>();
    for (const RoleId &role : named) {
        if (!after.contains(role))
            after.append(role);
    }
    if (after != before)
        payloads.append(SetRoles{membership, before, after});
    return payloads;
}

RowPlan RowPlanner::plan(const JudgedRow &row, const QList<KnownPerson> &known) const
{
    RowPlan plan;
    plan.mark.row = row.row.number;
    plan.mark.from = row.from;
    plan.title = userFromJson(row.checked.values).title();
    if (row.isLeftOut) {
        plan.mark.outcome = RowOutcome::LeftOut;
    } else if (!row.checked.isGood()) {
        plan.mark.outcome = row.checked.hasErrors() ? RowOutcome::Error : RowOutcome::Duplicate;
        plan.mark.reason = row.checked.reasons();
        plan.mark.fields = row.checked.columns(m_import.mapping.headings);
    } else if (known.size() > 1) {
        plan.mark.outcome = RowOutcome::Error;
        plan.mark.reason = contradiction(known);
    } else if (known.isEmpty() || !known.first().membership) {
        addPerson(plan, row, known);
    } else {
        plan.title = known.first().user.title();
        plan.payloads = updates(row, known.first());
        plan.mark.outcome = plan.payloads.isEmpty() ? RowOutcome::Unchanged : RowOutcome::Updated;
    }
    return plan;
}

} // namespace Rollcall
