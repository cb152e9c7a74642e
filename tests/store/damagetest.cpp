#include "files.h"
#include "models/store/sql/connection.h"
#include "openstore.h"

#include <QScopeGuard>
#include <QTest>

#include <sys/stat.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Files that are damaged, and places where nothing can be written.
class DamageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void readsADamagedFile();
    void readsATruncatedFile();
    void saysThatNothingIsReadable();
    void readsFromAReadOnlyMedium();
    void saysThatPermissionIsMissing();
    void outlivesADamagedIndex_data();
    void outlivesADamagedIndex();

private:
    QString file(const QString &name = u"directory.sqlite"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DamageTest::readsADamagedFile()
{
    fill(file());
    // A page of table users, somewhere behind the schema.
    const QByteArray page(4096, '\xab');
    const QByteArray bytes = bytesOf(file());
    overwrite(file(), bytes.indexOf("p250@example.com") / 4096 * 4096, page);
    const QByteArray damaged = bytesOf(file());
    Store store(file());
    QCOMPARE(openAt(store), Result<Store::Mode>(Store::Mode::ReadOnlyDamaged));
    QCOMPARE(people(store), 500); // From the counter.
    QVERIFY(writeError(store).message.contains(u"damaged"_s));
    QCOMPARE(bytesOf(file()), damaged);
}

void DamageTest::readsATruncatedFile()
{
    fill(file());
    QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2));
    const auto result = opened(file());
    // Whatever can still be read, it is never written.
    if (result)
        QCOMPARE(*result, Store::Mode::ReadOnlyDamaged);
    else
        QVERIFY2(result.error().message.contains(u"damaged"_s), qPrintable(result.error().message));
}

void DamageTest::saysThatNothingIsReadable()
{
    fill(file());
    overwrite(file(), 100, QByteArray(3996, '\xab')); // The schema itself.
    const auto result = opened(file());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"damaged"_s), qPrintable(result.error().message));
}

void DamageTest::readsFromAReadOnlyMedium()
{
    const QString folder = file(u"data"_s);
    const QString path = folder + u"/directory.sqlite"_s;
    fill(path);
    const OrdinaryUser user(m_folder->path());
    ::chmod(path.toLocal8Bit().constData(), 0400);
    ::chmod(folder.toLocal8Bit().constData(), 0500);
    const auto restore = qScopeGuard([&] { ::chmod(folder.toLocal8Bit().constData(), 0700); });
    {
        Store store(path);
        const auto mode = openAt(store);
        QVERIFY2(mode, mode ? "" : qPrintable(mode.error().message));
        QCOMPARE(*mode, Store::Mode::ReadOnlyMedium);
        QCOMPARE(people(store), 500);
        QVERIFY(writeError(store).message.contains(u"only be read"_s));
    }
    const auto fresh = opened(folder + u"/new.sqlite"_s);
    QVERIFY(!fresh);
    QVERIFY2(fresh.error().message.contains(u"permission"_s), qPrintable(fresh.error().message));
    QVERIFY(!opened(folder + u"/deeper/new.sqlite"_s));
}

void DamageTest::saysThatPermissionIsMissing()
{
    fill(file());
    const OrdinaryUser user(m_folder->path());
    ::chmod(file().toLocal8Bit().constData(), 0);
    const auto result = opened(file());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"permission"_s), qPrintable(result.error().message));
}

void DamageTest::outlivesADamagedIndex_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSeen"); // Nobody's row is named.
    QTest::newRow("far away") << QByteArray::fromHex("c08080808080808000") << true;
    QTest::newRow("backwards") << QByteArray::fromHex("ffffffffffffffff00") << true;
    QTest::newRow("all bits") << QByteArray(64, '\xff') << true;
    QTest::newRow("nothing") << QByteArray(64, '\0') << false;
}

void DamageTest::outlivesADamagedIndex()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isSeen);
    {
        Store store(file());
        QVERIFY(openAt(store));
        QVERIFY(store.write<bool>([](WriteSession &session) {
            for (int i = 0; i < 3000; ++i)
                session.put(aUser(u"Person %1"_s.arg(i)));
            return Result<bool>(true);
        }).result());
    }
    // People who follow each other are told by ones.
    const QByteArray people(100, '\1');
    QByteArray damage;
    {
        const auto sql = Sql::Connection::open(file(), Sql::Connection::Access::Read);
        QVERIFY(sql);
        auto pages = (*sql)->select("SELECT id, block FROM search_data");
        while (pages.step()) {
            QByteArray page(pages.bytes(1).data(), static_cast<qsizetype>(pages.bytes(1).size()));
            const qsizetype at = page.indexOf(people);
            if (at < 0)
                continue;
            page.replace(at + 30, bytes.size(), bytes);
            damage += "UPDATE search_data SET block=X'" + page.toHex() + "' WHERE id=" + QByteArray::number(pages.integer(0)) + ';';
        }
    }
    QVERIFY(!damage.isEmpty() && runSql(file(), damage));
    Store store(file());
    const auto mode = openAt(store);
    QVERIFY2(mode, mode ? "" : qPrintable(mode.error().message));
    for (const QString &text : {u"erson"_s, u"person 12"_s, u"ers"_s}) {
        const auto found = store.read<qint64>([text](ReadSession &session) {
            MemberQuery query;
            query.text = text;
            session.members(query, everything, 0, 100);
            return Result<qint64>(session.countMembers(query, everything, CountMode::Exact).value);
        }).result();
        QCOMPARE(found.has_value(), !isSeen);
        QVERIFY2(found || found.error().message.contains(u"damaged"_s), qPrintable(found ? QString() : found.error().message));
    }
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
