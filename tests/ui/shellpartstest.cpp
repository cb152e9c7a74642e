#include "ui/shell/changesentence.h"
#include "ui/shell/trail.h"
#include "ui/shell/languages.h"
#include "ui/shell/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId home(u"embedded"_s);

Location members(const QString &organization)
{
    return {home, Section::Members, OrganizationId(organization), organization.toUpper()};
}

Place placeOf(const QString &organization)
{
    return {home, entity(OrganizationId(organization)), organization.toUpper()};
}

} // namespace

/// The parts of the shell that need no window.
class ShellPartsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void historyGoesBackAndForward()
    {
        Trail history;
        QVERIFY(!history.canGoBack());
        history.visit(members(u"a"_s));
        history.visit(members(u"b"_s));
        history.visit(members(u"b"_s));
        history.visit(members(u"c"_s));
        QCOMPARE(history.back(), members(u"b"_s));
        QCOMPARE(history.back(), members(u"a"_s));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), members(u"b"_s));
        history.visit(members(u"d"_s));
        QVERIFY2(!history.canGoForward(), "going elsewhere drops what was ahead");
        QCOMPARE(history.back(), members(u"b"_s));
    }

    void historyForgets()
    {
        Trail history;
        for (const auto &name : {u"a"_s, u"gone"_s, u"a"_s, u"b"_s, u"gone"_s})
            history.visit(members(name));
        history.forget(members(u"gone"_s));
        QCOMPARE(history.back(), members(u"a"_s));
        QVERIFY2(!history.canGoBack(), "a and a are one step");
        QCOMPARE(history.forward(), members(u"b"_s));
        QVERIFY(!history.canGoForward());
    }

    void historyKeepsFifty()
    {
        Trail history;
        for (int i = 0; i < 80; ++i)
            history.visit(members(QString::number(i)));
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, 49);
    }

    void locationsSurviveTheSettings()
    {
        for (const auto &location : {members(u"a"_s), Location{home, Section::People, {}, {}}}) {
            const Location read = Location::fromVariant(location.toVariant());
            QCOMPARE(read, location);
            QCOMPARE(read.title, location.title);
        }
        QVERIFY(!Location::fromVariant({}).isValid());
    }

    void sidebarFollowsThePlaces()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Workspace workspace;
        Places places(settings);
        SidebarModel model(workspace, places);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        workspace.add({home, u"This computer"_s, u"sandbox"_s, {}, {}, nullptr, nullptr});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 4);
        QCOMPARE(model.index(0, 0).data(SidebarModel::BadgeRole).toString(), u"sandbox"_s);

        places.visit(placeOf(u"acme"_s));
        places.visit(placeOf(u"globex"_s));
        QCOMPARE(model.rowCount(), 2);
        places.setFavourite(placeOf(u"acme"_s), true);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex favourites = model.index(1, 0);
        QCOMPARE(model.rowCount(favourites), 1);
        QCOMPARE(model.index(0, 0, favourites).data().toString(), u"ACME"_s);
        QCOMPARE(model.rowCount(model.index(2, 0)), 1); // a favourite is not listed twice
        QCOMPARE(model.indexOf(members(u"acme"_s)), model.index(0, 0, favourites));
        places.forget(home, entity(OrganizationId(u"acme"_s)));
        places.forget(home, entity(OrganizationId(u"globex"_s)));
        QCOMPARE(model.rowCount(), 1);

        model.setBadge(home, Section::People, u"5,000"_s);
        const QModelIndex people = model.index(1, 0, model.index(0, 0));
        QCOMPARE(people.data(SidebarModel::BadgeRole).toString(), u"5,000"_s);
        QCOMPARE(people.data(Qt::AccessibleTextRole).toString(), u"People, 5,000"_s);
    }

    void addressesAreTakenByOrganizationsOnly()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Workspace workspace;
        workspace.add({home, u"This computer"_s, {}, {}, {}, nullptr, nullptr});
        Places places(settings);
        places.visit(placeOf(u"acme"_s));
        SidebarModel model(workspace, places);
        QSignalSpy dropped(&model, &SidebarModel::peopleDropped);
        const QModelIndex section = model.index(0, 0, model.index(0, 0));
        const QModelIndex acme = model.index(0, 0, model.index(1, 0));
        QMimeData people;
        people.setText(u"Olena <olena@acme.example>"_s);
        QMimeData words;
        words.setText(u"no address here"_s);
        QVERIFY(!model.canDropMimeData(&people, Qt::CopyAction, -1, -1, section));
        QVERIFY(!model.canDropMimeData(&words, Qt::CopyAction, -1, -1, acme));
        QVERIFY(model.dropMimeData(&people, Qt::CopyAction, -1, -1, acme));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<Place>().title, u"ACME"_s);
    }

    void sentences_data()
    {
        QTest::addColumn<EntityId>("target");
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("after");
        QTest::addColumn<QString>("sentence");
        const auto member = entity(UserId(u"u"_s), OrganizationId(u"o"_s));
        const QJsonObject active{{u"status"_s, u"active"_s}, {u"roles"_s, QJsonArray{u"r"_s}}};
        QJsonObject suspended = active;
        suspended[u"status"_s] = u"suspended"_s;
        QJsonObject promoted = active;
        promoted[u"roles"_s] = QJsonArray{u"r"_s, u"s"_s};
        QTest::newRow("suspend") << member << active << suspended << u"Suspended Wei Kim."_s;
        QTest::newRow("activate") << member << suspended << active << u"Made Wei Kim active."_s;
        QTest::newRow("roles") << member << active << promoted << u"Changed the roles of Wei Kim."_s;
        QTest::newRow("add") << member << QJsonObject() << active << u"Added Wei Kim to Acme."_s;
        QTest::newRow("remove") << member << active << QJsonObject() << u"Removed Wei Kim from Acme."_s;
        const auto role = entity(RoleId(u"r"_s));
        const QJsonObject image{{u"name"_s, u"x"_s}};
        QTest::newRow("create") << role << QJsonObject() << image << u"Created the role Wei Kim."_s;
        QTest::newRow("delete") << role << image << QJsonObject() << u"Deleted the role Wei Kim."_s;
        QTest::newRow("save") << role << image << image << u"Saved Wei Kim."_s;
    }

    void sentences()
    {
        QFETCH(EntityId, target);
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, after);
        Applied result;
        result.target = target;
        result.before = before;
        result.after = after;
        QTEST(changeSentence(Deed::of(result), u"Wei Kim"_s, u"Acme"_s), "sentence");
    }

    void manyResultsAreOneSentence()
    {
        Applied suspended;
        suspended.target = entity(UserId(u"u"_s), OrganizationId(u"o"_s));
        suspended.before = {{u"status"_s, u"active"_s}};
        suspended.after = {{u"status"_s, u"suspended"_s}};
        Applied deleted;
        deleted.target = entity(RoleId(u"r"_s));
        deleted.before = {{u"name"_s, u"x"_s}};
        QVERIFY(changesSentence({suspended, suspended}).contains(u"Suspended 2"_s));
        QVERIFY(changesSentence({suspended, deleted, deleted}).contains(u"3 changes"_s));
    }

    void languagesAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(chosenLanguage(settings), QString());
        chooseLanguage(settings, u"uk"_s);
        QCOMPARE(chosenLocale(settings).language(), QLocale::Ukrainian);
        settings.setValue("language"_L1, u"klingon"_s);
        QCOMPARE(chosenLanguage(settings), QString());
    }
};

QTEST_MAIN(ShellPartsTest)
#include "shellpartstest.moc"
