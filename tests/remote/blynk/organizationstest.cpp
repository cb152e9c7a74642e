#include "tests/remote/blynk/blynkfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Fault = ContractFault;
using Outcome = Applied::Outcome;
using Rename = BlynkServer::Rename;

namespace {

Create acme(const QJsonObject &more = {}, const QJsonObject &metadata = {{u"type"_s, u"BUSINESS"_s}})
{
    QJsonObject values = more;
    if (!values.contains(u"name"_s))
        values.insert(u"name"_s, u"Acme-2 O'Neil Co."_s);
    values.insert(u"metadata"_s, metadata);
    return {EntityKind::Organization, values, {}};
}

Patch renamed(qint64 id, const QString &before, const QString &after)
{
    return {BlynkFixture::organization(id), {{u"name"_s, before, after}}};
}

void addFaultRows()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("well") << -1;
    for (const auto &[name, fault] : {std::pair("error after", Fault::ErrorAfter), std::pair("closed after", Fault::ClosedAfter),
                                      std::pair("silent after", Fault::SilentAfter), std::pair("cut after", Fault::CutAfter),
                                      std::pair("HTML", Fault::Html), std::pair("too many", Fault::TooMany), std::pair("late", Fault::Late),
                                      std::pair("refused token", Fault::RefusedToken)})
        QTest::newRow(name) << static_cast<int>(fault);
}

} // namespace

class OrganizationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void createsOnce_data() { addFaultRows(); }
    void createsOnce()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const auto made = f.apply(acme());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->outcome, Outcome::Done);
        QCOMPARE(f.server.organizationsNamed(u"Acme-2 O'Neil Co."_s).size(), 1);
        const qint64 id = f.server.organizationsNamed(u"Acme-2 O'Neil Co."_s).first();
        QCOMPARE(made->target, f.organization(id));
        QCOMPARE(made->after.value(u"parent"_s).toString(), QString::number(f.server.root));
        // Once more, as a retry would.
        const int writes = f.server.writes();
        const auto again = f.apply(acme());
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QCOMPARE(again->target, f.organization(id));
        QCOMPARE(f.server.writes(), writes);
    }

    void whatNobodyKnowsIsSaidAndMadeOnce()
    {
        BlynkFixture f;
        f.server.fail(Fault::SilentAfter, "POST");
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (request.method == "POST") // and whoever looks afterwards is not answered either
                f.server.fail(Fault::SilentBefore, "GET", u"/organization/search"_s, 10);
        };
        const auto unknown = f.apply(acme());
        QVERIFY(unknown);
        QCOMPARE(unknown->outcome, Outcome::Unknown);
        QVERIFY(!unknown->notes.isEmpty());
        f.server.heal();
        const auto again = f.apply(acme());
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QCOMPARE(f.server.organizationsNamed(u"Acme-2 O'Neil Co."_s).size(), 1);
    }

    void whatWasNotDoneIsSaid()
    {
        BlynkFixture f;
        f.server.fail(Fault::SilentBefore, "POST");
        QVERIFY(!f.apply(acme())); // it was looked up: nothing was made
        QVERIFY(f.server.organizationsNamed(u"Acme-2 O'Neil Co."_s).isEmpty());
        QVERIFY(f.apply(acme()));
        QCOMPARE(f.server.organizationsNamed(u"Acme-2 O'Neil Co."_s).size(), 1);
    }

    void theSameNameElsewhereIsNoHindrance()
    {
        BlynkFixture f;
        const qint64 branch = f.server.addOrganization(u"Branch"_s, f.server.root);
        QVERIFY(f.apply(acme()));
        const auto below = f.apply(acme({{u"parent"_s, QString::number(branch)}}));
        QVERIFY(below);
        QCOMPARE(below->outcome, Outcome::Done);
        QCOMPARE(f.server.organizationsNamed(u"Acme-2 O'Neil Co."_s).size(), 2);
    }

    void everyFieldArrives()
    {
        BlynkFixture f;
        const auto made = f.apply(acme({{u"phone"_s, u"+44 20 7183 8750"_s}},
                                       {{u"type"_s, u"RESELLER"_s}, {u"description"_s, u"Sells"_s}, {u"tz"_s, u"Europe/Kyiv"_s},
                                        {u"unitSystem"_s, u"METRIC"_s}}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const BlynkServer::Org org = f.server.orgs.value(made->target.id.toLongLong());
        QCOMPARE(org.type, u"RESELLER"_s);
        QCOMPARE(org.more.value(u"phoneNumber"_s).toString(), u"+442071838750"_s);
        QCOMPARE(org.more.value(u"tz"_s).toString(), u"Europe/Kyiv"_s);
        QCOMPARE(made->after.value(u"metadata"_s).toObject().value(u"description"_s).toString(), u"Sells"_s);
    }

    void mistakesAreNamedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QJsonObject>("metadata");
        QTest::addColumn<QString>("field");
        const QJsonObject good{{u"type"_s, u"BUSINESS"_s}};
        const auto with = [&](const QString &key, const QString &value) {
            QJsonObject metadata = good;
            metadata.insert(key, value);
            return metadata;
        };
        QTest::newRow("too short") << QJsonObject{{u"name"_s, u"AB"_s}} << good << u"name"_s;
        QTest::newRow("too long") << QJsonObject{{u"name"_s, QString(81, u'a')}} << good << u"name"_s;
        QTest::newRow("letters only") << QJsonObject{{u"name"_s, u"Acme & Co"_s}} << good << u"name"_s;
        QTest::newRow("no type") << QJsonObject() << QJsonObject() << u"type"_s;
        QTest::newRow("unknown type") << QJsonObject() << with(u"type"_s, u"CLUB"_s) << u"type"_s;
        QTest::newRow("description with a tag") << QJsonObject() << with(u"description"_s, u"<b>"_s) << u"description"_s;
        QTest::newRow("long description") << QJsonObject() << with(u"description"_s, QString(501, u'a')) << u"description"_s;
        QTest::newRow("no time zone") << QJsonObject() << with(u"tz"_s, u"Kyiv"_s) << u"tz"_s;
        QTest::newRow("no unit system") << QJsonObject() << with(u"unitSystem"_s, u"imperial"_s) << u"unitSystem"_s;
        QTest::newRow("unknown key") << QJsonObject() << with(u"colour"_s, u"red"_s) << u"colour"_s;
        QTest::newRow("phone without plus") << QJsonObject{{u"phone"_s, u"0044207"_s}} << good << u"phone"_s;
        QTest::newRow("domains") << QJsonObject{{u"domains"_s, QJsonArray{u"a.example"_s}}} << good << u"domains"_s;
        QTest::newRow("display name") << QJsonObject{{u"displayName"_s, u"A"_s}} << good << u"displayName"_s;
        QTest::newRow("parent that is no number") << QJsonObject{{u"parent"_s, u"x"_s}} << good << u"parent"_s;
    }
    void mistakesAreNamedBeforeAnythingIsSent()
    {
        QFETCH(QJsonObject, values);
        QFETCH(QJsonObject, metadata);
        QFETCH(QString, field);
        BlynkFixture f;
        const auto refused = f.apply(acme(values, metadata));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(f.server.writes(), 0);
    }

    void lettersOfEveryScriptAreLetters()
    {
        BlynkFixture f;
        QVERIFY(f.apply(acme({{u"name"_s, u"Їжак і Мюллер 2"_s}})));
        QVERIFY(f.apply(acme({{u"name"_s, u"संगठन"_s}})));
    }

    void aMissingParentIsSaid()
    {
        BlynkFixture f;
        const auto refused = f.apply(acme({{u"parent"_s, u"99"_s}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(refused.error().message.contains(u"Parent organization is not found"_s)); // out of the nested error
        Create owned = acme();
        owned.owner = f.user(1);
        QCOMPARE(f.apply(owned).error().field, u"owner"_s);
    }

    void renamesWhereverTheNewNameIsWanted_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("fault");
        for (const auto &[name, way] : {std::pair("query", Rename::ByQuery), std::pair("body", Rename::ByBody)}) {
            QTest::addRow("%s", name) << static_cast<int>(way) << -1;
            QTest::addRow("%s, error after", name) << static_cast<int>(way) << static_cast<int>(Fault::ErrorAfter);
            QTest::addRow("%s, silent after", name) << static_cast<int>(way) << static_cast<int>(Fault::SilentAfter);
            QTest::addRow("%s, closed after", name) << static_cast<int>(way) << static_cast<int>(Fault::ClosedAfter);
        }
    }
    void renamesWhereverTheNewNameIsWanted()
    {
        QFETCH(int, way);
        QFETCH(int, fault);
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Old"_s, f.server.root);
        f.server.rename = static_cast<Rename>(way);
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "PUT");
        const auto done = f.apply(renamed(id, u"Old"_s, u"New & old"_s));
        QVERIFY(!done); // & is no letter
        const auto better = f.apply(renamed(id, u"Old"_s, u"New-1"_s));
        QVERIFY2(better, better ? "" : qPrintable(better.error().message));
        QCOMPARE(f.server.orgs.value(id).name, u"New-1"_s);
        QCOMPARE(better->before.value(u"name"_s).toString(), u"Old"_s);
        QCOMPARE(better->after.value(u"name"_s).toString(), u"New-1"_s);
        QCOMPARE(f.server.orgs.value(f.server.root).name, u"Root"_s);
        const auto again = f.apply(renamed(id, u"Old"_s, u"New-1"_s));
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        const auto overtaken = f.apply(renamed(id, u"Old"_s, u"Newer"_s));
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, Error::Kind::Conflict);
    }

    void aServerThatRenamesAnotherIsPutRight()
    {
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Old"_s, f.server.root);
        f.server.rename = Rename::OwnOnly;
        const auto refused = f.apply(renamed(id, u"Old"_s, u"New"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
        QCOMPARE(f.server.orgs.value(id).name, u"Old"_s);
        QCOMPARE(f.server.orgs.value(f.server.root).name, u"Root"_s);
        const auto own = f.apply(renamed(f.server.root, u"Root"_s, u"Trunk"_s));
        QVERIFY(own);
        QCOMPARE(f.server.orgs.value(f.server.root).name, u"Trunk"_s);
    }

    /// However the call ends, and it is told what became of the one that was not meant.
    void anotherThatWasRenamedIsPutRightAndTold_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("renames"); // that the server does
        QTest::addColumn<bool>("isPutRight");
        for (const auto &[name, fault] : {std::pair("well", -1), std::pair("error after", static_cast<int>(Fault::ErrorAfter)),
                                          std::pair("silent after", static_cast<int>(Fault::SilentAfter))}) {
            QTest::addRow("%s", name) << fault << 100 << true;
            QTest::addRow("%s, not put back", name) << fault << 1 << false;
        }
    }
    void anotherThatWasRenamedIsPutRightAndTold()
    {
        QFETCH(int, fault);
        QFETCH(int, renames);
        QFETCH(bool, isPutRight);
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Old"_s, f.server.root);
        f.server.rename = Rename::OwnOnly;
        f.server.mostRenames = renames;
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "PUT", {}, 5);
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (fault >= 0 && request.method == "GET" && request.path.endsWith(u"/profile"_s) && f.server.count("PUT", u"/name"_s) > 0)
                f.server.heal(); // the way back is open
        };
        const auto refused = f.apply(renamed(id, u"Old"_s, u"New"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Root"_s), qPrintable(refused.error().message));
        QCOMPARE(refused.error().message.contains(u"console: it was Root"_s), !isPutRight);
        QCOMPARE(f.server.orgs.value(f.server.root).name, isPutRight ? u"Root"_s : u"New"_s);
    }

    void anotherIsPutRightWhereTheOneThatWasMeantCannotBeRead()
    {
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Old"_s, f.server.root);
        f.server.rename = Rename::OwnOnly;
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (request.method == "PUT")
                f.server.fail(Fault::ServiceUnavailable, "GET", u"/api/v1/organization"_s, 20);
        };
        const auto unknown = f.apply(renamed(id, u"Old"_s, u"New"_s));
        QVERIFY(unknown);
        QCOMPARE(unknown->outcome, Outcome::Unknown);
        QVERIFY(unknown->notes.last().contains(u"Root"_s));
        QCOMPARE(f.server.orgs.value(f.server.root).name, u"Root"_s);
    }

    void aNameThatSomebodyElseGaveMeanwhileStays()
    {
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Old"_s, f.server.root);
        f.server.mostRenames = 0;
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (request.method == "PUT")
                f.server.orgs[f.server.root].name = u"Trunk"_s;
        };
        QVERIFY(!f.apply(renamed(id, u"Old"_s, u"New"_s)));
        QCOMPARE(f.server.orgs.value(f.server.root).name, u"Trunk"_s);
        QCOMPARE(f.server.count("PUT", u"/name"_s), 1); // nor was it tried to take that back
    }

    void whatCannotBeChangedIsSaid()
    {
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Old"_s, f.server.root);
        f.server.rename = Rename::Missing;
        const auto older = f.apply(renamed(id, u"Old"_s, u"New"_s));
        QCOMPARE(older.error().kind, Error::Kind::Unsupported);
        const int writes = f.server.writes();
        const auto phone = f.apply(Patch{f.organization(id), {{u"phone"_s, u""_s, u"+442071838750"_s}}});
        QCOMPARE(phone.error().kind, Error::Kind::Unsupported);
        QCOMPARE(phone.error().field, u"phone"_s);
        QCOMPARE(f.apply(renamed(999, u"Old"_s, u"New"_s)).error().kind, Error::Kind::NotFound);
        QCOMPARE(f.server.writes(), writes);
    }

    void deletesOnce_data() { addFaultRows(); }
    void deletesOnce()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Acme"_s, f.server.root);
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "DELETE");
        const auto removed = f.apply(Remove{f.organization(id), false, {}});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QCOMPARE(removed->outcome, Outcome::Done);
        QCOMPARE(removed->before.value(u"name"_s).toString(), u"Acme"_s);
        QVERIFY(!f.server.orgs.contains(id));
        QVERIFY(!f.image(f.organization(id)));
        const auto again = f.apply(Remove{f.organization(id), false, {}});
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
    }

    /// 404 has one sentence for "not there" and "not yours".
    void aDeletionAnswered404IsLookedAt()
    {
        BlynkFixture f;
        const qint64 id = f.server.addOrganization(u"Acme"_s, f.server.root);
        f.server.undeletable = {id};
        const auto refused = f.apply(Remove{f.organization(id), false, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY2(refused.error().message.contains(u"still there"_s), qPrintable(refused.error().message));
        QVERIFY(f.server.orgs.contains(id));
        // Gone, or out of sight, while it was asked for: that is said too.
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (request.method == "DELETE")
                f.server.orgs.remove(id);
        };
        const auto gone = f.apply(Remove{f.organization(id), false, {}});
        QVERIFY(gone);
        QCOMPARE(gone->outcome, Outcome::Done);
        QVERIFY(!gone->notes.isEmpty());
    }

    void refusalsOfADeletionAreExplained()
    {
        BlynkFixture f;
        const qint64 parent = f.server.addOrganization(u"Parent"_s, f.server.root);
        f.server.addOrganization(u"Child"_s, parent);
        const qint64 busy = f.server.addOrganization(u"Busy"_s, f.server.root);
        f.server.orgs[busy].devices = 3;
        for (const qint64 id : {parent, busy, f.server.clients}) {
            const auto refused = f.apply(Remove{f.organization(id), false, {}});
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"devices"_s), qPrintable(refused.error().message));
            QVERIFY(f.server.orgs.contains(id));
        }
        const int writes = f.server.writes();
        const auto own = f.apply(Remove{f.organization(f.server.root), false, {}});
        QVERIFY(!own);
        QCOMPARE(f.server.writes(), writes); // nor is it tried
    }
};

QTEST_GUILESS_MAIN(OrganizationsTest)
#include "organizationstest.moc"
