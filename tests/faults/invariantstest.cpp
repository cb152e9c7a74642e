// The invariants themselves: silent on a sound file, and each sees the damage that it is there for.
#include "tests/faults/invariants.h"
#include "tests/service/fixture.h"
#include "tests/faults/plainwriting.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class InvariantsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areSilentOnASoundFile();
    void seeDamage_data();
    void seeDamage();
};

namespace {

/// A directory with something of everything.
void furnish(World &world)
{
    const OrganizationId acme = world.organization(u"Acme"_s);
    const UserId olena = world.person(u"olena@acme.example"_s, acme, {BuiltInRole::member()});
    world.person(u"wei@acme.example"_s, acme, {BuiltInRole::member()}, MemberStatus::Pending);
    world.done(world.boss, edit(entity(olena), u"name"_s, QString(), u"Olena Shevchenko"_s));
}

} // namespace

void InvariantsTest::areSilentOnASoundFile()
{
    World world;
    QCOMPARE(brokenInvariants(world.file()), QStringList());
    furnish(world);
    QCOMPARE(brokenInvariants(world.file()), QStringList());
}

void InvariantsTest::seeDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("owner") << QByteArray("UPDATE memberships SET status=2 WHERE owner=1; UPDATE organizations SET owners=0");
    QTest::newRow("counter") << QByteArray("UPDATE organizations SET members=members+1");
    QTest::newRow("total") << QByteArray("UPDATE totals SET users=users+1");
    QTest::newRow("list of all") << QByteArray("DELETE FROM listing WHERE scope=0 AND user=(SELECT max(id) FROM users)");
    QTest::newRow("list of an organization") << QByteArray("DELETE FROM listing WHERE scope<>0 AND user=(SELECT max(id) FROM users)");
    QTest::newRow("list of nobody") << QByteArray("DELETE FROM users WHERE id=(SELECT max(id) FROM users)");
    QTest::newRow("text") << QByteArray("UPDATE documents SET text='  other' WHERE user=(SELECT max(user) FROM documents)");
    QTest::newRow("roles") << QByteArray("UPDATE membership_roles SET user=user+100");
    QTest::newRow("owning") << QByteArray("UPDATE memberships SET owner=1 WHERE owner=0");
    QTest::newRow("journal") << QByteArray("DROP TRIGGER journal_keeps_entries; UPDATE journal SET verb='other' WHERE sequence=1");
    QTest::newRow("journal's end") << QByteArray("DROP TRIGGER journal_keeps_all; DELETE FROM journal WHERE sequence=2");
}

void InvariantsTest::seeDamage()
{
    QFETCH(QByteArray, sql);
    World world;
    furnish(world);
    writePlainly(world.file(), sql);
    QVERIFY(!brokenInvariants(world.file()).isEmpty());
}

QTEST_GUILESS_MAIN(InvariantsTest)
#include "invariantstest.moc"
