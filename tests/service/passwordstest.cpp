#include "tests/service/fixture.h"

#include "models/service/credentials/password.h"

#include <sodium.h>
#include <sqlite3.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PasswordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
    }
    void cleanup() { m_world.reset(); }

    void generatedOnesAreReadableAndDiffer();
    void givenOnceAndVerified();
    void resetReplaces();
    void nowhereInTheFile();
    void adminMayNotResetASharedAccount();

private:
    QByteArray storedHash(const UserId &user) const;

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
};

/// The service has no way to read a hash back, so the test looks into the file.
QByteArray PasswordsTest::storedHash(const UserId &user) const
{
    QByteArray hash;
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(m_world->file().toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(db, "SELECT password FROM users WHERE uuid = ?", -1, &statement, nullptr) == SQLITE_OK) {
        const QByteArray id = user.toString().toUtf8();
        sqlite3_bind_text(statement, 1, id.constData(), -1, SQLITE_TRANSIENT);
        if (sqlite3_step(statement) == SQLITE_ROW)
            hash = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return hash;
}

void PasswordsTest::generatedOnesAreReadableAndDiffer()
{
    const QString first = makeTemporaryPassword().password.reveal();
    const QString second = makeTemporaryPassword().password.reveal();
    const QRegularExpression shape(u"^([acdefhjkmnprtwxy34679]{4}-){4}[acdefhjkmnprtwxy34679]{4}$"_s);
    QVERIFY2(shape.match(first).hasMatch(), qPrintable(first));
    QVERIFY(first != second);
}

void PasswordsTest::givenOnceAndVerified()
{
    AddMember add = addition(m_acme, u"a@b.example"_s);
    add.generatePassword = true;
    const auto result = m_world->apply(m_world->boss, add);
    VERIFY_DONE(result);
    const UserId user(result->target.id);
    QVERIFY(m_world->user(user)->hasPassword);
    QVERIFY(m_world->user(user)->mustReplacePassword);
    const QByteArray hash = storedHash(user);
    QVERIFY2(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash.constData());
    const QByteArray password = result->secret.reveal().toUtf8();
    QCOMPARE(crypto_pwhash_str_verify(hash.constData(), password.constData(), static_cast<unsigned long long>(password.size())), 0);
    QVERIFY(crypto_pwhash_str_verify(hash.constData(), "wrong", 5) != 0);
}

void PasswordsTest::resetReplaces()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    QVERIFY(storedHash(user).isEmpty());
    const auto first = m_world->apply(m_world->boss, ResetPassword{entity(user)});
    const QByteArray old = storedHash(user);
    const auto second = m_world->apply(m_world->boss, ResetPassword{entity(user)});
    VERIFY_DONE(first);
    VERIFY_DONE(second);
    QVERIFY(storedHash(user) != old);
    const QByteArray gone = first->secret.reveal().toUtf8();
    QVERIFY(crypto_pwhash_str_verify(storedHash(user).constData(), gone.constData(), static_cast<unsigned long long>(gone.size())) != 0);
}

void PasswordsTest::nowhereInTheFile()
{
    AddMember add = addition(m_acme, u"a@b.example"_s);
    add.generatePassword = true;
    add.invite = true;
    const auto result = m_world->apply(m_world->boss, add);
    VERIFY_DONE(result);
    const QString link = m_world->invitation(UserId(result->target.id), m_acme)->link;
    for (const JournalEntry &entry : m_world->journal()) {
        const QByteArray images = QJsonDocument(QJsonArray{entry.before, entry.after}).toJson();
        QVERIFY(!images.contains(result->secret.reveal().toUtf8()));
        QVERIFY(!images.contains(link.section(u'/', -1).toUtf8()));
        QVERIFY(!images.contains("argon2"));
    }
    const QDir folder = QFileInfo(m_world->file()).dir();
    qint64 searched = 0;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        searched += bytes.size();
        QVERIFY2(!bytes.contains(result->secret.reveal().toUtf8()), qPrintable(name));
    }
    QVERIFY(searched > 0);
}

void PasswordsTest::adminMayNotResetASharedAccount()
{
    const OrganizationId globex = m_world->organization(u"Globex"_s);
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const UserId shared = m_world->person(u"shared@acme.example"_s, m_acme);
    VERIFY_DONE(m_world->apply(admin, ResetPassword{entity(shared)}));
    m_world->person(u"shared@acme.example"_s, globex);
    VERIFY_REFUSED(m_world->apply(admin, ResetPassword{entity(shared)}), Error::Kind::Forbidden, u"shared with an organization"_s);
}

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwordstest.moc"
