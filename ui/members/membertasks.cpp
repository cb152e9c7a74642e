#include "ui/members/membertasks.h"

#include "models/items/wording.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/environment.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/editmemberdialog.h"
#include "ui/members/membertasks_p.h"
#include "ui/members/passworddialog.h"
#include "ui/members/rolesdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
const QString linkWork = u"invitation/link"_s;
}

MemberTasks::MemberTasks(OpenDirectory &directory, QWidget *page) : QObject(page), m_directory(directory), m_page(page)
{
}

void MemberTasks::add(const std::optional<OrganizationId> &organization, const QString &pasted)
{
    const PastedPeople people = peopleOfText(pasted);
    if (!pasted.isEmpty() && people.people.isEmpty()) {
        Message message;
        message.text = tr("There is no e-mail address in what was pasted or dropped.");
        Q_EMIT messagePosted(message);
        return;
    }
    auto *dialog = new AddMemberDialog(m_directory, organization, m_page);
    if (!people.people.isEmpty())
        dialog->setPeople(people.people);
    if (const QString leftOut = people.leftOutSentence(); !leftOut.isEmpty())
        Q_EMIT messagePosted({Message::Kind::Warning, leftOut});
    connect(dialog, &AddMemberDialog::added, this, &MemberTasks::tellAdded);
    dialog->open();
}

void MemberTasks::tellAdded(const Applied &result, const QString &person, const QString &organization, bool invited)
{
    Message message;
    message.kind = Message::Kind::Success;
    message.text = invited ? tr("Invited %1 to %2.").arg(person, organization) : tr("Added %1 to %2.").arg(person, organization);
    if (!result.notes.isEmpty())
        message.text += u' ' + result.notes.join(u' ');
    if (invited && result.target.kind == EntityKind::Membership)
        message.buttons = {{tr("Copy invitation link"), [self = QPointer(this), target = result.target] {
            if (self) // The message stays when the page has gone.
                self->fetchLink(target);
        }}};
    Q_EMIT messagePosted(message);
    Q_EMIT memberAdded(UserId(result.target.id));
}

void MemberTasks::edit(const MemberSelection &selection)
{
    const QString id = selection.rows.isEmpty() ? selection.otherIds.value(0) : selection.rows.first().user.id.toString();
    if (id.isEmpty())
        return;
    auto *dialog = new EditMemberDialog(m_directory, UserId(id), selection.organization, m_page);
    connect(dialog, &EditMemberDialog::saved, this, [this](const QString &person, const QStringList &notes) {
        BulkOutcome outcome;
        outcome.verb = BulkVerb::Edit;
        outcome.done = {person};
        outcome.notes = notes;
        tell(outcome);
    });
    dialog->open();
}

void MemberTasks::changeRoles(const MemberSelection &selection)
{
    withTargets(selection, false, [this](const Targets &targets) {
        auto *dialog = new RolesDialog(m_directory, targets, m_traits.batchSize, m_page);
        connect(dialog, &RolesDialog::finishedAll, this, [this](const BulkOutcome &outcome) { tell(outcome); });
        dialog->open();
    });
}

void MemberTasks::resetPassword(const MemberSelection &selection)
{
    withTargets(selection, false, [this](const Targets &targets) {
        auto *dialog = new PasswordDialog(m_directory, targets.first().user, m_page);
        dialog->open();
    });
}

void MemberTasks::resendInvitations(const MemberSelection &selection, bool stages)
{
    withTargets(selection, false, [this, stages, isAll = selection.all.has_value()](const Targets &targets) {
        QList<BulkItem> items;
        for (const MemberTarget &target : targets) {
            if (target.membership.status == MemberStatus::Pending)
                items.append({target.title(), Payload(Invite{target.entity(), m_traits.invitationHours})});
        }
        runOrAsk(BulkVerb::Resend, items, isAll, stages);
    });
}

void MemberTasks::revokeInvitations(const MemberSelection &selection)
{
    withTargets(selection, true, [this, isAll = selection.all.has_value()](const Targets &targets) { askRevocation(targets, isAll); });
}

void MemberTasks::askRevocation(const Targets &targets, bool isAll)
{
    QList<BulkItem> items;
    for (const MemberTarget &target : targets) {
        if (target.invitation && target.invitation->state == InvitationState::Pending)
            items.append({target.title(), Payload(RevokeInvitation{entity(target.invitation->id)})});
    }
    if (items.isEmpty()) {
        tell(Error{Error::Kind::NotFound, tr("There is no pending invitation."), {}, {}}, workOf(BulkVerb::Revoke));
        return;
    }
    if (isStaged(items.size()))
        return runOrAsk(BulkVerb::Revoke, items, isAll, true);
    const int count = static_cast<int>(items.size());
    Confirmation confirmation;
    confirmation.title = count == 1 ? tr("Revoke the invitation of %1?").arg(items.first().name)
                                    : tr("Revoke %n invitation(s)?", nullptr, count);
    confirmation.sentences = {tr("The link stops working at once. The membership stays, pending.")};
    confirmation.verb = tr("Revoke");
    confirmation.iconName = u"mail-mark-junk"_s;
    ask(BulkVerb::Revoke, items, std::move(confirmation));
}

