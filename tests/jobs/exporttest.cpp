// Exported lists: all rows of one moment, whatever is written while they are read.
#include "models/directory/walking.h"
#include "models/jobs/export/exportlist.h"
#include "tests/workspace/desk.h"

#include <QSemaphore>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ExportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsOneMoment();
    void writesAllAndTellsHowMany();
    void leavesNothingWhenItIsStopped();

private:
    void addPeople(int first, int last);

    static constexpr int people = 4500; // More than two pieces.
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
};

void ExportTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_acme = m_world->organization(u"Acme"_s);
    m_desk = std::make_unique<Desk>(*m_world);
    addPeople(1000, 1000 + people);
}

void ExportTest::cleanup()
{
    m_desk.reset();
    m_world.reset();
}

void ExportTest::addPeople(int first, int last)
{
    std::function<Result<void>(WriteSession &)> fill = [=, acme = m_acme](WriteSession &session) -> Result<void> {
        for (int i = first; i < last; ++i) {
            User user;
            user.id = newId<UserId>();
            user.email = u"p%1@acme.example"_s.arg(i, 5, 10, QLatin1Char('0'));
            user.name = u"Person %1"_s.arg(i, 5, 10, QLatin1Char('0'));
            session.put(user);
            Membership membership;
            membership.user = user.id;
            membership.organization = acme;
            membership.roles = {BuiltInRole::member()};
            session.put(membership);
        }
        return {};
    };
    VERIFY_DONE(await(m_world->store().write<void>(std::move(fill))));
}

void ExportTest::readsOneMoment()
{
    auto *walking = dynamic_cast<Walking *>(&m_desk->directory().reader());
    QVERIFY(walking);
    MemberQuery query;
    query.organization = m_acme;
    query.sort = MemberSort::Email;
    QStringList emails;
    QSemaphore hasBegun;
    QSemaphore goesOn;
    TakeRows<MemberRow> take = [&](const QList<MemberRow> &rows) -> Result<void> {
        for (const MemberRow &row : rows)
            emails.append(row.user.email);
        if (emails.size() == rows.size()) {
            hasBegun.release();
            goesOn.acquire();
        }
        return {};
    };
    auto reading = walking->walkMembers(query, std::move(take), {});
    QVERIFY(hasBegun.tryAcquire(1, 30'000));
    addPeople(0, 700); // Before all of them: every place behind moves on.
    goesOn.release();
    const auto count = await(std::move(reading));
    QVERIFY2(count, count ? "" : qPrintable(count.error().message));
    QCOMPARE(emails.removeDuplicates(), 0);
    QCOMPARE(emails.size(), people + 1); // And the boss.
    QCOMPARE(*count, people + 1);
    QVERIFY(!emails.contains(u"p00000@acme.example"_s));
}

void ExportTest::writesAllAndTellsHowMany()
{
    const QTemporaryDir folder;
    ExportTarget target = *exportTarget(folder.filePath(u"all.csv"_s));
    target.columns = {u"email"_s};
    QList<qint64> told;
    target.progressed = [&told](qint64 rows) { told.append(rows); };
    MemberQuery query;
    query.organization = m_acme;
    const auto rows = await(exportMembers(&m_desk->directory(), query, target));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
    QCOMPARE(*rows, people + 1);
    QVERIFY(told.size() >= 3 && told.last() == people + 1);
    QFile file(target.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), people + 2);
}

void ExportTest::leavesNothingWhenItIsStopped()
{
    const QTemporaryDir folder;
    ExportTarget target = *exportTarget(folder.filePath(u"stopped.csv"_s));
    std::stop_source stop;
    target.cancel = stop.get_token();
    stop.request_stop();
    MemberQuery query;
    query.organization = m_acme;
    const auto rows = await(exportMembers(&m_desk->directory(), query, target));
    QVERIFY(!rows && rows.error().kind == Error::Kind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(ExportTest)
#include "exporttest.moc"
