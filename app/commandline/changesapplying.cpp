// Change sets, carried out: apply, undo and discard.

#include "app/commandline/changesapproval.h"
#include "app/commandline/changestarget.h"
#include "app/commandline/interrupts.h"
#include "app/commandline/madesecrets.h"
#include "app/commandline/options.h"
#include "models/workspace/changes/takeback.h"

#include <QSet>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

int exitOf(qint64 done, qint64 all)
{
    return done == all ? Exit::done : done > 0 ? Exit::partly : Exit::failed;
}

/// The number stands in for the question where people would be removed.
Error heldBy(const Brake &brake)
{
    return {Error::Kind::Forbidden,
            Tr::tr("This would remove or suspend %1 of %2 people. Add --confirm %1 to do it.").arg(brake.destructive).arg(brake.population),
            {}, {}};
}

Task<int> apply(Context &context)
{
    if (!saysWhichSet(context))
        co_return Exit::usage;
    const auto number = confirmedNumber(context);
    if (!number)
        co_return fail(context, number);
    const auto set = co_await changeSetAsked(context, LastSet::Open);
    if (!set)
        co_return fail(context, set);
    const ChangeSetId id = set->id;
    Basket &basket = context.changes.basket();
    if (context.has(u"retry"_s)) {
        const QList<ChangeId> all;
        if (const auto again = co_await basket.retry(id, all); !again)
            co_return fail(context, again);
    }
    ApprovalRoom room(context); // What a killed program left under way of other sets is asked about as well.
    if (const auto may = co_await checkApproval(context, room, id); !may)
        co_return fail(context, may);
    auto staged = co_await basket.items(id);
    if (!staged)
        co_return fail(context, staged);
    staged->removeIf([](const StagedChange &item) { return isSettled(item.state); });
    if (staged->isEmpty()) {
        context.out.warning(Tr::tr("Nothing of “%1” is staged. What failed is tried again with --retry.").arg(set->title));
        co_return Exit::failed;
    }
    const QPointer<Workspace> workspace(&context.changes.workspace());
    const auto brake = co_await brakeOf(workspace, *staged);
    if (brake.holds() && *number != brake.destructive) {
        context.out.error(heldBy(brake));
        co_return Exit::failed;
    }
    const int count = static_cast<int>(staged->size());
    if (!context.confirmed(questionAt(context, Tr::tr("Apply “%1”: %n change(s)?", nullptr, count).arg(set->title), set->where)))
        co_return Exit::failed;
    ApplyOptions options;
    options.isAsked = true;
    const Interrupts interrupts;
    const auto outcome = co_await context.changes.changes().apply(id, options, interrupts.token());
    printSecrets(context, outcome.secrets);
    const auto after = co_await context.changes.basket().set(id);
    const auto items = co_await context.changes.basket().items(id);
    if (!items) {
        co_await tellOnlySecrets(context, outcome.secrets, outcome.secrets);
        co_return fail(context, items);
    }
    QSet<ChangeId> ours;
    for (const StagedChange &item : *staged)
        ours.insert(item.id());
    qint64 done = 0;
    qint64 left = 0;
    QJsonArray array;
    for (const StagedChange &item : *items) {
        if (!ours.contains(item.id()))
            continue;
        done += isApplied(item.state) ? 1 : 0;
        left += isSettled(item.state) ? 0 : 1;
        if (isSettled(item.state) && !isApplied(item.state) && item.reason)
            context.out.warning(item.reason->message);
        array.append(toJson(item));
    }
    context.out.line(Tr::tr("Applied %1 of %2: %3.").arg(done).arg(count).arg(set->title));
    if (outcome.error)
        context.out.error(*outcome.error);
    QJsonObject document{{u"set"_s, after ? toJson(*after) : toJson(*set)}, {u"items"_s, array}, {u"done"_s, done}, {u"total"_s, count},
                         {u"left"_s, left}};
    if (!outcome.secrets.isEmpty())
        document.insert(u"secrets"_s, secretsJson(outcome.secrets));
    context.out.document(document);
    co_await noteHandedOver(context, outcome.secrets);
    if (interrupts.signal() == 0 || left == 0 || outcome.error)
        co_return exitOf(done, count);
    context.out.warning(Tr::tr("Stopped with %n change(s) left. The same command goes on where this stopped.", nullptr, static_cast<int>(left)));
    if (done > 0)
        context.out.warning(Tr::tr("What was applied is taken back by: rollcall changes undo %1").arg(id.toString()));
    co_return Exit::partly;
}

