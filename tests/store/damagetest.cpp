#include "files.h"
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

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
