// The part of the dialog that says what will happen, checks, sends and tells what became of it.
#include "ui/common/buttons.h"
#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/common/organizationpicker.h"
#include "ui/common/problemlabel.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/addoptions.h"
#include "ui/members/memberform.h"
#include "ui/members/rolespicker.h"
#include "ui/members/secretpane.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

QString AddPlan::sentence() const
{
    if (!chosen)
        return AddMemberDialog::tr("Choose the organization first: its roles are shown then.");
    if (organization.isEmpty())
        return AddMemberDialog::tr("Reading the organization…");
    if (person.isEmpty())
        return AddMemberDialog::tr("Enter who will be added to %1.").arg(organization);
    if (roles.isEmpty())
        return AddMemberDialog::tr("Choose at least one role for %1.").arg(person);
    QString text;
    const QString asRoles = roles.join(u", "_s);
    if (invite)
        //: %1 a person, %2 an organization, %3 names of roles
        text = AddMemberDialog::tr("%1 will be invited to %2 as %3; the invitation is valid for %n hour(s).", nullptr, hours)
                   .arg(person, organization, asRoles);
    else if (known)
        text = AddMemberDialog::tr("%1 becomes a member of %2 too, as %3, and is active at once.")
                   .arg(person, organization, asRoles);
    else
        text = AddMemberDialog::tr("%1 will be added to %2 as %3 and is active at once.").arg(person, organization, asRoles);
    if (password)
        text += u' ' + AddMemberDialog::tr("A temporary password will be shown once.");
    return text;
}

void AddMemberDialog::lookUpKnown()
{
    // The findings name the organization.
    if (!m_form || (!m_organization.isEmpty() && m_organizationName.isEmpty()))
        return;
    m_form->setHint(Field::Email, {});
    m_knownUser.clear();
    m_known->ask(m_form->value(Field::Email), m_organization);
}

void AddMemberDialog::showKnown(const KnownAddress::Answer &answer)
{
    if (!m_form || answer.email != m_form->value(Field::Email))
        return;
    m_knownUser = answer.user ? answer.user->title() : QString();
    if (answer.memberHere) {
        m_form->setFinding(Field::Email, tr("%1 is a member of %2 already.").arg(answer.email, m_organizationName));
    } else if (answer.user) {
        m_form->setHint(Field::Email,
                        answer.user->title() == answer.email
                            ? tr("%1 is known already: a membership will be added.").arg(answer.email)
                            : tr("%1 is known already as %2: a membership will be added.").arg(answer.email, answer.user->title()));
    }
    updateSummary();
}

void AddMemberDialog::updateSummary()
{
    AddPlan plan;
    plan.person = personName();
    if (plan.person == (m_form ? m_form->value(Field::Email) : QString()) && !m_knownUser.isEmpty())
        plan.person = m_knownUser;
    plan.chosen = !m_organization.isEmpty();
    plan.organization = m_organizationName;
    plan.roles = m_roles->checkedNames();
    plan.invite = m_options->invites();
    plan.hours = m_options->hours();
    plan.password = m_options->givesPassword();
    plan.known = !m_knownUser.isEmpty();
    setSummary(plan.sentence());
    setVerb(plan.invite ? tr("&Add and invite") : tr("&Add"));
    const bool named = !plan.chosen || !plan.organization.isEmpty();
    verbButton()->setAvailable(m_form && named && !m_form->traits().readOnly);
    m_another->setEnabled(verbButton()->isEnabled());
}

bool AddMemberDialog::validate()
{
    bool right = true;
    if (m_roles->isEnabled() && m_roles->checked().size() < m_form->traits().minimumRoles) {
        m_roles->setProblem(tr("Choose at least one role."));
        m_roles->view()->setFocus(Qt::OtherFocusReason);
        right = false;
    }
    // The topmost problem gets the focus, so it is looked for last.
    if (!m_form->validate())
        right = false;
    if (m_organization.isEmpty() && m_picker) {
        m_pickerProblem->setProblem(m_picker->isUnclear() ? tr("No organization has this name. Choose one from the list.")
                                                          : tr("Choose an organization."));
        m_picker->setFocus(Qt::OtherFocusReason);
        right = false;
    }
    return right;
}

void AddMemberDialog::submit()
{
    send(false);
}

void AddMemberDialog::send(bool another)
{
    if (isBusy() || !verbButton()->isEnabled() || !validate())
        return;
    m_addAnother = another;
    AddMember add;
    add.organization = entity(m_organization);
    add.values = m_form->fields().values();
    for (const RoleId &role : m_roles->checked())
        add.roles.append(Ref(entity(role)));
    add.invite = m_options->invites();
    add.inviteValidHours = m_options->hours();
    add.generatePassword = m_options->givesPassword();
    if (stages())
        return stage(m_directory, {Payload(add)}, [this] { proceed(); });
    setBusy(true);
    QCoro::connect(m_directory.apply(Payload(add)), this, [this](const Result<Applied> &result) {
        setBusy(false);
        finished(result);
    });
}

void AddMemberDialog::finished(const Result<Applied> &result)
{
    if (!result) {
        const Error &error = result.error();
        if (error.field == "roles"_L1)
            m_roles->setProblem(error.message);
        else if (error.field == "organization"_L1 && m_picker)
            m_pickerProblem->setProblem(error.message);
        else if (!m_form->showRefusal(error))
            messages()->error(error);
        return;
    }
    messages()->clear();
    const QString person = personName();
    Q_EMIT added(*result, person, m_organizationName, m_options->invites());
    if (m_addAnother || m_at + 1 < m_people.size())
        messages()->success(tr("Added %1.").arg(person));
    if (result->secret.isEmpty()) {
        proceed();
        return;
    }
    m_secret->setDoneText(m_addAnother ? tr("Add a&nother") : m_at + 1 < m_people.size() ? tr("&Next") : tr("&Done"));
    m_secret->show(person, result->secret);
    m_directory.secretShown(*result);
    showInstead(m_secret);
}

} // namespace Rollcall
