#include "models/workspace/changes/basketwriting.h"

#include "models/workspace/approval/approvaltables.h"
#include "models/workspace/changes/baskettables.h"

#include <QCoreApplication>

namespace Rollcall::BasketTables {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

tl::unexpected<Error> gone()
{
    return failure(Error::Kind::NotFound, Words::tr("This change is not in the basket any more."));
}

/// Under way or applied: what is written about it is history, and stays.
std::optional<Error> whyFixed(const StagedChange &item)
{
    if (item.state == ItemState::Sending)
        return Error{Error::Kind::Conflict, Words::tr("The change of %1 is being applied.").arg(item.title), {}, {}};
    if (isApplied(item.state))
        return Error{Error::Kind::Conflict, Words::tr("The change of %1 was applied: undo it instead.").arg(item.title), {}, {}};
    return std::nullopt;
}

/// A change may build only on what stands before it, or nobody could ever apply it.
Result<void> checkNeeds(Sql::Connection &sql, const StagedChange &item)
{
    for (const ChangeId &needed : needsOf(item.change)) {
        const auto before = sql.integer("SELECT 1 FROM staged_changes n WHERE n.id = ?1 AND n.number < "
                                        "coalesce((SELECT number FROM staged_changes WHERE id = ?2), 9223372036854775807)",
                                        needed, item.id());
        if (!before) {
            return failure(Error::Kind::Invalid,
                           Words::tr("The change of %1 builds on another one that is not in the basket before it.").arg(item.title),
                           needed.toString());
        }
    }
    return {};
}

struct Place {
    qint64 number = 0;
    ChangeId id;
};

/// Items of the set that are neither under way nor applied, in the order of applying.
QList<Place> movable(Sql::Connection &sql, const ChangeSetId &set)
{
    QList<Place> places;
    auto rows = sql.select("SELECT number, id FROM staged_changes WHERE state NOT IN (1, 2, 3) "
                           "AND change_set = (SELECT number FROM change_sets WHERE id = ?) ORDER BY number", set);
    while (rows.step())
        places.append({rows.integer(0), rows.id<ChangeId>(1)});
    return places;
}

/// Something of the set, or that builds on it, which stands before what it builds on.
std::optional<Error> brokenNeed(Sql::Connection &sql, const ChangeSetId &set)
{
    auto row = sql.select("SELECT d.title, n.title FROM change_needs w JOIN staged_changes d ON d.id = w.change "
                          "JOIN staged_changes n ON n.id = w.needs JOIN change_sets s ON s.number IN (d.change_set, n.change_set) "
                          "WHERE s.id = ? AND n.number >= d.number LIMIT 1", set);
    if (!row.step())
        return std::nullopt;
    return Error{Error::Kind::Conflict, Words::tr("The change of %1 builds on that of %2 and has to stay after it.").arg(row.text(0), row.text(1)), {}, {}};
}

void dropEmptySets(Sql::Connection &sql)
{
    // A staged import has none yet, or none at the moment.
    sql.run("DELETE FROM change_sets WHERE NOT EXISTS (SELECT 1 FROM staged_changes c WHERE c.change_set = change_sets.number) "
            "AND id NOT IN (SELECT id FROM imports WHERE state = 1)");
}

} // namespace

Result<void> stage(Sql::Connection &sql, const ChangeSet &set, const QList<StagedChange> &items)
{
    const qint64 number = put(sql, set);
    for (const StagedChange &item : items) {
        if (const auto ok = checkNeeds(sql, item); !ok)
            return passOn(ok);
        if (const auto ok = append(sql, number, item); !ok)
            return passOn(ok);
    }
    bump(sql);
    return {};
}

Result<void> edit(Sql::Connection &sql, const StagedChange &wanted)
{
    const auto there = item(sql, wanted.id());
    if (!there)
        return gone();
    if (const auto why = whyFixed(*there))
        return tl::unexpected(*why);
    if (const auto ok = checkNeeds(sql, wanted); !ok)
        return passOn(ok);
    rewrite(sql, wanted);
    unsettle(sql, wanted.id());
    bump(sql);
    return {};
}

