// What a directory could do when it was last asked, for windows that are open while it is out of reach.
#include "tests/workspace/mirror/mirrorfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId acme(u"acme"_s);
const Error offline{Error::Kind::Network, u"The server cannot be reached."_s, {}, {}};

Traits permitted()
{
    Traits traits;
    traits.version = 4;
    traits.memberFields = {{Field::Email, true, false, 80}, {Field::Name, false, true, 50}};
    traits.changes = {{Verb::AddMember, EntityKind::Membership}};
    traits.reasons = {{{Verb::Remove, EntityKind::Membership}, u"It cannot."_s}};
    traits.batchSize = 7;
    return traits;
}

Result<Traits> traitsOf(MirrorFixture &f, std::optional<OrganizationId> organization)
{
    return await(f.directory().traits({}, std::move(organization)));
}

} // namespace

class KeptTraitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsOutOfReachIsShownAsItWas_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no network") << Error::Kind::Network;
        QTest::newRow("no answer") << Error::Kind::Timeout;
        QTest::newRow("busy") << Error::Kind::RateLimited;
        QTest::newRow("signed out") << Error::Kind::Unauthorized;
    }
    void whoIsOutOfReachIsShownAsItWas()
    {
        QFETCH(Error::Kind, kind);
        MirrorFixture f;
        f.server().permitted = permitted();
        QVERIFY(traitsOf(f, acme));
        QVERIFY(f.refresh()); // nobody waits for what is kept; this is written behind it
        f.reopen();           // over a restart
        Error why = offline;
        why.kind = kind;
        f.server().unasked = why;
        const auto kept = traitsOf(f, acme);
        QVERIFY(kept);
        QCOMPARE(kept->memberFields.size(), 2);
        QCOMPARE(kept->memberFields.first().field, Field::Email);
        QCOMPARE(kept->memberFields.first().maxLength, 80);
        QCOMPARE(kept->batchSize, 7);
        QVERIFY(kept->readOnly);
        QVERIFY(!kept->allows(Verb::AddMember, EntityKind::Membership));
        QVERIFY(kept->reasonAgainst(Verb::AddMember, EntityKind::Membership).contains(why.message));
        // One that nobody looked at is as others are; of the directory itself nothing was ever said.
        QVERIFY(traitsOf(f, OrganizationId(u"globex"_s)));
        QCOMPARE(traitsOf(f, std::nullopt).error(), why);
    }

    void aRefusalIsNoSilence()
    {
        MirrorFixture f;
        QVERIFY(traitsOf(f, acme));
        f.server().unasked = Error{Error::Kind::Forbidden, u"No."_s, {}, {}};
        QCOMPARE(traitsOf(f, acme).error(), *f.server().unasked);
    }

    void nobodyWaitsForAServerThatDidNotAnswer()
    {
        MirrorFixture f;
        f.server().permitted = permitted();
        f.server().addOrganization(u"acme"_s, 3);
        QVERIFY(traitsOf(f, acme));
        f.server().cutAfter = 0;
        f.server().fault = offline;
        f.pass(std::chrono::seconds(5));
        QVERIFY(!f.refresh());
        // It is asked again all the same, and when it answers whoever was told so asks anew.
        QSignalSpy changed(&f.directory(), &Directory::traitsChanged);
        const auto kept = traitsOf(f, acme);
        QVERIFY(kept && kept->readOnly);
        QTRY_COMPARE(changed.size(), 1);
        const auto live = traitsOf(f, acme);
        QVERIFY(live && !live->readOnly);
    }

    void whoLooksMeanwhileHearsOfIt()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 3);
        QVERIFY(traitsOf(f, acme));
        QSignalSpy changed(&f.directory(), &Directory::traitsChanged);
        f.server().unasked = offline;
        f.server().cutAfter = 0;
        f.server().fault = offline;
        f.pass(std::chrono::seconds(5));
        QVERIFY(!f.refresh());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(traitsOf(f, acme)->readOnly);
        f.pass(std::chrono::seconds(5));
        QVERIFY(!f.refresh()); // no news
        QCOMPARE(changed.size(), 1);
    }

    void aRefreshThatSucceedsSaysSo()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 3);
        QVERIFY(traitsOf(f, acme));
        f.server().unasked = offline;
        f.server().cutAfter = 0;
        f.server().fault = offline;
        f.pass(std::chrono::seconds(5));
        QVERIFY(!f.refresh());
        QVERIFY(traitsOf(f, acme)->readOnly);
        QSignalSpy changed(&f.directory(), &Directory::traitsChanged);
        f.server().unasked.reset();
        f.server().cutAfter.reset();
        QVERIFY(f.refresh());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!traitsOf(f, acme)->readOnly);
        QCOMPARE(changed.size(), 1);
    }

    void whatChangedIsKeptAnew()
    {
        MirrorFixture f;
        f.server().permitted = permitted();
        QVERIFY(traitsOf(f, acme));
        f.server().permitted.memberFields.removeLast();
        QVERIFY(traitsOf(f, acme));
        f.server().unasked = offline;
        const auto fields = [&] {
            const auto kept = traitsOf(f, acme);
            return kept ? kept->memberFields.size() : -1; // not written yet
        };
        QTRY_COMPARE(fields(), 1);
    }
};

QTEST_GUILESS_MAIN(KeptTraitsTest)
#include "kepttraitstest.moc"
