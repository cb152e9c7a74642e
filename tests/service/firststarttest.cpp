#include "models/service/firststart.h"
#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class FirstStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void makesRolesAndTheLocalUser();
    void isTheSameEachTime();
    void twoAtOnceMakeOne();
    void accountOfThisProcess();
    void strangeAccounts_data();
    void strangeAccounts();
    void mendsBuiltInRoles();

private:
    QString file() const { return m_folder->filePath(u"data/directory.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FirstStartTest::makesRolesAndTheLocalUser()
{
    World world;
    const auto user = world.user(world.boss);
    QVERIFY(user);
    QVERIFY(user->directoryOwner);
    QCOMPARE(user->name, u"The Boss"_s);
    QCOMPARE(user->username, u"boss"_s);
    QCOMPARE(user->email, QString());
    for (const Role &builtIn : BuiltInRole::all()) {
        const auto role = world.roleNow(builtIn.id);
        QVERIFY(role);
        QVERIFY(role->builtIn);
        QCOMPARE(role->permissions, builtIn.permissions);
    }
    QCOMPARE(world.journalLength(), 1);
    QCOMPARE(world.journal().first().target, entity(world.boss));
}

void FirstStartTest::isTheSameEachTime()
{
    World world;
    const auto again = await(prepareFirstStart(world.store(), u"other"_s, u"Other"_s));
    QVERIFY(again);
    QCOMPARE(again->user, world.boss);
    QCOMPARE(world.user(world.boss)->name, u"The Boss"_s);
    QCOMPARE(world.journalLength(), 1);
}

void FirstStartTest::twoAtOnceMakeOne()
{
    Store one(file());
    QVERIFY(await(one.open()));
    Store two(file());
    QVERIFY(await(two.open()));
    auto first = prepareFirstStart(one, u"one"_s, u"One"_s);
    auto second = prepareFirstStart(two, u"two"_s, u"Two"_s);
    const auto a = await(std::move(first));
    const auto b = await(std::move(second));
    QVERIFY(a);
    QVERIFY(b);
    QCOMPARE(a->user, b->user);
}

void FirstStartTest::accountOfThisProcess()
{
    const Account account = currentAccount();
    QVERIFY(!account.name.isEmpty());
    QVERIFY(!account.fullName.contains(u','));
}

void FirstStartTest::strangeAccounts_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("name");
    QTest::newRow("no full name") << u"olena"_s << u""_s << u"olena"_s;
    QTest::newRow("control characters") << u"olena"_s << u"O\u0007"_s << u"olena"_s;
    QTest::newRow("too long") << u"olena"_s << QString(300, u'x') << u"olena"_s;
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
}

void FirstStartTest::strangeAccounts()
{
    QFETCH(const QString, account);
    QFETCH(const QString, fullName);
    QFETCH(const QString, name);
    Store store(file());
    QVERIFY(await(store.open()));
    const auto actor = await(prepareFirstStart(store, account, fullName));
    QVERIFY(actor);
    std::function<Result<User>(ReadSession &)> work = [&](ReadSession &session) -> Result<User> { return *session.user(actor->user); };
    const auto user = await(store.read<User>(work));
    QVERIFY(user);
    QCOMPARE(user->name, name);
    QVERIFY(!user->title().isEmpty());
}

void FirstStartTest::mendsBuiltInRoles()
{
    World world;
    std::function<Result<bool>(WriteSession &)> work = [](WriteSession &session) -> Result<bool> {
        Role role = *session.role(BuiltInRole::support());
        role.permissions = {Permission::userDelete};
        session.put(role);
        return true;
    };
    QVERIFY(await(world.store().write<bool>(work)));
    QVERIFY(await(prepareFirstStart(world.store(), u"boss"_s, u"The Boss"_s)));
    QCOMPARE(world.roleNow(BuiltInRole::support())->permissions, BuiltInRole::all().at(2).permissions);
}

QTEST_GUILESS_MAIN(FirstStartTest)
#include "firststarttest.moc"