/// Each person of an import may have lost something: the first ones stand for all, which --json has.
void tellSome(const Context &context, const QStringList &sentences)
{
    constexpr qsizetype most = 20;
    for (const QString &sentence : sentences.first(std::min(sentences.size(), most)))
        context.out.line(sentence);
    if (sentences.size() > most)
        context.out.line(Tr::tr("… and %n more; --json tells them all.", nullptr, static_cast<int>(sentences.size() - most)));
}

Task<int> undo(Context &context)
{
    if (!saysWhichSet(context))
        co_return Exit::usage;
    const auto number = confirmedNumber(context);
    if (!number)
        co_return fail(context, number);
    const auto set = co_await changeSetAsked(context, LastSet::Undoable);
    if (!set)
        co_return fail(context, set);
    TakeBackOptions options;
    options.confirmed = *number;
    options.anyway = context.has(u"anyway"_s);
    for (const QString &id : context.parser.values(u"change"_s))
        options.only.append(ChangeId(id));
    if (!context.confirmed(questionAt(context, Tr::tr("Undo “%1”?").arg(set->title), set->where)))
        co_return Exit::failed;
    const QPointer<Changes> changes(&context.changes.changes());
    const ChangeSetId id = set->id;
    const auto taken = co_await takeBack(changes, id, options);
    if (!taken)
        co_return fail(context, taken);
    if (taken->isHeld) {
        context.out.error(heldBy(taken->brake));
        co_return Exit::failed;
    }
    context.out.line(taken->sentence());
    if (taken->done() > 0)
        tellSome(context, taken->lost);
    for (const QString &reason : taken->reasons())
        context.out.warning(reason);
    if (taken->hasConflicts())
        context.out.warning(Tr::tr("With --anyway what was changed since is lost."));
    QJsonArray array;
    for (const StagedChange &item : taken->items)
        array.append(toJson(item));
    context.out.document({{u"set"_s, taken->set.id.toString()}, {u"undid"_s, id.toString()}, {u"title"_s, taken->title}, {u"items"_s, array},
                          {u"done"_s, taken->done()}, {u"total"_s, taken->items.size()}, {u"lost"_s, QJsonArray::fromStringList(taken->lost)},
                          {u"reasons"_s, QJsonArray::fromStringList(taken->reasons())}});
    co_return exitOf(taken->done(), taken->items.size());
}

Task<int> discard(Context &context)
{
    const auto set = co_await changeSetNamed(context, context.argument(0));
    if (!set)
        co_return fail(context, set);
    if (!set->isOpen()) {
        context.out.warning(Tr::tr("“%1” was applied: undo it instead.").arg(set->title));
        co_return Exit::failed;
    }
    if (!context.confirmed(Tr::tr("Discard what is staged of “%1”?").arg(set->title)))
        co_return Exit::failed;
    const ChangeSetId id = set->id;
    if (const auto gone = co_await context.changes.basket().discard(id); !gone)
        co_return fail(context, gone);
    context.out.line(Tr::tr("Discarded: %1.").arg(set->title));
    context.out.document({{u"set"_s, toJson(*set)}});
    co_return Exit::done;
}

} // namespace

QList<Command> changesApplyingCommands()
{
    const QString group = u"changes"_s;
    return QList<Command>{
        {group, u"apply"_s, u"[SET]"_s, 0, Tr::tr("Apply a staged set, in order"),
         {lastOption(LastSet::Open), confirmOption(), approvalOption(), flag(u"retry"_s, Tr::tr("Also what failed, was refused or in conflict before."))},
         &apply, 1},
        {group, u"undo"_s, u"[SET]"_s, 0, Tr::tr("Take back what was applied; an undo is taken back the same way"),
         {lastOption(LastSet::Undoable),
          repeatable(u"change"_s, Tr::tr("Only this change of the set."), u"id"_s),
          flag(u"anyway"_s, Tr::tr("Also what somebody changed since.")), confirmOption()}, &undo, 1},
        {group, u"discard"_s, u"SET"_s, 1, Tr::tr("Drop what is staged and not applied"), {}, &discard},
    } + changesDecidingCommands();
}

} // namespace Rollcall
