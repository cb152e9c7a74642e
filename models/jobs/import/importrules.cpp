#include "models/jobs/import/importrules.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

bool fills(const Mapping &mapping, Field field)
{
    const bool isComposed = field == Field::Name && mapping.composeName
        && (mapping.columnOf(Field::GivenName) >= 0 || mapping.columnOf(Field::FamilyName) >= 0);
    return isComposed || mapping.columnOf(field) >= 0 || mapping.constants.contains(field);
}

} // namespace

RowRules ImportRules::forRows() const
{
    RowRules rules;
    if (traits.checkMember)
        rules.checkMember = traits.checkMember;
    for (const Role &role : roles)
        rules.roles.append(role.name);
    return rules;
}

QHash<QString, RoleId> ImportRules::roleIds() const
{
    QHash<QString, RoleId> ids;
    for (const Role &role : roles) {
        // An organization's own role is meant before one of the same name that many have.
        const QString name = Text::folded(role.name);
        if (!ids.contains(name) || !role.organization.isEmpty())
            ids.insert(name, role.id);
    }
    return ids;
}

Task<Result<ImportRules>> importRules(QPointer<OpenDirectory> directory, OrganizationId organization)
{
    const Error closed{Error::Kind::Cancelled, Words::tr("The directory was closed."), {}, {}};
    if (!directory)
        co_return tl::unexpected(closed);
    const std::optional<OrganizationId> in(organization);
    const auto traits = co_await directory->traits(in);
    if (!traits)
        co_return passOn(traits);
    if (!directory)
        co_return tl::unexpected(closed);
    if (!traits->allows(Verb::AddMember, EntityKind::Membership)) {
        const QString why = traits->readOnlyReason;
        co_return failure(Error::Kind::Forbidden, why.isEmpty() ? Words::tr("Nobody may be added to this organization.") : why);
    }
    const auto roles = co_await directory->reader().assignableRoles(organization);
    if (!roles)
        co_return passOn(roles);
    ImportRules rules{*traits, *roles};
    co_return rules;
}

QStringList problemsOf(const Mapping &mapping, const ImportRules &rules)
{
    QStringList problems = problemsOf(mapping);
    for (const FieldInfo &field : memberFields()) {
        const FieldTrait *trait = rules.traits.fieldTrait(field.field);
        const bool isUsed = fills(mapping, field.field);
        if (isUsed && !trait && field.field != Field::Name)
            problems.append(Words::tr("This directory does not take the field “%1”.").arg(field.label()));
        if (!isUsed && trait && trait->required)
            problems.append(Words::tr("This directory wants the field “%1”, which no column and no constant fills.").arg(field.label()));
    }
    const QHash<QString, RoleId> ids = rules.roleIds();
    for (const QString &role : mapping.defaultRoles) {
        if (!ids.contains(Text::folded(role)))
            problems.append(Words::tr("There is no role “%1” here to give to rows that name none.").arg(role));
    }
    if (mapping.invite && !rules.traits.invitations)
        problems.append(Words::tr("This directory sends no invitations. Add the people as active members."));
    if (mapping.generatePassword && !rules.traits.temporaryPasswords)
        problems.append(Words::tr("This directory makes no temporary passwords."));
    return problems;
}

Mapping fitted(Mapping mapping, const ImportRules &rules)
{
    for (ColumnUse &use : mapping.columns) {
        if (use.kind == ColumnUse::Kind::Field && !rules.traits.fieldTrait(use.field))
            use.kind = ColumnUse::Kind::LeaveOut;
        // A directory that knows names as a whole has no place for their parts.
        const bool takesParts = rules.traits.fieldTrait(Field::GivenName) && rules.traits.fieldTrait(Field::FamilyName);
        if (use.kind == ColumnUse::Kind::FullName && !takesParts)
            use = ColumnUse::of(Field::Name);
    }
    mapping.constants.removeIf([&rules](const auto &constant) { return !rules.traits.fieldTrait(constant.key()); });
    const QHash<QString, RoleId> ids = rules.roleIds();
    mapping.defaultRoles.removeIf([&ids](const QString &role) { return !ids.contains(Text::folded(role)); });
    mapping.invite = mapping.invite && rules.traits.invitations;
    mapping.generatePassword = mapping.generatePassword && rules.traits.temporaryPasswords;
    return mapping;
}

} // namespace Rollcall
