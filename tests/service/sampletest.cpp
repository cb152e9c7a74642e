#include "models/domain/phone.h"
#include "models/domain/validation.h"
#include "models/service/sample/sampledirectory.h"
#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fiveThousand();
    void sameSeedSamePeople();
    void refusesWhatIsNotEmpty();
    void onlyForTheDirectoryOwner();
    void canBeCancelled();
    void canBeCancelledWhileTheIndexIsFolded();
    void isFinishedByTheNext();
    void saysWhatIsThereWhenItStops();
    void isExtended();
    void isNotMadeTwice();
    void sizesHaveLimits();
    void large();

private:
    static Result<void> fill(World &world, SampleSize size, std::function<bool(qint64)> progress = {})
    {
        return await(fillWithSample(world.store(), Actor{world.boss}, size, std::move(progress)));
    }
    static QList<MemberRow> everybody(World &world)
    {
        return world.look<QList<MemberRow>>([](ReadSession &session) {
            Visibility all;
            all.everything = true;
            return session.members({}, all, 0, 10000).rows;
        });
    }
    static QStringList namesOf(World &world)
    {
        QStringList names;
        for (const MemberRow &row : everybody(world)) {
            if (row.user.id != world.boss)
                names.append(row.user.id.toString() + row.user.name + row.user.email + row.user.phone + row.roleNames.join(u','));
        }
        names.sort();
        return names;
    }
    static QList<OrganizationRow> organizations(World &world)
    {
        return world.look<QList<OrganizationRow>>([](ReadSession &session) {
            Visibility all;
            all.everything = true;
            OrganizationQuery query;
            query.sort = OrganizationSort::Members;
            query.order = SortOrder::Descending;
            return session.organizations(query, all, 0, 10000).rows;
        });
    }
};

