// Suspending, making active and removing: what is asked before, and what is sent.
#include "models/items/wording.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/environment.h"
#include "ui/members/accountrefusals.h"
#include "ui/members/membertasks_p.h"

#include <QCheckBox>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<MemberTarget> &targets)
{
    QStringList names;
    for (const MemberTarget &target : targets) {
        if (!names.contains(target.title()))
            names.append(target.title());
        if (names.size() > 5) // No more are told.
            break;
    }
    return names;
}

int peopleOf(const QList<MemberTarget> &targets)
{
    QSet<QString> people;
    for (const MemberTarget &target : targets)
        people.insert(target.user.id.toString());
    return static_cast<int>(people.size());
}

QStringList organizationsOf(const QList<MemberTarget> &targets)
{
    QStringList names;
    for (const MemberTarget &target : targets) {
        if (!target.organizationName.isEmpty() && !names.contains(target.organizationName))
            names.append(target.organizationName);
    }
    return names;
}

QList<BulkItem> statusItems(const QList<MemberTarget> &targets, MemberStatus status)
{
    QList<BulkItem> items;
    for (const MemberTarget &target : targets)
        items.append({target.title(), Payload(SetStatus{target.entity(), target.membership.status, status})});
    return items;
}

/// "Olena, Ivan and 3 more in Acme Ltd."
QString whoAndWhere(const QList<MemberTarget> &targets)
{
    const QStringList organizations = organizationsOf(targets);
    const QString people = Wording::list(namesOf(targets), peopleOf(targets));
    //: %1 names of people, %2 names of organizations
    return MemberTasks::tr("%1 in %2.").arg(people, Wording::list(organizations, static_cast<int>(organizations.size())));
}

} // namespace

void MemberTasks::setStatus(const MemberSelection &selection, MemberStatus status, bool stages)
{
    withTargets(selection, false, [this, status, stages, isAll = selection.all.has_value()](Targets targets) {
        targets.removeIf([status](const MemberTarget &target) { return target.membership.status == status; });
        if (stages || isStaged(targets.size()))
            runOrAsk(status == MemberStatus::Suspended ? BulkVerb::Suspend : BulkVerb::Activate, statusItems(targets, status), isAll, true);
        else
            askStatus(targets, status);
    });
}

void MemberTasks::askStatus(const Targets &targets, MemberStatus status)
{
    const QList<BulkItem> items = statusItems(targets, status);
    const bool suspends = status == MemberStatus::Suspended;
    const BulkVerb verb = suspends ? BulkVerb::Suspend : BulkVerb::Activate;
    // One membership is suspended at once: it can be made active again with one key.
    if (items.size() <= 1) {
        run(verb, items);
        return;
    }
    const int people = peopleOf(targets);
    Confirmation confirmation;
    nameEnvironment(confirmation, m_directory.environment());
    if (people == 1)
        confirmation.title = suspends ? tr("Suspend %1 in %n organization(s)?", nullptr, static_cast<int>(items.size()))
                                            .arg(targets.first().title())
                                      : tr("Make %1 active in %n organization(s)?", nullptr, static_cast<int>(items.size()))
                                            .arg(targets.first().title());
    else
        confirmation.title = suspends ? tr("Suspend %n member(s)?", nullptr, people)
                                      : tr("Make %n member(s) active?", nullptr, people);
    confirmation.sentences = {whoAndWhere(targets),
                              suspends ? tr("They cannot sign in until they are made active again.")
                                       : tr("They can sign in at once.")};
    confirmation.verb = suspends ? tr("Suspend") : tr("Make active");
    confirmation.iconName = suspends ? u"media-playback-pause"_s : u"media-playback-start"_s;
    confirmByName(m_page, confirmation, [this, verb, items] { run(verb, items); });
}

/// Who goes, and whose account could go too.
struct MemberTasks::Removal {
    Targets targets;
    QList<UserId> left; ///< People without any membership once all targets are gone.
    QHash<QString, QString> kept; ///< Of those: why the directory would keep the account, by the id of the user.

