// What was seen before anything was ever brought here completely: it goes like everything else once it is gone.
#include "tests/workspace/mirror/mirrorfixture.h"

#include <QRegularExpression>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void dropOrganization(ScriptedDirectory &server, const QString &id)
{
    server.content.organizations.removeIf([&](const Organization &one) { return one.id.toString() == id; });
    server.content.members.remove(id);
}

} // namespace

class FirstPassTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// A pass that came to no end, and that nobody can go on with.
    void whomACutPassBroughtIsGoneWhenItIsGone()
    {
        MirrorFixture f;
        f.server().addOrganization(u"globex"_s, 3);
        f.server().addOrganization(u"acme"_s, 25);
        f.server().cutAfter = 3;
        f.server().fault = {Error::Kind::Invalid, u"This cursor is no more."_s, {}, {}};
        QVERIFY(!f.refresh());
        QCOMPARE(f.members(u"globex"_s).size(), 3);
        f.server().cutAfter.reset();
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations(), QStringList{u"Organization acme"_s});
        QCOMPARE(f.members().size(), 25);
        QVERIFY2(f.sync().state().notes.isEmpty(), qPrintable(f.sync().state().notes.join(u' ')));
    }

    /// The answer to a write came before any list.
    void whomAWriteBroughtIsGoneWhenTheirOrganizationIs()
    {
        MirrorFixture f;
        f.server().addOrganization(u"globex"_s, 1);
        f.server().addOrganization(u"acme"_s, 2);
        AddMember add;
        add.organization = entity(OrganizationId(u"globex"_s));
        add.values = {{u"email"_s, u"new@example.org"_s}, {u"name"_s, u"New"_s}};
        QVERIFY(f.apply(add));
        QTRY_COMPARE(f.members(), QStringList{u"New"_s});
        f.pass(2min);
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QTRY_COMPARE(f.members().size(), 2);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(), QStringList({u"Person 0 of acme"_s, u"Person 1 of acme"_s}));
        QVERIFY2(f.sync().state().notes.isEmpty(), qPrintable(f.sync().state().notes.join(u' ')));
    }

    /// Many of them are a question, as ever.
    void theBrakeAsksOfThemToo()
    {
        MirrorFixture f;
        f.server().addOrganization(u"globex"_s, 20);
        f.server().addOrganization(u"acme"_s, 20);
        f.server().cutAfter = 4;
        f.server().fault = {Error::Kind::Invalid, u"This cursor is no more."_s, {}, {}};
        QVERIFY(!f.refresh());
        f.server().cutAfter.reset();
        dropOrganization(f.server(), u"globex"_s);
        const auto held = f.refresh();
        QVERIFY(!held);
        QCOMPARE(held.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.sync().state().vanishing.first(), (Vanishing{EntityKind::Membership, 20, 40}));
        QCOMPARE(f.members().size(), 40);
        f.sync().acceptVanished();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.members().size(), 20);
    }
};

QTEST_GUILESS_MAIN(FirstPassTest)
#include "firstpasstest.moc"
