// What is kept of an import: marks that follow edits, its place in the basket, what was not imported, and what is forgotten.
#include "tests/jobs/importfixture.h"

#include "models/workspace/changes/redirecting.h"
#include "models/jobs/import/errorreport.h"
#include "models/jobs/import/importtables.h"
#include "models/workspace/journal/journaltables.h"

#include <QFile>
#include <QJsonDocument>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportKeepingTest final : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_takesAhead = false;
    }
    void cleanup() { end(); }
    void settlesTheLastChunkOfACrash();
    void freesDuplicates();
    void standsInTheBasketBeforeItsRows();
    void tellsWhatWasNotImported();
    void forgetsPeople();
    void goesNowhereElse();
};

/// The last chunk was being sent when the process ended: nothing of it is staged, and none of it is settled.
void ImportKeepingTest::settlesTheLastChunkOfACrash()
{
    const Import import = stage(file(people(4)));
    const auto opened = must(RowFile::open(import, {}, RowFile::Purpose::Apply, {}));
    const JudgedRows rows = must(opened->next(10));
    Imports::Taken taken;
    taken.next = rows.next;
    for (const JudgedRow &row : rows.rows) {
        StagedChange item;
        item.change = m_desk->change(addition(m_acme, row.row.cells.first()));
        taken.items.append(item);
        taken.rows.append(row.row.number);
    }
    ChangeSet set = newChangeSet(import.title(), Origin::Import, u"boss"_s);
    set.id = import.id;
    QVERIFY(await(m_imports->take(import, set, taken)));
    QCOMPARE(must(await(m_desk->basket().claim(import.id, m_desk->directory().id(), 100))).claims.size(), 4);
    QVERIFY(!apply(import.id));
    QCOMPARE(members(), 5);
    const ImportTally tally = must(await(m_imports->tally(import.id)));
    QCOMPARE(tally.imported, 4);
    QCOMPARE(tally.waiting, 0);
}

/// The connection was moved since: rows that nobody has read yet were meant for there as well.
void ImportKeepingTest::goesNowhereElse()
{
    const Import import = stage(file(people(4)));
    const std::function<Result<bool>(Sql::Connection &)> move = [](Sql::Connection &sql) -> Result<bool> {
        return sql.script("UPDATE imports SET destination = 'another'");
    };
    QVERIFY(await(m_desk->workspaceFile().write<bool>(move)));
    const auto error = apply(import.id);
    QVERIFY(error);
    QVERIFY2(error->message.contains(u"another server"_s), qPrintable(error->message));
    QCOMPARE(members(), 1);
    // A person may say that it is the same directory.
    const QPointer<Basket> basket(&m_desk->basket());
    const QPointer<Workspace> workspace(&m_desk->changes().workspace());
    const auto asked = must(await(redirectionsOf(basket, workspace, import.id)));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().changes, 0);
    QVERIFY(await(sendHere(basket, workspace, import.id, asked)));
    QVERIFY(!apply(import.id));
    QCOMPARE(members(), 5);
}

/// The duplicate of a row that is left out, or says something else now, is none any more; and the other way round.
void ImportKeepingTest::freesDuplicates()
{
    Import import = beginWith(file("E-mail,Name,Role\na@acme.example,Anna,Member\nA@acme.example,Ann,Member\na@acme.example,Annie,Member\n")).import;
    check(import);
    QCOMPARE(marks(import.id), (QStringList{u"2 new"_s, u"3 duplicate"_s, u"4 duplicate"_s}));
    const auto rows = must(await(m_imports->rows(import.id, {}, 0, 10)));
    const auto judge = [&](qsizetype row) {
        const auto judged = must(await(m_check->again(rows.at(row).from, import.edits)));
        if (!await(m_imports->mark(import.id, judged)))
            qFatal("cannot be marked");
        return judged.size();
    };
    import.edits.set(2, {u"a@acme.example"_s, u"Anna B"_s, u"Member"_s});
    QCOMPARE(judge(0), 3); // The name is another value; the address stays taken.
    QCOMPARE(marks(import.id), (QStringList{u"2 new"_s, u"3 duplicate"_s, u"4 duplicate"_s}));
    import.edits.leaveOut(2);
    QCOMPARE(judge(0), 3);
    QCOMPARE(marks(import.id), (QStringList{u"2 leftOut"_s, u"3 new"_s, u"4 duplicate"_s}));
    QVERIFY(must(await(m_imports->rows(import.id, {}, 2, 1))).first().reason.contains(u"row 3"_s));
    import.edits.takeIn(2);
    judge(0);
    QCOMPARE(marks(import.id), (QStringList{u"2 duplicate"_s, u"3 new"_s, u"4 duplicate"_s}));
    import.edits.set(3, {u"b@acme.example"_s, u"Ann"_s, u"Member"_s});
    judge(1);
    QCOMPARE(marks(import.id).filter(u"new"_s).size(), 2); // One of the two that waited for it, and itself.
}

