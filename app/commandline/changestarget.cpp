#include "app/commandline/changestarget.h"

#include "app/commandline/options.h"
#include "models/directory/changejson.h"
#include "models/domain/json.h"
#include "models/workspace/changes/changewords.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

constexpr qsizetype shortestId = 4; ///< Letters that may stand for an id.
constexpr qsizetype mostCandidates = 5;

} // namespace

Task<Result<ChangeSet>> changeSetNamed(Context &context, QString text)
{
    if (const auto opened = co_await context.changes.open(); !opened)
        co_return passOn(opened);
    const auto sets = co_await context.changes.basket().sets(false);
    if (!sets)
        co_return passOn(sets);
    QList<ChangeSet> found;
    for (const ChangeSet &set : *sets) {
        if (set.id.toString() == text)
            co_return set;
        const bool begins = text.size() >= shortestId && set.id.toString().startsWith(text);
        if (begins || set.title.compare(text, Qt::CaseInsensitive) == 0)
            found.append(set);
    }
    if (found.size() == 1)
        co_return found.first();
    if (found.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no change set “%1”. See: rollcall changes list").arg(text));
    QStringList candidates;
    for (const ChangeSet &set : found.first(std::min(found.size(), mostCandidates)))
        candidates.append(u"%1 (%2)"_s.arg(set.title, set.id.toString()));
    co_return failure(Error::Kind::Conflict, Tr::tr("“%1” is more than one change set: %2").arg(text, candidates.join(u", "_s)));
}

bool saysWhichSet(const Context &context)
{
    if (context.argument(0).isEmpty() == context.has(u"last"_s))
        return true;
    context.out.warning(Tr::tr("Say which change set: its id or title, or --last. See: rollcall changes list"));
    return false;
}

Task<Result<ChangeSet>> changeSetAsked(Context &context, LastSet last)
{
    if (!context.argument(0).isEmpty()) {
        auto named = co_await changeSetNamed(context, context.argument(0));
        co_return named;
    }
    if (const auto opened = co_await context.changes.open(); !opened)
        co_return passOn(opened);
    const ConnectionId here = context.directory.id();
    if (last == LastSet::Undoable) {
        const auto undoable = co_await context.changes.basket().toUndo(here);
        if (!undoable)
            co_return passOn(undoable);
        if (!*undoable)
            co_return failure(Error::Kind::NotFound, Tr::tr("There is nothing to undo."));
        co_return **undoable;
    }
    const bool openOnly = last == LastSet::Open;
    const auto sets = co_await context.changes.basket().sets(openOnly);
    if (!sets)
        co_return passOn(sets);
    for (const ChangeSet &set : *sets) {
        if (set.where.contains(here))
            co_return set;
    }
    co_return failure(Error::Kind::NotFound, openOnly ? Tr::tr("Nothing is staged here.") : Tr::tr("Nothing was staged or applied here yet."));
}

QCommandLineOption lastOption(LastSet last)
{
    const QString text = last == LastSet::Undoable ? Tr::tr("What was applied last.")
                         : last == LastSet::Open   ? Tr::tr("The latest that is not applied as a whole.")
                                                   : Tr::tr("The latest one.");
    return flag(u"last"_s, text);
}

QString standingKey(const ChangeSet &set)
{
    if (set.count(ItemState::Staged) + set.count(ItemState::Sending) == set.total())
        return u"staged"_s;
    if (set.isOpen())
        return u"open"_s;
    return set.undone > 0 && !set.canBeUndone() ? u"undone"_s : u"applied"_s;
}

QString standingName(const ChangeSet &set)
{
    const QString key = standingKey(set);
    if (key == "staged"_L1)
        return Tr::tr("staged");
    if (key == "open"_L1)
        return Tr::tr("in part");
    return key == "undone"_L1 ? Tr::tr("undone") : Tr::tr("applied");
}

QString questionAt(const Context &context, const QString &question, const QList<ConnectionId> &where)
{
    QStringList places;
    for (const ConnectionId &id : where) {
        const OpenDirectory *directory = context.changes.workspace().find(id);
        if (directory && !directory->environment().isEmpty())
            places.append(u"%1: %2"_s.arg(directory->environment(), directory->name()));
    }
    return places.isEmpty() ? question : u"%1 (%2)"_s.arg(question, places.join(u", "_s));
}

QString countsText(const ChangeSet &set)
{
    QStringList parts;
    for (int state = 0; state < itemStates; ++state) {
        if (const qint64 count = set.counts.at(static_cast<size_t>(state)); count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(displayName(static_cast<ItemState>(state)).toLower()));
    }
    return parts.join(u", "_s);
}

QJsonObject toJson(const ChangeSet &set)
{
    QJsonObject counts;
    for (int state = 0; state < itemStates; ++state)
        counts.insert(toKey(static_cast<ItemState>(state)), set.counts.at(static_cast<size_t>(state)));
    QStringList where;
    for (const ConnectionId &id : set.where)
        where.append(id.toString());
    return {{u"id"_s, set.id.toString()}, {u"title"_s, set.title}, {u"origin"_s, toKey(set.origin)}, {u"made"_s, toText(set.made)},
            {u"madeBy"_s, set.madeBy}, {u"applied"_s, toText(set.applied)}, {u"state"_s, standingKey(set)}, {u"counts"_s, counts},
            {u"total"_s, set.total()}, {u"undone"_s, set.undone}, {u"canBeUndone"_s, set.canBeUndone()},
            {u"undoes"_s, set.undoes.toString()}, {u"connections"_s, QJsonArray::fromStringList(where)}};
}

QJsonObject toJson(const StagedChange &item)
{
    QJsonObject object{{u"id"_s, item.id().toString()}, {u"title"_s, changeTitle(item.change.payload, item.title)},
                       {u"connection"_s, item.change.where.toString()}, {u"state"_s, toKey(item.state)}, {u"undone"_s, item.undone},
                       {u"change"_s, toJson(item.change.payload)}, {u"notes"_s, QJsonArray::fromStringList(item.notes)}};
    if (item.target)
        object.insert(u"target"_s, toJson(*item.target));
    if (item.reason)
        object.insert(u"reason"_s, toJson(*item.reason));
    if (!item.before.isEmpty())
        object.insert(u"before"_s, item.before);
    if (!item.after.isEmpty())
        object.insert(u"after"_s, item.after);
    return object;
}

QCommandLineOption confirmOption()
{
    return option(u"confirm"_s, Tr::tr("The number of people whom this removes or suspends, where it is asked for."), u"number"_s);
}

Result<std::optional<qint64>> confirmedNumber(const Context &context)
{
    std::optional<qint64> number;
    if (!context.has(u"confirm"_s))
        return number;
    bool isNumber = false;
    number = context.value(u"confirm"_s).toLongLong(&isNumber);
    if (!isNumber)
        return failure(Error::Kind::Invalid, Tr::tr("--confirm takes a number, not “%1”.").arg(context.value(u"confirm"_s)));
    return number;
}

} // namespace Rollcall
