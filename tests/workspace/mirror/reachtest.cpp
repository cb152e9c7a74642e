// A directory that knows what can be done without asking its server: while that does not answer nothing may be changed, and when it
// is back everything may again, by itself.
#include "models/workspace/mirror/reach.h"
#include "tests/workspace/mirror/mirrorfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const OrganizationId acme(u"acme"_s);
const Error offline{Error::Kind::Network, u"The server cannot be reached."_s, {}, {}};

} // namespace

class ReachTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_f = std::make_unique<MirrorFixture>(QString(), nullptr, 10ms);
        m_f->server().permitted.changes = {{Verb::AddMember, EntityKind::Membership}};
        m_f->server().addOrganization(u"acme"_s, 3);
    }

    void aFailedSyncForbidsWritesUntilTheServerIsBack()
    {
        QVERIFY(m_f->refresh());
        QVERIFY(mayWrite());
        goAway();
        m_f->pass(5s);
        QVERIFY(!m_f->refresh());
        // Whoever asks again and again is told the same each time, whatever the directory knows by itself.
        for (int i = 0; i < 5; ++i) {
            const auto kept = traits();
            QVERIFY(kept && kept->readOnly);
            QVERIFY2(kept->readOnlyReason.contains(offline.message), qPrintable(kept->readOnlyReason));
        }
        const auto asked = m_f->server().reads.size();
        QTRY_VERIFY(m_f->server().reads.size() > asked + 2); // it is asked more than once
        QVERIFY(!mayWrite());
        QSignalSpy changed(&m_f->directory(), &Directory::traitsChanged);
        m_f->server().unreadable.reset();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(mayWrite());
    }

    void aWriteThatNobodyAnswersDoesSoToo_data()
    {
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("refused connection") << false;
        QTest::newRow("unknown outcome") << true;
    }
    void aWriteThatNobodyAnswersDoesSoToo()
    {
        QFETCH(bool, isUnknown);
        QVERIFY(m_f->refresh());
        QVERIFY(mayWrite());
        QSignalSpy changed(&m_f->directory(), &Directory::traitsChanged);
        goAway();
        if (isUnknown)
            m_f->server().outcome = Applied::Outcome::Unknown;
        else
            m_f->server().refusal = offline;
        m_f->apply(rename(entity(acme), u"name"_s, u"Other"_s));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!mayWrite());
        m_f->server().unreadable.reset();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(mayWrite());
    }

    void aWriteThatFailsByItselfForbidsNothing()
    {
        QVERIFY(m_f->refresh());
        QVERIFY(mayWrite());
        QSignalSpy changed(&m_f->directory(), &Directory::traitsChanged);
        m_f->server().refusal = offline; // but it answers whoever asks
        QVERIFY(!m_f->apply(rename(entity(acme), u"name"_s, u"Other"_s)));
        QTRY_VERIFY(!m_f->server().reads.isEmpty());
        QVERIFY(mayWrite());
        QCOMPARE(changed.size(), 0);
    }

    void whatFailedBeforeTheStartIsAskedOnce()
    {
        QVERIFY(m_f->refresh());
        QVERIFY(mayWrite());
        goAway();
        m_f->pass(5s);
        QVERIFY(!m_f->refresh());
        m_f->pass(3600s);
        reopen(); // and the server of a reopened fixture answers
        QVERIFY(mayWrite());
        QCOMPARE(m_f->server().reads.size(), 1);
        QVERIFY(mayWrite());
        QCOMPARE(m_f->server().reads.size(), 1);
        m_f->pass(5s);
        reopen();
        goAway();
        QVERIFY(!mayWrite());
    }

    void signedOutWaitsForAPerson()
    {
        QVERIFY(m_f->refresh());
        QVERIFY(mayWrite());
        const Error nobody{Error::Kind::Unauthorized, u"Nobody is signed in."_s, {}, {}};
        goAway(nobody);
        m_f->pass(5s);
        QVERIFY(!m_f->refresh());
        QVERIFY(!mayWrite());
        m_f->server().unreadable.reset();
        QSignalSpy changed(&m_f->directory(), &Directory::traitsChanged);
        m_f->directory().retry(); // as a sign-in does
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(mayWrite());
    }

    void whoAskedWhileItCameBackAsksAgain()
    {
        QVERIFY(m_f->refresh());
        QVERIFY(mayWrite());
        const Error nobody{Error::Kind::Unauthorized, u"Nobody is signed in."_s, {}, {}};
        m_f->pass(5s);
        reopen();
        goAway(nobody);
        QVERIFY(!m_f->refresh());
        QSignalSpy changed(&m_f->directory(), &Directory::traitsChanged);
        auto asking = m_f->directory().traits({}, acme); // looks up what was kept, on another thread
        m_f->server().unreadable.reset();
        m_f->directory().retry(); // and here somebody signs in
        const Result<Traits> then = await(std::move(asking));
        if (!then || then->readOnly)
            QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(mayWrite());
    }

    void nobodyIsAskedWhileAPersonHasToAct()
    {
        int asked = 0;
        int askedSignedOut = 0;
        Reach reach([&asked] { return refused(&asked, Error::Kind::Network); }, 1ms);
        Reach signedOut([&askedSignedOut] { return refused(&askedSignedOut, Error::Kind::Unauthorized); }, 1ms);
        reach.lose(offline);
        signedOut.lose({Error::Kind::Unauthorized, u"Nobody is signed in."_s, {}, {}});
        QTRY_VERIFY(asked > 3);
        QCOMPARE(askedSignedOut, 0);
        signedOut.retry();
        QTRY_COMPARE(askedSignedOut, 1);
        const int before = asked;
        QTRY_VERIFY(asked > before + 1);
        QCOMPARE(askedSignedOut, 1);
    }

private:
    static Task<Result<void>> refused(int *times, Error::Kind kind)
    {
        ++*times;
        co_return failure(kind, u"Not now."_s);
    }
    Result<Traits> traits() { return await(m_f->directory().traits({}, acme)); }
    bool mayWrite()
    {
        const auto now = traits();
        return now && now->allows(Verb::AddMember, EntityKind::Membership);
    }
    void reopen()
    {
        const Traits permitted = m_f->server().permitted;
        m_f->reopen();
        m_f->server().permitted = permitted;
    }
    void goAway(const Error &why = offline)
    {
        m_f->server().unreadable = why;
        m_f->server().cutAfter = 0;
        m_f->server().fault = why;
    }

    std::unique_ptr<MirrorFixture> m_f;
};

QTEST_GUILESS_MAIN(ReachTest)
#include "reachtest.moc"