void MemberTasks::endSessions(const MemberSelection &selection)
{
    withTargets(selection, false, [this, isAll = selection.all.has_value()](const Targets &targets) { askSessions(targets, isAll); });
}

void MemberTasks::askSessions(const Targets &targets, bool isAll)
{
    QList<BulkItem> items;
    for (const MemberTarget &target : targets)
        items.append({target.title(), Payload(EndSessions{entity(target.user.id)})});
    if (isStaged(items.size()))
        return runOrAsk(BulkVerb::EndSessions, items, isAll, true);
    const int count = static_cast<int>(items.size());
    Confirmation confirmation;
    confirmation.title = count == 1 ? tr("End all sessions of %1?").arg(items.first().name)
                                    : tr("End the sessions of %n member(s)?", nullptr, count);
    confirmation.sentences = {tr("They have to sign in once more, wherever they are signed in. This cannot be undone.")};
    confirmation.verb = tr("End sessions");
    confirmation.iconName = u"lock"_s;
    ask(BulkVerb::EndSessions, items, std::move(confirmation));
}

void MemberTasks::ask(BulkVerb verb, const QList<BulkItem> &items, Confirmation confirmation)
{
    nameEnvironment(confirmation, m_directory.environment());
    if (items.size() > 1) {
        QStringList names;
        for (const BulkItem &item : items)
            names.append(item.name);
        confirmation.sentences.prepend(Wording::list(names, static_cast<int>(names.size())) + u'.');
    }
    confirmByName(m_page, confirmation, [this, verb, items] { run(verb, items); });
}

void MemberTasks::copyInvitationLink(const MemberSelection &selection)
{
    withTargets(selection, true, [this](const Targets &targets) {
        const auto pending = std::ranges::find_if(targets, [](const MemberTarget &target) {
            return target.invitation && target.invitation->state == InvitationState::Pending;
        });
        const MemberTarget &target = pending == targets.end() ? targets.first() : *pending;
        copyLink(target.title(), target.invitation);
    });
}

void MemberTasks::fetchLink(const EntityId &membership)
{
    MemberSelection one;
    one.organization = OrganizationId(membership.organization);
    one.otherIds = {membership.id};
    one.count = 1;
    copyInvitationLink(one);
}

void MemberTasks::copyLink(const QString &person, const std::optional<Invitation> &invitation)
{
    if (!invitation || invitation->link.isEmpty()) {
        tell(Error{Error::Kind::NotFound, tr("%1 has no invitation with a link. Renew it to make one.").arg(person), {}, {}}, linkWork);
        return;
    }
    QGuiApplication::clipboard()->setText(invitation->link);
    Message message;
    message.kind = Message::Kind::Success;
    message.text = tr("Copied the invitation link of %1. It is valid until %2.")
                       .arg(person, Wording::exact(invitation->expires));
    message.work = linkWork;
    Q_EMIT messagePosted(message);
}

void MemberTasks::runOrAsk(BulkVerb verb, const QList<BulkItem> &items, bool isAll, bool stages)
{
    if (!isAll || items.size() < 2)
        return run(verb, items, stages);
    Confirmation confirmation;
    //: A bulk action as a question: "Suspend 4,812 members?"
    confirmation.title = tr("%1?").arg(bulkTitle(verb, items));
    confirmation.sentences = {tr("These are all that match the filter, %1 exactly.").arg(QLocale().toString(items.size())),
                              tr("They go into the basket first: nothing is sent before you apply it.")};
    confirmation.verb = tr("Stage");
    confirmation.iconName = u"document-edit"_s;
    confirmByName(m_page, confirmation, [this, verb, items] { run(verb, items, true); });
}

void MemberTasks::run(BulkVerb verb, const QList<BulkItem> &items, bool stages)
{
    if (!items.isEmpty() && (isStaged(items.size()) || (stages && m_directory.canStage()))) {
        QCoro::connect(m_directory.stageAll(payloadsOf(items), bulkTitle(verb, items)), this, [this, verb](const Result<ChangeSet> &set) {
            if (set)
                Q_EMIT messagePosted(Message::succeeded(workOf(verb)));
            else
                tell(set.error(), workOf(verb));
        });
        return;
    }
    QCoro::connect(applyBulk(&m_directory, verb, items, m_traits.batchSize), this,
                   [this, begun = std::chrono::steady_clock::now()](const BulkOutcome &outcome) { tell(outcome, begun); });
}

void MemberTasks::tell(const BulkOutcome &outcome, Moment begun)
{
    Message message;
    message.work = workOf(outcome.verb);
    message.begun = begun;
    message.kind = outcome.refused.isEmpty() ? Message::Kind::Success
        : outcome.failed()                   ? Message::Kind::Error
                                             : Message::Kind::Warning;
    message.text = outcome.sentence();
    message.details = outcome.details();
    Q_EMIT messagePosted(message);
}

void MemberTasks::tell(const Error &error, const QString &work)
{
    Message message;
    message.work = work;
    message.kind = Message::Kind::Error;
    message.text = error.message;
    message.details = error.details;
    Q_EMIT messagePosted(message);
}

} // namespace Rollcall
