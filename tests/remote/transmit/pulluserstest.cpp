#include "tests/remote/support/keepingsink.h"
#include "tests/remote/transmit/transmitfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Nobody wrote down what `page_offset` counts, and what becomes of one that is too large.
void addWaysToCount()
{
    QTest::addColumn<bool>("countsPages");
    QTest::addColumn<bool>("refusesBeyond");
    QTest::newRow("entries") << false << false;
    QTest::newRow("entries, none beyond") << false << true;
    QTest::newRow("pages") << true << false;
    QTest::newRow("pages, none beyond") << true << true;
}

/// A connection that lists people without an organization too.
struct UsersToo : TransmitFixture {
    UsersToo()
    {
        settings.listsUsers = true;
        make();
    }
};

} // namespace

class PullUsersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_sink = std::make_shared<KeepingSink>();
    }

    void usersWithoutAnOrganizationComeWhenAskedFor_data() { addWaysToCount(); }
    void usersWithoutAnOrganizationComeWhenAskedFor()
    {
        QFETCH(bool, countsPages);
        QFETCH(bool, refusesBeyond);
        UsersToo f;
        f.server.mostOnAPage = 10;
        f.server.countsPages = countsPages;
        f.server.refusesBeyond = refusesBeyond;
        for (int i = 0; i < 25; ++i)
            f.server.addUser(u"u%1@example.com"_s.arg(i));
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QVERIFY(coverage->users);
        QCOMPARE(m_sink->users.size(), 25);
        // A page that came twice is seen once, and leaves nobody out.
        f.server.fail(ContractFault::PageAgain, "GET", u"/users"_s);
        m_sink = std::make_shared<KeepingSink>();
        const auto again = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(again);
        QVERIFY(m_sink->users.size() == 25 || !again->users);
        f.server.fail(ContractFault::FewerItems, "GET", u"/users"_s);
        m_sink = std::make_shared<KeepingSink>();
        const auto fewer = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(fewer);
        QVERIFY(m_sink->users.size() == 25 || !fewer->users);
    }

    /// Somebody goes while the pages are read, and what stood behind moves to a page that was read already.
    void whoGoesMeanwhileLeavesNobodyOut_data() { addWaysToCount(); }
    void whoGoesMeanwhileLeavesNobodyOut()
    {
        QFETCH(bool, countsPages);
        QFETCH(bool, refusesBeyond);
        UsersToo f;
        f.server.mostOnAPage = 10;
        f.server.countsPages = countsPages;
        f.server.refusesBeyond = refusesBeyond;
        QStringList all;
        for (int i = 0; i < 25; ++i)
            all.append(f.server.addUser(u"u%1@example.com"_s.arg(i)));
        bool isDone = false;
        m_sink->onPage = [&] {
            if (!m_sink->users.isEmpty() && !std::exchange(isDone, true)) {
                f.server.users.remove(all.takeFirst());
                f.server.users.remove(all.takeFirst());
                all.append(f.server.addUser(u"new1@example.com"_s)); // so that no total tells
                all.append(f.server.addUser(u"new2@example.com"_s));
            }
        };
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QVERIFY(isDone && coverage->users);
        for (const QString &user : std::as_const(all))
            QVERIFY2(m_sink->users.contains(user), qPrintable(user));
    }

private:
    std::shared_ptr<KeepingSink> m_sink;
};

QTEST_GUILESS_MAIN(PullUsersTest)
#include "pulluserstest.moc"
