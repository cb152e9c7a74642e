#include "models/exchange/source/watchedfile.h"

#include "tests/exchange/tables.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QString made(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"people.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("cannot write");
    return path;
}

QByteArray manyRows()
{
    QByteArray text = "a,b\n";
    while (text.size() < 1'000'000)
        text += "one,two\n";
    return text;
}

} // namespace

class WatchedFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsNoFile()
    {
        const QTemporaryDir folder;
        QVERIFY(recogniseFile(folder.path()).error().message.contains(u"is a folder"_s));
        QVERIFY(recogniseFile(folder.filePath(u"none.csv"_s)).error().kind == Error::Kind::NotFound);
        QVERIFY(recogniseFile(u"/dev/null"_s).error().message.contains(u"no ordinary file"_s));
        QVERIFY(recogniseFile(made(folder, {})).error().message.contains(u"is empty"_s));
    }

    void whatMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("The superuser may read everything.");
        const QTemporaryDir folder;
        const QString path = made(folder, "a,b\n");
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(recogniseFile(path).error().kind == Error::Kind::Forbidden);
    }

    void changes_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"longer", "shorter", "same size", "gone", "replaced"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void changes()
    {
        QFETCH(QString, what);
        const QTemporaryDir folder;
        const QByteArray text = manyRows();
        const QString path = made(folder, text);
        const auto source = openTable(path, csvFormat());
        QVERIFY(source.has_value());
        const QDateTime before = QFileInfo(path).lastModified();
        for (int i = 0; i < 10; ++i)
            QVERIFY((*source)->next().has_value());
        if (what == u"gone"_s || what == u"replaced"_s)
            QVERIFY(QFile::remove(path));
        if (what != u"gone"_s) {
            QFile file(path);
            QVERIFY(file.open(what == u"replaced"_s ? QIODevice::WriteOnly : QIODevice::ReadWrite));
            if (what == u"shorter"_s)
                QVERIFY(file.resize(text.size() / 2));
            if (what == u"longer"_s || what == u"same size"_s)
                file.seek(what == u"longer"_s ? text.size() : text.size() / 2);
            file.write("ONE,TWO\n");
            file.flush();
            // Another size is seen by itself; the same size by the time, a second later whatever a file system can tell apart.
            const bool bySize = what == u"longer"_s || what == u"shorter"_s;
            file.setFileTime(bySize ? before : before.addSecs(1), QFileDevice::FileModificationTime);
        }
        const ReadTable rest = readAll(**source);
        QVERIFY2(rest.error.contains(u"was changed while it was read"_s), qPrintable(rest.error));
        QVERIFY((*source)->next().error().kind == Error::Kind::Conflict);
    }

    void aWorkbookChanges()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"people.xlsx"_s);
        Table table{{u"a"_s}};
        QRandomGenerator random(3);
        for (int i = 0; i < 40'000; ++i)
            table.append({QString::number(random.generate64())});
        TableFormat format;
        format.kind = TableKind::Xlsx;
        QVERIFY(writeFile(path, table, format));
        const auto source = openTable(path, format);
        QVERIFY(source.has_value());
        QVERIFY((*source)->next().has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        QVERIFY2(readAll(**source).error.contains(u"was changed"_s), qPrintable(readAll(**source).error));
    }

    void anImportGoesOnWithTheSameBytesOnly()
    {
        const QTemporaryDir folder;
        const QString path = made(folder, "a,b\n1,2\n");
        const auto stamp = stampOf(path);
        QVERIFY(stamp.has_value());
        QCOMPARE(stamp->size, 8);
        QCOMPARE(stamp->sha256.size(), 64);
        QVERIFY(openTable(path, csvFormat(), *stamp));
        // Copied back from elsewhere: another time, the same bytes.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(openTable(path, csvFormat(), *stamp));
        made(folder, "a,b\n1,3\n");
        const auto other = openTable(path, csvFormat(), *stamp);
        QVERIFY(!other && other.error().kind == Error::Kind::Conflict);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(stampOf(path, stop.get_token()).error().kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(WatchedFileTest)
#include "watchedfiletest.moc"
