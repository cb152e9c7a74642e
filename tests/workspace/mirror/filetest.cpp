// The file of a mirror.
#include "tests/workspace/mirror/mirrorfixture.h"

#include "models/store/sql/connection.h"
#include "models/workspace/mirror/mirrorschema.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

Result<void> openedAt(const QString &file)
{
    ScriptedDirectory server;
    Mirror::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.file = file;
    parts.source = &server;
    Mirror mirror(std::move(parts));
    return await(mirror.open());
}

} // namespace

class FileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyElseReadsIt()
    {
        MirrorFixture f;
        const QFileInfo info(f.file());
        const QFile::Permissions ofOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(info.permissions(), ofOwner);
        QCOMPARE(QFileInfo(info.path()).permissions(), ofOwner | QFile::ExeOwner | QFile::ExeUser);
    }

    void aDirectoryIsNoMirror()
    {
        World world;
        const auto opened = openedAt(world.file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        // And a mirror is no directory.
        MirrorFixture f;
        Store store(f.file());
        QVERIFY(!await(store.open()));
    }

    void aNewerOneIsRefusedAndUntouched()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"mirror.sqlite"_s);
        QVERIFY(openedAt(file));
        {
            auto sql = Sql::Connection::open(file, Sql::Connection::Access::Write);
            QVERIFY(sql);
            QVERIFY((*sql)->script("PRAGMA user_version=" + QByteArray::number(mirrorSchema().newest() + 1)));
        }
        const auto opened = openedAt(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"newer Rollcall"_s), qPrintable(opened.error().message));
        // It has every step of a directory, and its own.
        QCOMPARE(mirrorSchema().newest(), Migrations::directorySchema().newest() + 2);
        QCOMPARE(mirrorSchema().steps.size(), Migrations::directorySchema().steps.size());
    }

    void aDamagedOneBeginsAnew()
    {
        QString file;
        QTemporaryDir folder;
        {
            MirrorFixture f(folder.filePath(u"mirror.sqlite"_s));
            f.server().addOrganization(u"acme"_s, 400);
            QVERIFY(f.refresh());
            file = f.file();
        }
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 size = damaged.size();
        QVERIFY(damaged.resize(size / 2));
        damaged.close();
        MirrorFixture f(file);
        QCOMPARE(f.members(), QStringList());
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Never);
        f.server().addOrganization(u"acme"_s, 4);
        QVERIFY(f.refresh());
        QCOMPARE(f.members().size(), 4);
    }

    void whatCannotBeWrittenIsSaid()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 4);
        QVERIFY(f.refresh());
        f.pass(std::chrono::minutes(1));
        QVERIFY(QFile::rename(f.file(), f.file() + u".away"_s));
        const auto refused = f.refresh();
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(f.sync().state().error, refused.error());
        QCOMPARE(f.members().size(), 4);
        // Not only for a moment: the file itself says nothing of it.
        QSignalSpy changed(&f.sync(), &Sync::stateChanged);
        QVERIFY(!changed.wait(2500));
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Failed);
        QVERIFY(QFile::rename(f.file() + u".away"_s, f.file()));
        QVERIFY(f.refresh());
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Complete);
    }

    void aConnectionThatGoesTakesItsFileAlong()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"mirror.sqlite"_s);
        {
            MirrorFixture f(file);
            f.server().addOrganization(u"acme"_s, 4);
            QVERIFY(f.refresh());
        }
        Mirror::removeFile(file);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whoMayDoWhatIsForTheServer()
    {
        MirrorFixture f;
        f.server().content.roles = BuiltInRole::all();
        f.server().addOrganization(u"acme"_s, 1);
        Role own;
        own.id = RoleId(u"own"_s);
        own.name = u"Own"_s;
        own.organization = OrganizationId(u"other"_s);
        f.server().addOrganization(u"other"_s);
        Role ofApplication;
        ofApplication.id = RoleId(u"app"_s);
        ofApplication.name = u"Of the application"_s;
        ofApplication.application = ApplicationId(u"portal"_s);
        f.server().content.applications = {{ApplicationId(u"portal"_s), u"Portal"_s, {}}};
        f.server().content.roles += {own, ofApplication};
        RoleGroup group;
        group.id = RoleGroupId(u"group"_s);
        group.name = u"Group"_s;
        group.roles = {ofApplication.id};
        group.organizations = {OrganizationId(u"acme"_s)};
        f.server().content.roleGroups = {group};
        QVERIFY(f.refresh());
        QVERIFY(await(f.reader().access({}))->permissions.holds(u"organization:create"_s));
        const auto roles = await(f.reader().assignableRoles(OrganizationId(u"acme"_s)));
        QSet<QString> names;
        for (const Role &role : *roles)
            names.insert(role.id.toString());
        QVERIFY(names.contains(BuiltInRole::member().toString()));
        QVERIFY(names.contains(u"app"_s));
        QVERIFY(!names.contains(u"own"_s));
        QCOMPARE(await(f.reader().assignableRoles(OrganizationId(u"nowhere"_s))).error().kind, Error::Kind::NotFound);
        QCOMPARE(await(f.reader().organization(OrganizationId(u"nowhere"_s))).error().kind, Error::Kind::NotFound);
        QCOMPARE(await(f.reader().person(UserId(u"nobody"_s))).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "filetest.moc"
