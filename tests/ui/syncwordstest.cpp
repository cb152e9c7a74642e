// What the status line says of a mirror.
#include "ui/shell/syncwords.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SyncWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void howOldWhatOneReadsIs_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("minutes") << Error::Kind::Network << qint64(130) << u"offline, as of 2 minute(s) ago"_s; // Plurals come with the translation.
        QTest::newRow("days") << Error::Kind::Network << qint64(3 * 86'400) << u"offline, as of 3 day(s) ago"_s;
        QTest::newRow("no answer") << Error::Kind::Timeout << qint64(2 * 3600) << u"offline, as of 2 hour(s) ago"_s;
        QTest::newRow("long ago") << Error::Kind::Network << qint64(40 * 86'400) << u"offline, as of 10/12/26"_s;
        QTest::newRow("signed out") << Error::Kind::Unauthorized << qint64(3 * 86'400) << u"signed out, as of 3 day(s) ago"_s;
        QTest::newRow("full disk") << Error::Kind::Storage << qint64(3 * 86'400) << u"not synced, as of 3 day(s) ago"_s;
        QTest::newRow("never") << Error::Kind::Network << qint64(-1) << u"offline, never read"_s;
    }

    void howOldWhatOneReadsIs()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        SyncState state;
        state.kind = SyncState::Kind::Failed;
        state.error = Error{kind, u"It failed."_s, {}, {}};
        if (seconds >= 0)
            state.lastComplete = now.addSecs(-seconds);
        QCOMPARE(SyncWords::line(state, now), words);
        QCOMPARE(SyncWords::isOffline(state), words.startsWith(u"offline"_s));
        QVERIFY(SyncWords::details(state).contains(u"It failed."_s));
    }

    void whatIsFreshSaysWhen()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        SyncState state;
        QCOMPARE(SyncWords::line(state, now), u"not read yet"_s);
        state.kind = SyncState::Kind::Complete;
        state.lastComplete = now.addDays(-3);
        QCOMPARE(SyncWords::line(state, now), u"synced 3 day(s) ago"_s);
        state.kind = SyncState::Kind::Held;
        QCOMPARE(SyncWords::line(state, now), u"waits for your answer"_s);
    }
};

QTEST_MAIN(SyncWordsTest)
#include "syncwordstest.moc"
