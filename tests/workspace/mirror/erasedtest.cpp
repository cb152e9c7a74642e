// Who is gone leaves nothing behind in the file, neither in its rows nor in its free pages.
#include "tests/workspace/mirror/mirrorfixture.h"

#include "models/store/sql/connection.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// All that stands in the file and beside it.
QByteArray bytesOf(const QString &file)
{
    QByteArray bytes;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile part(file + suffix);
        if (part.open(QIODevice::ReadOnly))
            bytes += part.readAll();
    }
    return bytes;
}

/// Words that are nobody else's.
const QList<QByteArray> traces{"Zyxwvut", "zyxwvut", "qponml-address", "+380501112233", "Kjihgfe", "kjihgfe", "sent-of-zyx"};

ScriptedDirectory::Member &addZyx(ScriptedDirectory &server, const QString &organization)
{
    ScriptedDirectory::Member &member = server.addMember(organization, u"p-zyx"_s, u"Zyxwvut Qponml"_s);
    member.user.email = u"qponml-address@example.org"_s;
    member.user.phone = u"+380501112233"_s;
    member.membership.title = u"Kjihgfe"_s;
    return member;
}

qint64 rowsAbout(const QString &file, const QString &id)
{
    const auto sql = Sql::Connection::open(file, Sql::Connection::Access::Read);
    if (!sql)
        qFatal("%s", qPrintable(sql.error().message));
    return (*sql)->integer("SELECT (SELECT count(*) FROM users WHERE uuid=?1) + (SELECT count(*) FROM mirror_raw WHERE id=?1) "
                           "+ (SELECT count(*) FROM mirror_waiting WHERE id=?1) + (SELECT count(*) FROM mirror_overlays WHERE id=?1 AND gone=0)", id)
        .value_or(-1);
}

} // namespace

class ErasedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoeverLeftTheServer()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        addZyx(f.server(), u"acme"_s);
        f.server().rawOfMemberships = true;
        f.server().rawWord = u"sent-of-zyx"_s;
        // A membership whose organization never comes waits for it.
        f.server().content.members[u"acme"_s].last().membership.organization = OrganizationId(u"nowhere"_s);
        addZyx(f.server(), u"acme"_s);
        QVERIFY(f.refresh());
        QVERIFY(rowsAbout(f.file(), u"p-zyx"_s) >= 3);
        // What was there before the last edit is no more to be found either.
        f.server().content.members[u"acme"_s].last().user.phone = u"+380509998877"_s;
        QVERIFY(f.refresh());
        f.server().rawWord.clear();
        f.server().content.members[u"acme"_s].removeIf([](const ScriptedDirectory::Member &one) { return one.user.id.toString() == u"p-zyx"_s; });
        QVERIFY(f.refresh());
        QVERIFY(!f.person(u"p-zyx"_s));
        QCOMPARE(rowsAbout(f.file(), u"p-zyx"_s), 0);
        // Nor in the log, though the program goes on.
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytesOf(f.file() + u"-wal"_s).contains(trace), trace.constData());
        f.close();
        const QByteArray bytes = bytesOf(f.file());
        QVERIFY(bytes.contains("Person 3 of acme")); // it is the file of those who stay
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytes.contains(trace), trace.constData());
        QVERIFY(!bytes.contains("+380509998877"));
    }

    void whoeverIsRemovedHere()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        addZyx(f.server(), u"acme"_s);
        f.server().rawOfMemberships = true;
        QVERIFY(f.refresh());
        QVERIFY(f.apply(rename(entity(UserId(u"p-zyx"_s), OrganizationId(u"acme"_s)), u"title"_s, u"Kjihgfe 2"_s)));
        QVERIFY(f.apply(Remove{entity(UserId(u"p-zyx"_s), OrganizationId(u"acme"_s)), true, {}}));
        QTRY_VERIFY(!f.person(u"p-zyx"_s));
        f.pass(std::chrono::seconds(61));
        QVERIFY(f.refresh());
        QTRY_COMPARE(rowsAbout(f.file(), u"p-zyx"_s), 0);
        f.close();
        const QByteArray bytes = bytesOf(f.file());
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytes.contains(trace), trace.constData());
    }

    /// By somebody who erases a person, whatever the next sync would still ask about.
    void whoeverIsErased()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        addZyx(f.server(), u"acme"_s);
        f.server().rawOfMemberships = true;
        QVERIFY(f.refresh());
        f.server().content.members[u"acme"_s].remove(20, 41);
        QVERIFY(!f.refresh()); // the brake keeps them all
        QVERIFY(f.person(u"p-zyx"_s));
        const auto wiped = await(f.mirror().forget(UserId(u"p-zyx"_s)));
        QVERIFY(wiped && *wiped);
        QVERIFY(!f.person(u"p-zyx"_s));
        QCOMPARE(f.members(u"acme"_s).size(), 60);
        QCOMPARE(rowsAbout(f.file(), u"p-zyx"_s), 0);
        f.close();
        const QByteArray bytes = bytesOf(f.file());
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytes.contains(trace), trace.constData());
        // Once more is no harm, and who was never there neither.
        MirrorFixture again(f.file());
        QVERIFY(await(again.mirror().forget(UserId(u"p-zyx"_s))));
    }

    /// Of who is gone only the last word stays, and it is no earlier than what was said of them before: whoever was told of that hears
    /// of what comes now.
    void whoComesAfterThemIsHeardOf()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        addZyx(f.server(), u"acme"_s);
        QVERIFY(f.refresh());
        f.server().content.members[u"acme"_s].removeLast();
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 60);
        QVERIFY(await(f.mirror().forget(UserId(u"p-zyx"_s))));
        f.server().addMember(u"acme"_s, u"p-new"_s, u"Newly Come"_s);
        QSignalSpy told(&f.reader(), &Reader::changed);
        QVERIFY(f.refresh());
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(f.members(u"acme"_s).size(), 61);
    }

    void whoeverGoesWithTheirOrganization()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        f.server().addOrganization(u"globex"_s);
        addZyx(f.server(), u"globex"_s);
        f.server().rawOfMemberships = true;
        QVERIFY(f.refresh());
        f.server().content.organizations.removeLast();
        QVERIFY(f.refresh());
        QCOMPARE(rowsAbout(f.file(), u"p-zyx"_s), 0);
        f.close();
        const QByteArray bytes = bytesOf(f.file());
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytes.contains(trace), trace.constData());
    }
};

QTEST_GUILESS_MAIN(ErasedTest)
#include "erasedtest.moc"
