#include "tests/benchmarks/harness/desk.h"
#include "tests/benchmarks/writes/edits.h"
#include "tests/benchmarks/writes/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

void undo(const Setup &setup)
{
    const QString folder = copyOfData(setup, u"undo"_s);
    World world(folder);
    Desk desk(world, folder);
    const int wanted = static_cast<int>(std::min<qint64>(setup.rounds(10'000), setup.members / 2));
    const QList<Change> changes = cityEdits(world, wanted, u"Rollcall City"_s);

    const Clock staging;
    const ChangeSet set = must(await(desk.changes().stage({}, Origin::Bulk, changes)));
    const double staged = staging.milliseconds();
    const double applied = desk.applied(set.id);

    const Clock clock;
    const UndoPlan plan = must(await(desk.changes().planUndo(set.id)));
    const double planned = clock.milliseconds();
    const ChangeSetId back = plan.set.id;
    must(await(desk.changes().stage(plan)));
    const double kept = clock.milliseconds() - planned;
    const auto outcome = await(desk.changes().apply(back));
    const double taken = clock.milliseconds();
    const ChangeSet undone = must(await(desk.changes().basket().set(back)));
    if (outcome.error || undone.count(ItemState::Done) != changes.size())
        giveUp(outcome.error ? outcome.error->message : u"Only %1 were taken back."_s.arg(undone.count(ItemState::Done)));

    // The floor is what the directory itself takes for as many edits.
    const QList<Change> again = cityEdits(world, wanted, u"Rollcall City"_s);
    const Clock bare;
    for (qsizetype at = 0; at < again.size(); at += 1000)
        await(world.directory().directory().apply(again.mid(at, 1000)));
    Figure figure{u"undo"_s, taken / 1000, u"s"_s, bare.milliseconds() / 1000};
    figure.detail = u"%1 changes: planned in %2 ms, staged in %3 ms, applied in %4 ms; before that staged in %5 ms and applied "
                    "in %6 ms; floor: the directory's apply alone"_s.arg(
        QString::number(changes.size()), QString::number(planned, 'f', 0), QString::number(kept, 'f', 0),
        QString::number(taken - planned - kept, 'f', 0), QString::number(staged, 'f', 0), QString::number(applied, 'f', 0));
    figure.bar = u"10,000 in ≤ 2 s"_s;
    figure.met = taken <= 2000;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
