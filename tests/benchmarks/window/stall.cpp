#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/importjob.h"
#include "models/jobs/import/newimport.h"
#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/mirror/sync.h"
#include "tests/benchmarks/harness/plainsql.h"
#include "tests/benchmarks/lists/needles.h"
#include "tests/benchmarks/remote/client.h"
#include "tests/benchmarks/remote/pageserver.h"
#include "tests/benchmarks/window/heartbeat.h"
#include "tests/benchmarks/window/rows.h"
#include "tests/benchmarks/window/windowworld.h"
#include "tests/benchmarks/writes/edits.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QtTest>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

void import(WindowWorld &world, const Setup &setup)
{
    const QString csv = setup.scratch + u"/people.csv"_s;
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(u"The table cannot be written."_s);
    file.write("E-mail,Name,Role\n");
    for (qint64 i = 0; i < std::min<qint64>(setup.rounds(10'000), setup.members / 10); ++i)
        file.write(u"new.%1@import.example,New Person %1,Member\n"_s.arg(i).toUtf8());
    file.close();
    Desk &desk = world.desk();
    OpenDirectory *directory = &world.world().directory();
    const Organization organization = world.world().organizations().at(1).organization;
    Import import = must(await(newImport(&desk.imports(), directory, organization, csv, std::nullopt, {}))).import;
    import.mapping.invite = false;
    must(await(desk.imports().keep(import)));
    ImportCheck check(directory, import, must(await(importRules(directory, organization.id))));
    const auto take = [&desk, id = import.id](QList<MarkedRow> marks) { return desk.imports().mark(id, std::move(marks)); };
    must(await(check.run(take)));
    import.state = Import::State::Staged;
    must(await(desk.imports().keep(import)));
    ImportJob job({&desk.imports(), &desk.changes(), directory}, import.id);
    bool ended = false;
    QObject::connect(&job, &ImportJob::finished, &job, [&ended] { ended = true; });
    job.start();
    waitUntil([&ended] { return ended; }, "the import");
    if (job.error())
        giveUp(job.error()->message);
}

void sync(WindowWorld &world, const Setup &setup, Client &client, const ServerProcess &server)
{
    Mirror::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.file = setup.scratch + u"/mirrors/remote.sqlite"_s;
    auto mirrored = std::make_unique<MirroredDirectory>(client.directory(server.base()), parts);
    must(await(mirrored->mirror().open()));
    Sync &sync = mirrored->mirror().sync();
    OpenDirectory::Parts open;
    open.id = parts.id;
    open.name = u"A server"_s;
    open.reader = mirrored->mirror().reader();
    open.sync = &sync;
    open.directory = std::move(mirrored);
    world.world().workspace().add(std::move(open));
    world.window()->goTo(Location{parts.id, Section::People, {}, {}});
    must(await(sync.refreshed()));
    world.show(world.people());
    world.world().workspace().remove(parts.id);
}

void apply(WindowWorld &world, const Setup &setup)
{
    const int count = static_cast<int>(std::min<qint64>(setup.rounds(5'000), setup.members / 10));
    const ChangeSet set = must(await(world.desk().changes().stage({}, Origin::Bulk, cityEdits(world.world(), count, u"Rollcall City"_s))));
    world.desk().applied(set.id);
}

void search(WindowWorld &world, const Setup &setup)
{
    QLineEdit *filter = nullptr;
    for (auto *edit : world.window()->centralWidget()->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && !filter)
            filter = edit;
    }
    if (!filter)
        giveUp(u"The list has no filter."_s);
    PlainSql sql(world.world().file());
    for (const QString &needle : needles(sql, setup.rounds(60))) {
        filter->clear();
        for (const QChar letter : needle) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(filter, &press);
            QTest::qWait(15);
        }
    }
    filter->clear();
}

} // namespace

void stall(const Setup &setup)
{
    const ServerProcess server(setup.scratch, {std::min<qint64>(setup.members, setup.rounds(50'000))});
    BudgetLimits limits;
    limits.perSecond = 0;
    Client client(limits);
    WindowWorld world(copyOfData(setup, u"stall"_s));
    world.show(world.members(world.world().organizations().at(1).organization));
    Heartbeat heartbeat;
    QList<double> all;
    QStringList told;
    const auto note = [&](const QString &what) {
        const QList<double> gaps = heartbeat.take();
        all += gaps;
        told.append(u"%1: %2"_s.arg(what, spread(gaps)));
    };
    heartbeat.take();
    import(world, setup);
    note(u"import"_s);
    world.show(world.people());
    note(u"opening a page"_s);
    sync(world, setup, client, server);
    note(u"sync"_s);
    apply(world, setup);
    note(u"apply"_s);
    search(world, setup);
    note(u"search"_s);
    Figure figure{u"stall"_s, percentile(all, 1), u"ms"_s};
    figure.detail = u"longest; of all p99 %1 ms; "_s.arg(percentile(all, 0.99), 0, 'f', 1) + told.join(u"; "_s);
    figure.bar = u"p99 ≤ 16 ms, most ≤ 100 ms"_s;
    figure.met = percentile(all, 0.99) <= 16 && percentile(all, 1) <= 100;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