void SampleTest::fiveThousand()
{
    World world;
    QElapsedTimer timer;
    timer.start();
    const auto result = fill(world, {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    qInfo("5,000 people in %lld ms", timer.elapsed());
    const auto people = everybody(world);
    QCOMPARE(people.size(), 5001);

    // Every one is what the service itself would take.
    int pending = 0;
    int suspended = 0;
    int inThree = 0;
    QSet<QChar::Script> scripts;
    for (const MemberRow &row : people) {
        if (row.user.id == world.boss)
            continue;
        const Problems problems = Check::member(row.user, {});
        QVERIFY2(problems.isEmpty(), qPrintable(row.user.name + u": "_s + (problems.isEmpty() ? QString() : problems.first().sentence)));
        QVERIFY2(row.user.email.endsWith(u".example"_s), qPrintable(row.user.email));
        QVERIFY(row.user.picture.isEmpty());
        scripts.insert(row.user.familyName.at(0).script());
        inThree += row.organizations == 3;
        pending += row.membership.status == MemberStatus::Pending;
        suspended += row.membership.status == MemberStatus::Suspended;
    }
    QVERIFY(scripts.size() >= 6);
    for (const auto script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Han, QChar::Script_Arabic,
                              QChar::Script_Hebrew})
        QVERIFY(scripts.contains(script));
    QVERIFY2(inThree >= 480 && inThree <= 520, qPrintable(QString::number(inThree)));
    QVERIFY(pending > 100);
    QVERIFY(suspended > 50);

    const auto rows = organizations(world);
    QCOMPARE(rows.size(), 200);
    QVERIFY(rows.first().members > 500);
    QVERIFY(rows.last().members < 30);
    int children = 0;
    for (const OrganizationRow &row : rows) {
        QVERIFY2(row.ownerCount >= 1, qPrintable(row.organization.name));
        const Problems problems = Check::organization(row.organization);
        QVERIFY2(problems.isEmpty(), qPrintable(row.organization.name));
        children += !row.parentName.isEmpty();
        const auto owners = world.look<int>([&](ReadSession &session) { return session.activeOwners(row.organization.id); });
        QVERIFY(owners >= 1);
    }
    QVERIFY(children >= 10);

    const auto reader = world.reader(world.boss);
    const auto roles = await(reader->roles());
    QVERIFY(roles);
    QCOMPARE(roles->size(), 20);
    QVERIFY(std::ranges::any_of(*roles, [](const RoleRow &row) { return !row.role.application.isEmpty() && row.holders > 0; }));
    QVERIFY(std::ranges::any_of(*roles, [](const RoleRow &row) { return !row.role.organization.isEmpty() && row.holders > 0; }));
    QVERIFY(await(reader->roleGroups())->size() >= 5);
    QVERIFY(await(reader->applications())->size() >= 5);

    // Nobody holds a role that is not available where they hold it.
    for (qsizetype i = 0; i < people.size(); i += 50) {
        for (const Membership &membership :
             world.look<QList<Membership>>([&](ReadSession &session) { return session.membershipsOf(people.at(i).user.id); })) {
            const auto offered = await(reader->assignableRoles(membership.organization));
            for (const RoleId &role : membership.roles)
                QVERIFY(std::ranges::any_of(*offered, [&](const Role &one) { return one.id == role; }));
        }
    }
    QCOMPARE(world.journalLength(), 201);

    // And it can be worked with through the door.
    VERIFY_DONE(world.apply(world.boss, addition(rows.first().organization.id, u"new@acme.example"_s)));
}

void SampleTest::sameSeedSamePeople()
{
    World one;
    World two;
    World three;
    SampleSize small;
    small.members = 300;
    small.organizations = 20;
    QVERIFY(fill(one, small));
    QVERIFY(fill(two, small));
    small.seed = 7;
    QVERIFY(fill(three, small));
    QCOMPARE(namesOf(one), namesOf(two));
    QVERIFY(namesOf(one) != namesOf(three));
}

void SampleTest::refusesWhatIsNotEmpty()
{
    World world;
    world.organization(u"Acme"_s);
    VERIFY_REFUSED(fill(world, {}), Error::Kind::Conflict, u"holds organizations already"_s);
}

void SampleTest::onlyForTheDirectoryOwner()
{
    World world;
    VERIFY_REFUSED(await(fillWithSample(world.store(), Actor{UserId(u"ghost"_s)}, {}, {})), Error::Kind::Unauthorized, u"ghost"_s);
}

void SampleTest::canBeCancelled()
{
    World world;
    SampleSize size;
    size.members = 50'000;
    QList<qint64> told;
    QVERIFY(fill(world, size, [&told](qint64 made) {
        told.append(made);
        return told.size() < 2;
    }));
    QCOMPARE(told.size(), 2);
    QCOMPARE(everybody(world).size(), told.last() + 1);
    for (const OrganizationRow &row : organizations(world))
        QVERIFY(row.ownerCount >= 1);
}

void SampleTest::canBeCancelledWhileTheIndexIsFolded()
{
    World world;
    // Each commit leaves a piece of the index.
    const auto leavePieces = [&world] {
        const std::function<Result<bool>(WriteSession &)> write = [](WriteSession &session) -> Result<bool> {
            User user;
            user.id = newId<UserId>();
            user.name = u"Somebody else"_s;
            session.put(user);
            return true;
        };
        for (int i = 0; i < 20; ++i)
            QVERIFY(world.store().write<bool>(write).result());
    };
    SampleSize size;
    size.members = 300;
    size.organizations = 20;
    int asked = 0;
    VERIFY_DONE(fill(world, size, [&](qint64 made) {
        if (made < size.members)
            return true;
        if (++asked <= 2)
            leavePieces(); // There is always something left to fold.
        return asked != 2;
    }));
    QCOMPARE(asked, 2);
}

void SampleTest::isFinishedByTheNext()
{
    World whole;
    World broken;
    SampleSize size;
    size.members = 6'000;
    size.organizations = 30;
    QVERIFY(fill(whole, size));
    QVERIFY(fill(broken, size, [](qint64 made) { return made < 3'000; }));
    QVERIFY(everybody(broken).size() < 6'001);
    // Somebody else has come meanwhile, and somebody was edited.
    const MemberRow touched = everybody(broken).at(7);
    VERIFY_DONE(broken.apply(broken.boss, edit(entity(touched.user.id), u"nickName"_s, touched.user.nickName, u"Touched"_s)));
    broken.person(u"new@acme.example"_s, organizations(broken).first().organization.id);
    VERIFY_DONE(fill(broken, size));
    QCOMPARE(broken.user(touched.user.id)->nickName, u"Touched"_s);
    VERIFY_DONE(broken.apply(broken.boss, edit(entity(touched.user.id), u"nickName"_s, u"Touched"_s, touched.user.nickName)));
    QStringList names = namesOf(broken);
    names.removeIf([](const QString &name) { return name.contains(u"new@acme.example"_s); });
    QCOMPARE(names, namesOf(whole));
    QCOMPARE(broken.journalLength(), 34); // No organization is journaled twice.
}

void SampleTest::saysWhatIsThereWhenItStops()
{
    World world;
    const QString aside = world.file() + u".aside"_s;
    SampleSize size;
    size.members = 9'000;
    const auto result = fill(world, size, [&](qint64 made) { return made < 4'000 || QFile::rename(world.file(), aside); });
    VERIFY_REFUSED(result, Error::Kind::Storage, u"stopped after 4200 of 9000 people"_s);
    QVERIFY2(!result.error().message.contains(u"Nothing"_s), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(world.file() + u"” was moved"_s), qPrintable(result.error().message));
    QVERIFY(QFile::rename(aside, world.file()));
    QCOMPARE(everybody(world).size(), 4'201);
    VERIFY_DONE(fill(world, size));
    QCOMPARE(everybody(world).size(), 9'001);
}

void SampleTest::isExtended()
{
    World world;
    SampleSize size;
    size.members = 50;
    size.organizations = 7;
    VERIFY_DONE(fill(world, size));
    size.members = 80;
    VERIFY_DONE(fill(world, size));
    QCOMPARE(everybody(world).size(), 81);
    QCOMPARE(organizations(world).size(), 7);
}

void SampleTest::isNotMadeTwice()
{
    World world;
    SampleSize size;
    size.members = 50;
    size.organizations = 7;
    VERIFY_DONE(fill(world, size));
    VERIFY_REFUSED(fill(world, size), Error::Kind::Conflict, u"holds organizations already"_s);
    // Another seed, another number of organizations: another sample.
    size.members = 500;
    size.organizations = 6;
    VERIFY_REFUSED(fill(world, size), Error::Kind::Conflict, u"holds organizations already"_s);
    size.organizations = 7;
    size.seed = 3;
    VERIFY_REFUSED(fill(world, size), Error::Kind::Conflict, u"holds organizations already"_s);
    QCOMPARE(everybody(world).size(), 51);
}

void SampleTest::sizesHaveLimits()
{
    World world;
    SampleSize size;
    size.members = 0;
    VERIFY_REFUSED(fill(world, size), Error::Kind::Invalid, u"people"_s);
    size.members = 3;
    size.organizations = 0;
    VERIFY_REFUSED(fill(world, size), Error::Kind::Invalid, u"organizations"_s);
    // Fewer people than organizations: each needs an owner.
    size.organizations = 200;
    QVERIFY(fill(world, size));
    QCOMPARE(organizations(world).size(), 3);
    QCOMPARE(fitted(size).organizations, 3);
    QCOMPARE(fitted({}).organizations, 200);
}

/// By hand: ROLLCALL_SAMPLE_MEMBERS=1000000 test_service_sampletest large
void SampleTest::large()
{
    const qint64 members = qEnvironmentVariableIntValue("ROLLCALL_SAMPLE_MEMBERS");
    if (members == 0)
        QSKIP("set ROLLCALL_SAMPLE_MEMBERS to measure");
    World world;
    SampleSize size;
    size.members = members;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fill(world, size));
    qInfo("%lld people in %lld ms", members, timer.elapsed());
}

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"