/// The basket shows what somebody has decided to import, before the first of its rows is in it.
void ImportKeepingTest::standsInTheBasketBeforeItsRows()
{
    Import import = beginWith(file(people(6))).import;
    import.mapping.invite = false;
    check(import);
    QVERIFY(must(await(m_desk->basket().sets(true))).isEmpty());
    QVERIFY(await(stageImport(m_imports.get(), &m_desk->directory(), import)));
    const auto sets = must(await(m_desk->basket().sets(true)));
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().id, import.id);
    QCOMPARE(sets.first().rowsToCome, 6);
    QCOMPARE(sets.first().where, QList{m_desk->directory().id()});
    QVERIFY(sets.first().isOpen());
    QVERIFY(!sets.first().madeBy.isEmpty());
    QVERIFY(!apply(import.id, 2, 2));
    QCOMPARE(m_desk->set(import.id).rowsToCome, 4);
    QVERIFY(!apply(import.id));
    QVERIFY(!m_desk->set(import.id).isOpen());
    // Nothing of it is there any more once it is discarded, also not by its rows.
    Import other = beginWith(file(people(9), u"other.csv"_s)).import;
    check(other);
    QVERIFY(await(stageImport(m_imports.get(), &m_desk->directory(), other)));
    QVERIFY(await(m_desk->basket().discard(other.id)));
    QVERIFY(must(await(m_desk->basket().sets(true))).isEmpty());
    QVERIFY(must(await(m_imports->unfinished(other.connection))).isEmpty());
}

/// What was not done is not called imported, and all of it is in the file for mending.
void ImportKeepingTest::tellsWhatWasNotImported()
{
    Import import = beginWith(file("E-mail,Name,Role\na@acme.example,A,Member\nwrong,B,Member\nc@acme.example,C,Member\nd@acme.example,D,Member\n"
                               "e@acme.example,E,Member\n")).import;
    import.mapping.invite = false;
    check(import);
    QVERIFY(await(stageImport(m_imports.get(), &m_desk->directory(), import)));
    QVERIFY(!apply(import.id, 2, 1));
    const auto left = must(await(m_imports->notImported(import.id, 0, 100)));
    QStringList told;
    for (const MarkedRow &row : left)
        told.append(u"%1 %2"_s.arg(row.row).arg(row.reason.isEmpty() ? u"-"_s : u"reason"_s));
    QCOMPARE(told, (QStringList{u"3 reason"_s, u"4 -"_s, u"5 -"_s, u"6 -"_s}));
    const QString path = m_folder->filePath(u"left.csv"_s);
    QCOMPARE(must(await(writeErrors(m_imports.get(), must(await(m_imports->import(import.id))), path))), 4);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QCOMPARE(text.count("Not reached"), 3);
    QVERIFY(text.contains("d@acme.example"));
    QVERIFY(!apply(import.id));
    const ImportTally tally = must(await(m_imports->tally(import.id)));
    QCOMPARE(tally.imported, 4);
    QCOMPARE(must(await(m_imports->notImported(import.id, 0, 100))).size(), 1);
}

/// Typed cells and reasons do not stay for ever, and none of somebody who is erased.
void ImportKeepingTest::forgetsPeople()
{
    Import import = beginWith(file("E-mail,Name,Role\nwrong,Xaver,Member\nb@acme.example,Bob,Member\nc@acme.example,Carol,Member\n")).import;
    import.mapping.invite = false;
    check(import);
    const auto rows = must(await(m_imports->rows(import.id, {}, 0, 10)));
    import.edits.set(2, {u"xaver@acme.example"_s, u"Xaver Typed"_s, u"Member"_s});
    QVERIFY(await(m_imports->mark(import.id, must(await(m_check->again(rows.first().from, import.edits))))));
    QVERIFY(await(stageImport(m_imports.get(), &m_desk->directory(), import)));
    QVERIFY(!apply(import.id, 1, 1));
    const auto items = m_desk->items(import.id);
    QCOMPARE(items.size(), 1);
    const UserId xaver(items.first().target->id);
    std::function<Result<void>(Sql::Connection &)> erase = [xaver, where = m_desk->directory().id()](Sql::Connection &sql) -> Result<void> {
        JournalTables::forgetPerson(sql, where, xaver, &ImportTables::forgetPerson);
        return {};
    };
    auto erasing = m_desk->workspaceFile().write<void>(std::move(erase));
    QVERIFY(await(std::move(erasing)));
    const Import after = must(await(m_imports->import(import.id)));
    QVERIFY2(!QJsonDocument(after.edits.toJson()).toJson().contains("Xaver"), QJsonDocument(after.edits.toJson()).toJson().constData());
    QCOMPARE(marks(import.id).first(), u"2 leftOut"_s);
    QVERIFY(!apply(import.id)); // The rest goes on; who was erased does not come back.
    QCOMPARE(must(await(m_imports->tally(import.id))).imported, 2);

    // A finished one forgets all of it after its time.
    Import finished = must(await(m_imports->import(import.id)));
    QCOMPARE(finished.state, Import::State::Finished);
    QVERIFY(await(m_imports->forgetOld()));
    QVERIFY(await(m_imports->import(import.id)));
    finished.id = newId<ChangeSetId>();
    finished.made = QDateTime::currentDateTimeUtc().addDays(-8);
    QVERIFY(await(m_imports->keep(finished)));
    QVERIFY(await(m_imports->forgetOld()));
    QVERIFY(!await(m_imports->import(finished.id)));
    QVERIFY(await(m_imports->import(import.id)));
}

QTEST_GUILESS_MAIN(ImportKeepingTest)
#include "importkeepingtest.moc"
