#include "ui/members/editmemberdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/members/accountrefusals.h"
#include "ui/members/conflictpane.h"
#include "ui/members/memberform.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

EditMemberDialog::EditMemberDialog(OpenDirectory &directory, UserId user, std::optional<OrganizationId> organization,
                                   QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_user(std::move(user)), m_organization(std::move(organization)),
      m_conflicts(new ConflictPane(this)), m_place(new QVBoxLayout)
{
    setObjectName(u"editMemberDialog"_s);
    setWindowTitle(tr("Edit member"));
    setVerb(tr("&Save"));
    verbButton()->setAvailable(false);
    offerStaging(m_directory);
    content()->addWidget(m_conflicts);
    content()->addLayout(m_place);
    content()->addStretch();
    connect(m_conflicts, &ConflictPane::choiceChanged, this, &EditMemberDialog::updateSummary);
    read();
}

void EditMemberDialog::read()
{
    QCoro::connect(m_directory.traits(m_organization), this, [this](const Result<Traits> &traits) {
        if (traits)
            readPerson(*traits);
        else
            failed(traits.error());
    });
}

void EditMemberDialog::readPerson(const Traits &traits)
{
    QCoro::connect(m_directory.reader().person(m_user), this, [this, traits](const Result<Person> &person) {
        if (person)
            readRefusals(traits, *person);
        else
            failed(person.error());
    });
}

void EditMemberDialog::readRefusals(const Traits &traits, const Person &person)
{
    QCoro::connect(accountRefusals(&m_directory, person.user), this,
                   [this, traits, person](const AccountRefusals &refusals) { build(traits, person, refusals); });
}

void EditMemberDialog::failed(const Error &error)
{
    Message message;
    message.kind = Message::Kind::Error;
    message.text = error.message;
    message.details = error.details;
    message.key = u"read"_s;
    message.buttons = {{tr("Try again"), [this] { read(); }}};
    messages()->post(message);
}

std::optional<Membership> EditMemberDialog::membershipOf(const Person &person) const
{
    for (const auto &details : person.memberships) {
        if (m_organization && details.membership.organization == *m_organization)
            return details.membership;
    }
    // Somebody of one organization only has one department, so it is edited here too.
    if (!m_organization && person.memberships.size() == 1)
        return person.memberships.first().membership;
    return std::nullopt;
}

void EditMemberDialog::build(Traits traits, const Person &person, const AccountRefusals &refusals)
{
    messages()->clear(u"read"_s);
    m_person = person;
    const auto membership = membershipOf(person);
    if (!membership)
        traits.memberFields.removeIf([](const FieldTrait &trait) { return info(trait.field).ofMembership != nullptr; });
    m_membership = membership.value_or(Membership());
    setWindowTitle(tr("Edit %1").arg(person.user.title()));
    m_form = new MemberForm(traits, this);
    m_form->load(person.user, m_membership);
    if (!traits.allows(Verb::Patch, EntityKind::User))
        m_form->lock(true);
    if (!traits.allows(Verb::Patch, EntityKind::Membership))
        m_form->lock(false);
    if (m_form->traits().allows(Verb::Patch, EntityKind::User) && !refusals.profile.isEmpty()) {
        m_form->lock(refusals);
        messages()->post({Message::Kind::Information, refusals.profile, {}, {}, u"locked"_s, false});
    }
    m_place->addWidget(m_form);
    connect(m_form, &MemberForm::edited, this, &EditMemberDialog::updateSummary);
    updateSummary();
    orderTabs();
    growToContent();
    // Shown by a queued call of the layout, and only then able to take the focus.
    QMetaObject::invokeMethod(this, [this] { m_form->fields().focusFirst(); }, Qt::QueuedConnection);
}

bool EditMemberDialog::hasEdits() const
{
    return m_form && m_form->isEdited();
}

QList<FieldEdit> EditMemberDialog::edits(bool ofUser) const
{
    QList<FieldEdit> result = m_form->edits(ofUser);
    const QStringList theirs = m_conflicts->keptTheirs();
    result.removeIf([&theirs](const FieldEdit &edit) { return theirs.contains(edit.field); });
    return result;
}

void EditMemberDialog::updateSummary()
{
    QStringList labels;
    for (const bool ofUser : {true, false}) {
        for (const FieldEdit &edit : edits(ofUser)) {
            if (const FieldInfo *about = fieldByKey(edit.field))
                labels.append(about->label());
        }
    }
    const int others = static_cast<int>(m_person.memberships.size()) - 1;
    QString text = labels.isEmpty() ? tr("Nothing is changed yet.") : tr("Changes: %1.").arg(labels.join(u", "_s));
    // Name, e-mail and the like belong to the person, not to one organization.
    if (others > 0 && !edits(true).isEmpty())
        text += u' ' + tr("This is seen in %n other organization(s) too.", nullptr, others);
    setSummary(text);
    verbButton()->setAvailable(!labels.isEmpty());
}

void EditMemberDialog::submit()
{
    if (!m_form || isBusy() || !m_form->validate())
        return;
    QList<Payload> payloads;
    if (const auto ofUser = edits(true); !ofUser.isEmpty())
        payloads.append(Payload(Patch{entity(m_user), ofUser}));
    if (const auto ofMembership = edits(false); !ofMembership.isEmpty())
        payloads.append(Payload(Patch{entity(m_user, m_membership.organization), ofMembership}));
    if (stages())
        return stage(m_directory, std::move(payloads));
    setBusy(true);
    QCoro::connect(m_directory.applyAll(std::move(payloads)), this, [this](const QList<Result<Applied>> &results) {
        setBusy(false);
        finished(results);
    });
}

void EditMemberDialog::finished(const QList<Result<Applied>> &results)
{
    QStringList notes;
    for (const auto &result : results) {
        if (!result) {
            reread(result.error());
            return;
        }
        notes += result->notes;
    }
    const QString name = m_form->value(Field::Name);
    Q_EMIT saved(name.isEmpty() ? m_person.user.title() : name, notes);
    accept();
}

void EditMemberDialog::reread(const Error &refusal)
{
    // What was saved of the two changes is no edit any more, and a conflict needs the other's values.
    QCoro::connect(m_directory.reader().person(m_user), this, [this, refusal](const Result<Person> &person) {
        if (!person) {
            messages()->error(refusal);
            return;
        }
        const bool overtaken = refusal.kind == Error::Kind::Conflict;
        const bool found = showConflicts(*person);
        if (!(overtaken && found) && !m_form->showRefusal(refusal))
            messages()->error(refusal);
    });
}

bool EditMemberDialog::showConflicts(const Person &person)
{
    QHash<QString, QString> mine;
    QList<ConflictPane::Conflict> conflicts;
    const Membership now = membershipOf(person).value_or(Membership());
    for (const bool ofUser : {true, false}) {
        for (const FieldEdit &edit : edits(ofUser)) {
            const FieldInfo &about = *fieldByKey(edit.field);
            const QString &theirs = ofUser ? person.user.*about.ofUser : now.*about.ofMembership;
            const QString after = edit.after.toString();
            if (theirs != after)
                mine.insert(edit.field, after);
            if (theirs != edit.before.toString() && theirs != after)
                conflicts.append({edit.field, about.label(), theirs, after});
        }
    }
    m_person = person;
    m_membership = now;
    m_form->load(person.user, now);
    for (auto it = mine.cbegin(); it != mine.cend(); ++it)
        m_form->enter(fieldByKey(it.key())->field, it.value());
    m_conflicts->setConflicts(conflicts);
    updateSummary();
    growToContent();
    return !conflicts.isEmpty();
}

} // namespace Rollcall