Result<QList<ChangeId>> remove(Sql::Connection &sql, const QList<ChangeId> &ids, bool dependentsToo)
{
    for (const ChangeId &id : ids) {
        const auto there = item(sql, id);
        if (!there)
            return gone();
        if (const auto why = whyFixed(*there))
            return tl::unexpected(*why);
    }
    const QList<ChangeId> also = dependents(sql, ids);
    if (!also.isEmpty() && !dependentsToo) {
        return failure(Error::Kind::Conflict,
                       Words::tr("%n other change(s) build on this. Remove them too, or keep it.", nullptr,
                                 static_cast<int>(also.size())));
    }
    for (const ChangeId &id : ids + also)
        remove(sql, id);
    dropEmptySets(sql);
    bump(sql);
    return ids + also;
}

Result<void> discard(Sql::Connection &sql, const ChangeSetId &set)
{
    sql.run("DELETE FROM staged_changes WHERE state NOT IN (1, 2, 3) "
            "AND change_set = (SELECT number FROM change_sets WHERE id = ?)", set);
    sql.run("DELETE FROM imports WHERE id = ? AND state = 1", set); // Else its rows would come back into the basket.
    dropEmptySets(sql);
    bump(sql);
    return {};
}

Result<void> place(Sql::Connection &sql, const ChangeId &id, const ChangeId &before)
{
    const auto moved = item(sql, id);
    if (!moved)
        return gone();
    if (const auto why = whyFixed(*moved))
        return tl::unexpected(*why);
    const QList<Place> places = movable(sql, moved->set);
    QList<ChangeId> order;
    for (const Place &place : places) {
        if (place.id == before)
            order.append(id);
        if (place.id != id)
            order.append(place.id);
    }
    if (!order.contains(id))
        order.append(id);
    // The numbers stay, other items get them; a number is unique at every moment, so those that change step aside first.
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).id != order.at(i))
            sql.run("UPDATE staged_changes SET number = -number WHERE id = ?", order.at(i));
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).id != order.at(i))
            sql.run("UPDATE staged_changes SET number = ? WHERE id = ?", places.at(i).number, order.at(i));
    }
    if (const auto why = brokenNeed(sql, moved->set))
        return tl::unexpected(*why);
    bump(sql);
    return {};
}

Result<qint64> retry(Sql::Connection &sql, const ChangeSetId &set, const QList<ChangeId> &ids)
{
    qint64 count = 0;
    for (const StagedChange &there : items(sql, set, {}, 0, std::numeric_limits<int>::max())) {
        const bool wanted = ids.isEmpty() || ids.contains(there.id());
        if (!wanted || !isSettled(there.state) || isApplied(there.state))
            continue;
        unsettle(sql, there.id());
        ++count;
    }
    bump(sql);
    return count;
}

Result<void> begin(Sql::Connection &sql, const ChangeSet &set, QList<StagedChange> items)
{
    const QString holder = thisProcess();
    const qint64 number = put(sql, set);
    for (StagedChange &item : items) {
        item.set = set.id;
        item.state = ItemState::Sending;
        item.sent = QDateTime::currentDateTimeUtc();
        remove(sql, item.id()); // Sent once more under its id: the directory answers what it did the first time.
        if (const auto ok = append(sql, number, item, holder); !ok)
            return passOn(ok);
    }
    for (const StagedChange &item : std::as_const(items)) {
        if (const auto may = ApprovalTables::mayBeSent(sql, set.id, item.change.where); !may)
            return passOn(may);
    }
    bump(sql);
    return {};
}

Result<void> finish(Sql::Connection &sql, const QList<Settlement> &settlements)
{
    for (const Settlement &settlement : settlements) {
        settle(sql, settlement);
        if (settlement.state != ItemState::Done && settlement.state != ItemState::Partial && settlement.state != ItemState::Unknown)
            remove(sql, settlement.id());
    }
    dropEmptySets(sql);
    bump(sql);
    return {};
}

} // namespace Rollcall::BasketTables
