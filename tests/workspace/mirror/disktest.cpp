// The disk is full in the middle of a sync: it ends with a sentence, the old list stays to be read, and the next one goes on.
#include "tests/faults/filelimit.h"
#include "tests/faults/invariants.h"
#include "tests/workspace/mirror/mirrorfixture.h"

#include <QRegularExpression>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // As main() does.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSyncGoesOnWhenThereIsRoom_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("for nothing") << qint64(0);
        QTest::newRow("for the first page") << qint64(150'000);
        QTest::newRow("for some pages") << qint64(700'000);
    }

    void aSyncGoesOnWhenThereIsRoom()
    {
        QFETCH(qint64, room);
        MirrorFixture f;
        f.server().pageSize = 50;
        f.server().addOrganization(u"acme"_s, 60);
        QVERIFY(f.refresh());
        const QDateTime complete = f.sync().lastComplete();
        const QStringList before = f.members(u"acme"_s);
        f.pass(5min);
        f.server().content.members[u"acme"_s].removeLast();
        f.server().addOrganization(u"globex"_s, 1500);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const FileLimit limit(QFileInfo(f.file() + u"-wal"_s).size() + (attempt == 0 ? room : 0));
            const Result<void> full = f.refresh();
            QVERIFY(!full);
            QCOMPARE(full.error().kind, Error::Kind::Storage);
            QVERIFY2(full.error().message.endsWith(u'.'), qPrintable(full.error().message));
            QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Failed);
            QCOMPARE(f.sync().state().error->message, full.error().message);
            QCOMPARE(f.sync().lastComplete(), complete);
            QCOMPARE(f.members(u"acme"_s), before);
        }
        QVERIFY(f.members(u"globex"_s).size() < 1500);
        f.pass(5min);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"globex"_s).size(), 1500);
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QVERIFY(!f.sync().state().error);
        // What a pass that was cut could not tell, the next one does.
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 59);
        f.close();
        QCOMPARE(brokenInvariants(f.file(), Ruled::Mirror), QStringList());
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "disktest.moc"
