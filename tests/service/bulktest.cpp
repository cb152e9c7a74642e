#include "models/service/sample/sampledirectory.h"
#include "tests/service/fixture.h"

#include <QFile>

#include <ctime>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// What the process used so far: a busy computer changes the time that passes, but hardly these.
struct Used {
    qint64 milliseconds = 0; ///< Of the processors.
    qint64 megabytes = 0;    ///< Written.

    static Used now()
    {
        timespec time = {};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        QFile io(u"/proc/self/io"_s);
        const QByteArray written = io.open(QIODevice::ReadOnly) ? io.readAll() : QByteArray();
        return {time.tv_sec * 1000 + time.tv_nsec / 1'000'000, written.mid(written.indexOf("wchar: ") + 7).split('\n').first().toLongLong() >> 20};
    }
};

} // namespace

/// Many changes in each apply: all of them done, and (by hand) how fast.
class BulkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void manyPatches_data();
    void manyPatches();

private:
    static QList<MemberRow> people(World &world, qint64 count)
    {
        return world.look<QList<MemberRow>>([=](ReadSession &session) {
            Visibility all;
            all.everything = true;
            MemberQuery query;
            query.sort = MemberSort::Phone;
            return session.members(query, all, 0, static_cast<int>(count)).rows;
        });
    }
};

void BulkTest::manyPatches_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field : {u"city"_s, u"nickName"_s, u"name"_s})
        QTest::newRow(qPrintable(field)) << field;
}

/// By hand: ROLLCALL_BULK_MEMBERS=1000000 ROLLCALL_BULK_PATCHES=50000 test_service_bulktest
void BulkTest::manyPatches()
{
    QFETCH(const QString, field);
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_BULK_MEMBERS");
    const int askedPatches = qEnvironmentVariableIntValue("ROLLCALL_BULK_PATCHES");
    static World world;
    static const bool filled = [asked] {
        SampleSize size;
        size.members = asked > 0 ? asked : 1'500;
        return await(fillWithSample(world.store(), Actor{world.boss}, size, {})).has_value();
    }();
    QVERIFY(filled);

    QList<QList<Change>> batches;
    for (const MemberRow &row : people(world, askedPatches > 0 ? askedPatches : 1'500)) {
        if (batches.isEmpty() || batches.last().size() == 1'000)
            batches.append(QList<Change>());
        const QString before = field == u"city"_s ? row.user.city : field == u"name"_s ? row.user.name : row.user.nickName;
        batches.last().append(world.change(world.boss, edit(entity(row.user.id), field, before, before.isEmpty() ? u"2"_s : before + u" 2"_s)));
    }
    qint64 done = 0;
    const Used before = Used::now();
    QElapsedTimer timer;
    timer.start();
    for (const QList<Change> &batch : std::as_const(batches)) {
        for (const Result<Applied> &result : world.applyAll(batch))
            done += result && result->outcome == Applied::Outcome::Done;
    }
    const qint64 elapsed = std::max<qint64>(1, timer.elapsed());
    qint64 wanted = 0;
    for (const QList<Change> &batch : std::as_const(batches))
        wanted += batch.size();
    QCOMPARE(done, wanted);
    if (asked > 0)
    {
        const Used after = Used::now();
        qInfo("%lld patches in %lld ms (%lld of processors, %lld MiB written): %lld a second", done, elapsed,
              after.milliseconds - before.milliseconds, after.megabytes - before.megabytes, done * 1000 / elapsed);
    }
    const Change &last = batches.last().last();
    const FieldEdit &edited = std::get<Patch>(last.payload).edits.first();
    const auto user = world.user(UserId(std::get<EntityId>(std::get<Patch>(last.payload).target).id));
    QCOMPARE(field == u"city"_s ? user->city : field == u"name"_s ? user->name : user->nickName, edited.after.toString());
}

QTEST_GUILESS_MAIN(BulkTest)
#include "bulktest.moc"
