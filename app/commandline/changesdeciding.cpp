// What a person decides about a staged set: which side of a conflict it keeps, and whether it goes where its connection leads now.

#include "app/commandline/changestarget.h"
#include "app/commandline/options.h"
#include "models/workspace/changes/conflicts.h"
#include "models/workspace/changes/destinations.h"
#include "models/workspace/changes/redirecting.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

Choices choicesOf(const QStringList &fields, Choice choice)
{
    Choices choices;
    for (const QString &field : fields)
        choices.insert(field, choice);
    return choices;
}

Task<int> resolve(Context &context)
{
    const QString keep = context.value(u"keep"_s);
    if (keep != "mine"_L1 && keep != "theirs"_L1) {
        context.out.warning(Tr::tr("Say what to keep of each field in conflict: --keep mine, or --keep theirs. See: rollcall changes preview"));
        co_return Exit::usage;
    }
    const auto set = co_await changeSetNamed(context, context.argument(0));
    if (!set)
        co_return fail(context, set);
    const ChangeSetId id = set->id;
    const auto preview = co_await context.changes.changes().preview(id);
    if (!preview)
        co_return fail(context, preview);
    const QStringList only = context.parser.values(u"change"_s);
    const QPointer<Basket> basket(&context.changes.basket());
    const QPointer<Workspace> workspace(&context.changes.workspace());
    const Choice choice = keep == "mine"_L1 ? Choice::Mine : Choice::Theirs;
    Resolution all;
    for (const PreviewItem &item : preview->items) {
        const ChangeId change = item.item.id();
        const QStringList fields = openChoices(item);
        if (fields.isEmpty() || (!only.isEmpty() && !only.contains(change.toString())))
            continue;
        const Choices choices = choicesOf(fields, choice);
        const auto one = co_await resolveConflict(basket, workspace, change, choices);
        if (!one)
            co_return fail(context, one);
        all.rebased += one->rebased;
        all.dropped += one->dropped;
    }
    if (all.rebased + all.dropped == 0) {
        context.out.warning(Tr::tr("Nothing of “%1” is in a conflict that can be decided.").arg(set->title));
        co_return Exit::failed;
    }
    context.out.line(Tr::tr("Staged again: %1. Nothing left to do: %2.").arg(all.rebased).arg(all.dropped));
    context.out.document({{u"set"_s, toJson(*set)}, {u"stagedAgain"_s, all.rebased}, {u"dropped"_s, all.dropped}});
    co_return Exit::done;
}

Task<int> redirect(Context &context)
{
    const auto set = co_await changeSetNamed(context, context.argument(0));
    if (!set)
        co_return fail(context, set);
    const QPointer<Basket> basket(&context.changes.basket());
    const QPointer<Workspace> workspace(&context.changes.workspace());
    const ChangeSetId id = set->id;
    const auto redirections = co_await redirectionsOf(basket, workspace, id);
    if (!redirections)
        co_return fail(context, redirections);
    if (redirections->isEmpty()) {
        context.out.warning(Tr::tr("“%1” is not meant for anywhere else than its connections lead to.").arg(set->title));
        co_return Exit::failed;
    }
    QStringList question = sentencesOf(*redirections);
    question.append(Tr::tr("Send “%1” here?").arg(set->title));
    QList<ConnectionId> where;
    QJsonArray array;
    for (const Redirection &one : *redirections) {
        where.append(one.where);
        array.append(QJsonObject{{u"connection"_s, one.where.toString()}, {u"meantFor"_s, addressOf(one.from)},
                                 {u"leadsTo"_s, addressOf(one.to)}, {u"changes"_s, one.changes}});
    }
    if (!context.confirmed(questionAt(context, question.join(u'\n'), where)))
        co_return Exit::failed;
    if (const auto sent = co_await sendHere(basket, workspace, id, *redirections); !sent)
        co_return fail(context, sent);
    context.out.line(Tr::tr("“%1” goes where its connections lead now. Look at it before you apply it: rollcall changes preview %2")
                         .arg(set->title, id.toString()));
    context.out.document({{u"set"_s, toJson(*set)}, {u"redirected"_s, array}});
    co_return Exit::done;
}

} // namespace

QList<Command> changesDecidingCommands()
{
    const QString group = u"changes"_s;
    return {
        {group, u"resolve"_s, u"SET"_s, 1, Tr::tr("Decide the conflicts of a staged set; it is applied by another command"),
         {option(u"keep"_s, Tr::tr("“mine”: what this set would make of each field in conflict, or “theirs”: what is there now."), u"whose"_s),
          repeatable(u"change"_s, Tr::tr("Only this change of the set."), u"id"_s)}, &resolve},
        {group, u"redirect"_s, u"SET"_s, 1, Tr::tr("Send a set where its connection leads now, though it was meant for elsewhere"), {}, &redirect},
    };
}

} // namespace Rollcall
