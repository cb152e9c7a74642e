#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/mapping/guess.h"

#include "tests/exchange/tables.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

// ROLLCALL_ROWS asks for another size, as for the figures of a million.
int rowCount()
{
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_ROWS");
    return asked > 0 ? asked : 50'000;
}

/// Bytes that the program holds on the heap.
qint64 heap()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

QStringList rowOf(int number)
{
    const QString text = QString::number(number);
    return {u"person"_s + text + u"@acme.example"_s,
            u"+38044"_s + text.rightJustified(7, u'0'),
            u"Олена Шевченко "_s + text,
            u"Sales, \"Blue\""_s,
            u"Kyiv"_s,
            u"E"_s + text.rightJustified(7, u'0'),
            u"Member; Support"_s};
}

const QStringList headings{u"E-mail"_s, u"Phone"_s,       u"Name"_s, u"Department"_s,
                           u"City"_s,   u"Employee ID"_s, u"Roles"_s};

} // namespace

class LargeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void memoryStaysFlat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"people.csv", "people.jsonl", "people.json", "people.xlsx"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void memoryStaysFlat()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto format = formatForName(path);
        QVERIFY(format.has_value());
        QList<WrittenColumn> columns;
        for (const QString &heading : headings)
            columns.append({heading, heading == u"Phone"_s});
        QElapsedTimer clock;
        clock.start();
        qint64 before = heap();
        qint64 most = 0;
        {
            const auto writer = createTable(path, columns, *format);
            QVERIFY(writer.has_value());
            for (int i = 0; i < rowCount(); ++i) {
                QVERIFY((*writer)->write(rowOf(i)));
                if (i % 4096 == 0)
                    most = qMax(most, heap() - before);
            }
            QVERIFY((*writer)->finish());
        }
        const qint64 writing = clock.restart();
        const qint64 writingMemory = most;
        before = heap();
        most = 0;
        const auto source = openTable(path, *format);
        QVERIFY(source.has_value());
        int rows = 0;
        while (true) {
            const auto row = (*source)->next();
            QVERIFY(row.has_value());
            if (!*row)
                break;
            if (rows++ % 4096 == 0) {
                QCOMPARE((*row)->cells, rowOf(rows - 1));
                most = qMax(most, heap() - before);
            }
        }
        QCOMPARE(rows, rowCount());
        const auto progress = (*source)->progress();
        QVERIFY(progress.done > 0 && progress.total - progress.done < 1024);
        qInfo("%s: %d rows, %lld bytes; written in %lld ms with %lld KiB, read in %lld ms with %lld KiB",
              qPrintable(name), rows, static_cast<long long>(QFileInfo(path).size()), static_cast<long long>(writing),
              static_cast<long long>(writingMemory / 1024), static_cast<long long>(clock.elapsed()),
              static_cast<long long>(most / 1024));
        QVERIFY2(writingMemory < 8 * 1024 * 1024, qPrintable(QString::number(writingMemory)));
        QVERIFY2(most < 24 * 1024 * 1024, qPrintable(QString::number(most)));
    }

    void checkingIsQuick()
    {
        QElapsedTimer clock;
        clock.start();
        const qint64 before = heap();
        RowChecker checker(guessMapping(headings), {});
        for (int i = 0; i < rowCount(); ++i) {
            const CheckedRow row = checker.check({i + 2, 0, rowOf(i), {}, {}, -1});
            if (!row.isGood())
                QFAIL(qPrintable(row.reasons()));
        }
        qInfo("%d rows checked in %lld ms with %lld KiB", rowCount(), static_cast<long long>(clock.elapsed()),
              static_cast<long long>((heap() - before) / 1024));
        QVERIFY(heap() - before < qMax<qint64>(16'000'000, qint64(rowCount()) * 90));
    }
};

QTEST_GUILESS_MAIN(LargeTest)
#include "largetest.moc"
