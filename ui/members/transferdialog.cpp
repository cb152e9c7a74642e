#include "ui/members/transferdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/organizationpicker.h"
#include "ui/members/bulk.h"
#include "ui/members/rolespicker.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

TransferDialog::TransferDialog(OpenDirectory &directory, QList<MemberTarget> targets, Transfer transfer, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_targets(std::move(targets)), m_transfer(transfer),
      m_organization(new OrganizationPicker(this)), m_roles(new RolesPicker(directory, this))
{
    setObjectName(u"transferDialog"_s);
    setWindowTitle(transfer != Transfer::Copy ? tr("Move to another organization") : tr("Add to another organization"));
    setVerb(tr("&Stage"));
    m_organization->setObjectName(u"organization"_s);
    m_organization->setReader(directory.reader());
    m_organization->setExcluded(m_targets.first().membership.organization);
    const auto add = [this](const QString &text, QWidget *widget, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        content()->addWidget(label);
        content()->addWidget(widget);
    };
    add(tr("&Organization"), m_organization, m_organization);
    add(tr("&Roles there"), m_roles, m_roles->view());
    content()->addStretch();
    m_roles->setDefault(BuiltInRole::member());
    m_roles->setEnabled(false);
    connect(m_organization, &OrganizationPicker::chosenChanged, this, [this] {
        m_there.reset();
        m_roles->setEnabled(!m_organization->chosen().isEmpty());
        if (!m_organization->chosen().isEmpty())
            askThere();
        updateSummary();
    });
    connect(m_roles, &RolesPicker::checkedChanged, this, &TransferDialog::updateSummary);
    m_organization->setFocus();
    updateSummary();
}

bool TransferDialog::hasEdits() const
{
    return !m_organization->text().isEmpty();
}

void TransferDialog::askThere()
{
    const OrganizationId place = m_organization->chosen();
    m_roles->setOrganization(place);
    m_traitsRead.ask(m_directory, place, this, [this, place](const Result<Traits> &traits) {
        if (!traits || place != m_organization->chosen())
            return;
        m_there = *traits;
        updateSummary();
    });
}

QString TransferDialog::whyNotThere() const
{
    if (!m_there || m_there->allows(Verb::AddMember, EntityKind::Membership))
        return {};
    const QString reason = m_there->readOnly ? m_there->readOnlyReason : m_there->reasonAgainst(Verb::AddMember, EntityKind::Membership);
    return reason.isEmpty() ? tr("You may not add members to %1.").arg(m_organization->text()) : reason;
}

void TransferDialog::updateSummary()
{
    const int count = static_cast<int>(m_targets.size());
    const QString roles = m_roles->checkedNames().join(u", "_s);
    const bool isChosen = !m_organization->chosen().isEmpty();
    const bool hasRoles = !roles.isEmpty() || (m_there && m_there->minimumRoles == 0);
    const QString refusal = whyNotThere();
    if (!isChosen)
        setSummary(tr("Choose the organization first: its roles are shown then."));
    else if (!refusal.isEmpty())
        setSummary(refusal);
    else if (!hasRoles)
        setSummary(tr("Choose at least one role."));
    else if (roles.isEmpty() && m_transfer != Transfer::Copy)
        setSummary(tr("%n member(s) move(s) from %1 to %2, without a role.", nullptr, count).arg(m_targets.first().organizationName, m_organization->text()));
    else if (roles.isEmpty())
        setSummary(tr("%n member(s) become(s) member(s) of %1 too, without a role.", nullptr, count).arg(m_organization->text()));
    else if (m_transfer != Transfer::Copy)
        setSummary(tr("%n member(s) move(s) from %1 to %2, as %3.", nullptr, count).arg(m_targets.first().organizationName, m_organization->text(), roles));
    else
        setSummary(tr("%n member(s) become(s) member(s) of %1 too, as %2.", nullptr, count).arg(m_organization->text(), roles));
    verbButton()->setAvailable(isChosen && hasRoles && refusal.isEmpty());
}

QList<Change> TransferDialog::changes() const
{
    QList<Change> changes;
    for (const MemberTarget &target : m_targets) {
        AddMember add;
        add.organization = entity(m_organization->chosen());
        add.user = entity(target.user.id);
        // The person is known by these; of the account nothing changes.
        for (const auto &[key, value] : {std::pair(u"email"_s, target.user.email), std::pair(u"name"_s, target.user.name)}) {
            if (!value.isEmpty())
                add.values.insert(key, value);
        }
        for (const RoleId &role : m_roles->checked())
            add.roles.append(Ref(entity(role)));
        Change there = m_directory.prepare(add);
        Change away = m_directory.prepare(Remove{target.entity(), false, std::nullopt});
        if (m_transfer == Transfer::Move) {
            away.dependsOn = {there.id};
            changes += {there, away};
        } else if (m_transfer == Transfer::MoveByLeaving) {
            there.dependsOn = {away.id};
            changes += {away, there};
        } else {
            changes.append(there);
        }
    }
    return changes;
}

void TransferDialog::submit()
{
    if (isBusy() || !verbButton()->isEnabled())
        return;
    QList<BulkItem> items;
    for (const MemberTarget &target : m_targets)
        items.append({target.title(), Payload(Remove{target.entity(), false, std::nullopt})});
    const BulkVerb verb = m_transfer == Transfer::Copy ? BulkVerb::Copy : BulkVerb::Move;
    stageChanges(m_directory, changes(), bulkTitle(verb, items));
}

} // namespace Rollcall
