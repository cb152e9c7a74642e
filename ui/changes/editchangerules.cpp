// What the directory of a staged change says about its values: roles that can be given, fields that it takes, rules that they break.
#include "ui/changes/editchangedialog.h"

#include "ui/changes/editedpayload.h"
#include "ui/common/checklist.h"
#include "ui/common/fieldrow.h"

#include <QCheckBox>

#include <algorithm>

namespace Rollcall {

void EditChangeDialog::readDirectory()
{
    if (!m_directory)
        return;
    const OrganizationId organization = EditedPayload::organization(m_item.change.payload);
    QCoro::connect(m_directory->traits(organization.isEmpty() ? std::nullopt : std::optional(organization)), this,
                   [this](const Result<Traits> &traits) {
                       if (traits)
                           showTraits(*traits);
                   });
    if (!m_roles)
        return;
    if (!organization.isEmpty()) {
        QCoro::connect(m_directory->reader().assignableRoles(organization), this, [this](const Result<QList<Role>> &roles) {
            if (roles)
                showRoles(*roles);
        });
        return;
    }
    // The organization is still to be made: what every one has can be given there.
    QCoro::connect(m_directory->reader().roles(), this, [this](const Result<QList<RoleRow>> &rows) {
        QList<Role> roles;
        for (const RoleRow &row : rows.value_or(QList<RoleRow>())) {
            if (row.role.builtIn)
                roles.append(row.role);
        }
        showRoles(roles);
    });
}

void EditChangeDialog::showRoles(const QList<Role> &roles)
{
    QList<CheckList::Item> items;
    for (const Role &role : roles)
        items.append({role.id.toString(), role.name, role.description});
    for (const QString &id : std::as_const(m_rolesBefore)) {
        if (std::ranges::find(items, id, &CheckList::Item::id) == items.end())
            items.append({id, m_words.roles.value(RoleId(id), id), {}});
    }
    m_roles->setItems(items);
    growToContent();
}

void EditChangeDialog::showTraits(const Traits &traits)
{
    m_traits = traits;
    const bool isAddition = std::holds_alternative<AddMember>(m_item.change.payload);
    for (FieldRow *row : std::as_const(m_rows)) {
        const FieldInfo *field = fieldByKey(row->key());
        const FieldTrait *trait = field ? traits.fieldTrait(field->field) : nullptr;
        if (trait) {
            row->setRequired(isAddition && trait->required);
            row->setReadOnly(!isAddition && !trait->editable);
        }
    }
    if (m_invite && !traits.invitations && !m_invite->isChecked())
        m_invite->setEnabled(false);
    updateSummary();
}

bool EditChangeDialog::breaksRules()
{
    User user;
    Membership membership;
    for (const FieldRow *row : std::as_const(m_rows)) {
        const FieldInfo *field = fieldByKey(row->key());
        if (field && field->ofUser)
            user.*(field->ofUser) = row->value();
        else if (field && field->ofMembership)
            membership.*(field->ofMembership) = row->value();
    }
    const Problems problems = m_traits.checkMember ? m_traits.checkMember(user, membership) : Problems();
    bool isBroken = false;
    for (FieldRow *row : std::as_const(m_rows)) {
        const auto problem = std::ranges::find(problems, row->key(), &Problem::field);
        // What was staged so is not for this form to judge: the preview tells.
        const bool isOurs = problem != problems.end() && row->isModified();
        row->setProblem(isOurs ? std::optional(*problem) : std::nullopt);
        isBroken = isBroken || (isOurs && problem->severity == Problem::Severity::Error);
    }
    return isBroken || (m_roles && m_traits.minimumRoles > 0 && m_roles->checked().isEmpty() && !m_rolesBefore.isEmpty());
}

} // namespace Rollcall