    static Removal of(const Targets &targets)
    {
        QHash<QString, int> going;
        for (const MemberTarget &target : targets)
            ++going[target.user.id.toString()];
        Removal removal{targets, {}, {}};
        for (const MemberTarget &target : targets) {
            if (const int count = going.take(target.user.id.toString()); count > 0 && count >= target.organizations)
                removal.left.append(target.user.id);
        }
        return removal;
    }

    int accounts() const { return static_cast<int>(left.size() - kept.size()); }

    /// What becomes of the accounts that stay.
    QStringList staying() const
    {
        const int people = peopleOf(targets);
        QStringList sentences;
        if (left.size() < people)
            sentences.append(people == 1 ? MemberTasks::tr("The account stays: the person is a member elsewhere.")
                                         : MemberTasks::tr("The accounts of those who are members elsewhere stay."));
        if (!kept.isEmpty()) {
            const auto first = std::ranges::find_if(left, [this](const UserId &user) { return kept.contains(user.toString()); });
            const QString why = kept.value(first->toString());
            //: %1: a sentence that says why
            sentences.append(people == 1 ? MemberTasks::tr("The account stays. %1").arg(why)
                                         : MemberTasks::tr("%n account(s) cannot be deleted. %1", nullptr, static_cast<int>(kept.size())).arg(why));
        }
        return sentences;
    }
};

void MemberTasks::remove(const MemberSelection &selection)
{
    withTargets(selection, false, [this](const Targets &targets) {
        Removal removal = Removal::of(targets);
        if (const QString reason = m_traits.reasonAgainst(Verb::Remove, EntityKind::User); !reason.isEmpty()) {
            for (const UserId &user : std::as_const(removal.left))
                removal.kept.insert(user.toString(), reason);
            return askRemoval(removal);
        }
        QCoro::connect(deletionRefusals(&m_directory, removal.left, m_traits.batchSize), this,
                       [this, removal](const QHash<QString, QString> &refusals) {
                           Removal known = removal;
                           known.kept = refusals;
                           askRemoval(known);
                       });
    });
}

void MemberTasks::askRemoval(const Removal &removal)
{
    const Targets &targets = removal.targets;
    const int people = peopleOf(targets);
    Confirmation confirmation;
    nameEnvironment(confirmation, m_directory.environment());
    confirmation.title = people == 1 ? tr("Remove %1?").arg(targets.first().title())
                                     : tr("Remove %n member(s)?", nullptr, people);
    confirmation.sentences = {whoAndWhere(targets), tr("The roles they have there are lost with the membership.")};
    confirmation.sentences.append(removal.staying());
    const bool isStagedFirst = isStaged(targets.size());
    confirmation.verb = isStagedFirst ? tr("Stage") : tr("Remove");
    if (isStagedFirst)
        confirmation.sentences.append(tr("This goes into the basket first: nothing is sent before you apply it."));
    confirmation.iconName = u"list-remove-user"_s;

    auto *dialog = new ConfirmDialog(confirmation, m_page);
    dialog->setObjectName(u"removeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_directory.canStage() && !isStagedFirst)
        dialog->offerStaging(false);
    QCheckBox *box = nullptr; // The dialog owns it, and the question is answered while it is there.
    if (const int accounts = removal.accounts(); accounts > 0) {
        box = new QCheckBox(accounts == 1 && people == 1
                                ? tr("Also delete the &account, since no other membership is left")
                                : tr("Also delete %n &account(s) without another membership", nullptr, accounts));
        box->setObjectName(u"alsoAccount"_s);
        dialog->addWidget(box);
    }
    connect(dialog, &QDialog::accepted, this, [this, removal, box = QPointer(box), dialog] {
        const bool alsoAccount = box && box->isChecked();
        QList<BulkItem> items;
        for (const MemberTarget &target : removal.targets) {
            const bool isKept = removal.kept.contains(target.user.id.toString());
            items.append({target.title(), Payload(Remove{target.entity(), alsoAccount && !isKept, std::nullopt})});
        }
        run(BulkVerb::Remove, items, dialog->stages());
    });
    dialog->open();
}

} // namespace Rollcall
