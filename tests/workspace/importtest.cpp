// Imports of files: what each row comes to, applying by chunk, going on after a stop, taking all of it back.
#include "models/workspace/import/errorreport.h"
#include "models/workspace/import/importcheck.h"
#include "models/workspace/import/importjob.h"
#include "models/workspace/import/newimport.h"
#include "models/workspace/journal/journaltables.h"
#include "tests/workspace/desk.h"

#include <qcorosignal.h>

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatEachRowComesTo();
    void wantsARoleForWhoIsNew();
    void keepsWhatARowDoesNotName();
    void appliesAndTakesAllBack();
    void goesOnWhereItStopped();
    void finishesTheChunkOfACrash();
    void saysThatTheFileWasChanged();
    void takesNoRowTwice();
    void plansAgainWhenItIsApplied();
    void remembersHowColumnsWereRead();
    void leavesOutAndEditsRows();
    void freesDuplicates();
    void standsInTheBasketBeforeItsRows();
    void tellsWhatWasNotImported();
    void forgetsPeople();
    void refusesWhatTheDirectoryDoesNotTake();
    void matchesManyInSeconds();

private:
    QString file(const QByteArray &bytes, const QString &name = u"members.csv"_s);
    NewImport begin(const QString &path);
    CheckReport check(const Import &import);
    Import stage(const QString &path);
    /// Runs it to its end, or until so many rows were taken.
    std::optional<Error> apply(const ChangeSetId &import, int chunk = 500, qint64 stopAfter = -1);
    QStringList marks(const ChangeSetId &import);
    qint64 members();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Imports> m_imports;
    std::unique_ptr<ImportCheck> m_check;
    OrganizationId m_acme;
    OrganizationId m_globex;
};

namespace {

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("refused: %s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    return *result;
}

QByteArray people(int count)
{
    QByteArray csv("E-mail,Name,Role\n");
    for (int i = 0; i < count; ++i)
        csv += "p" + QByteArray::number(i) + "@acme.example,Person " + QByteArray::number(i) + ",Member\n";
    return csv;
}

} // namespace

void ImportTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<World>();
    m_acme = m_world->organization(u"Acme"_s);
    m_globex = m_world->organization(u"Globex"_s);
    m_desk = std::make_unique<Desk>(*m_world);
    m_imports = std::make_unique<Imports>(m_desk->workspaceFile());
}

void ImportTest::cleanup()
{
    m_check.reset();
    m_imports.reset();
    m_desk.reset();
    m_world.reset();
}

QString ImportTest::file(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file");
    return file.fileName();
}

NewImport ImportTest::begin(const QString &path)
{
    Organization acme;
    acme.id = m_acme;
    acme.name = u"Acme"_s;
    return must(await(newImport(m_imports.get(), &m_desk->directory(), acme, path, std::nullopt, {})));
}

CheckReport ImportTest::check(const Import &import)
{
    const ImportRules rules = must(await(importRules(&m_desk->directory(), m_acme)));
    if (!await(m_imports->keep(import)))
        qFatal("cannot be kept");
    m_check = std::make_unique<ImportCheck>(&m_desk->directory(), import, rules);
    return must(await(m_check->run([this, id = import.id](QList<MarkedRow> rows) { return m_imports->mark(id, std::move(rows)); })));
}

Import ImportTest::stage(const QString &path)
{
    Import import = begin(path).import;
    import.mapping.invite = false;
    check(import);
    import.state = Import::State::Staged;
    if (!await(m_imports->keep(import)))
        qFatal("cannot be staged");
    return must(await(m_imports->import(import.id)));
}

std::optional<Error> ImportTest::apply(const ChangeSetId &import, int chunk, qint64 stopAfter)
{
    ImportJob job({m_imports.get(), &m_desk->changes(), &m_desk->directory()}, import);
    job.setChunk(chunk);
    if (stopAfter >= 0) {
        QObject::connect(&job, &ImportJob::progressed, &job, [&job, stopAfter] {
            if (job.progress().done >= stopAfter)
                job.cancel();
        });
    }
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the job does not end");
    return job.error();
}

QStringList ImportTest::marks(const ChangeSetId &import)
{
    QStringList told;
    const auto rows = must(await(m_imports->rows(import, {}, 0, 1000)));
    for (const MarkedRow &row : rows)
        told.append(u"%1 %2"_s.arg(row.row).arg(toKey(row.outcome)) + (row.state ? u": "_s + toKey(*row.state) : QString()));
    return told;
}

qint64 ImportTest::members()
{
    MemberQuery query;
    query.organization = m_acme;
    return must(await(m_desk->directory().reader().countMembers(query, CountMode::Exact, {}))).value;
}

void ImportTest::tellsWhatEachRowComesTo()
{
    AddMember known = addition(m_acme, u"known@acme.example"_s);
    known.values.insert(u"name"_s, u"Known Person"_s);
    known.values.insert(u"externalId"_s, u"007"_s);
    m_world->done(m_world->boss, known);
    m_world->person(u"other@acme.example"_s, m_acme);
    m_world->person(u"elsewhere@acme.example"_s, m_globex);
    const Import import = begin(file("E-mail,Name,External ID,Role\n"
                                     "new@acme.example,New Person,,Member\n"
                                     "KNOWN@acme.example,Known Person,,Member\n"
                                     "known@acme.example,Another Name,,\n"
                                     "elsewhere@acme.example,,,Member\n"
                                     "new@acme.example,Again,,Member\n"
                                     "no address,,,Member\n"
                                     "other@acme.example,,007,Member\n"
                                     "moved@acme.example,Known Person,007,Support\n"
                                     ",,,Nobody\n")).import;
    const CheckReport report = check(import);
    // Row 4 repeats the address of row 3, whatever the directory knows.
    QCOMPARE(marks(import.id), (QStringList{u"2 new"_s, u"3 unchanged"_s, u"4 duplicate"_s, u"5 membership"_s, u"6 duplicate"_s, u"7 error"_s,
                                            u"8 error"_s, u"9 duplicate"_s, u"10 error"_s}));
    QCOMPARE(report.unknownRoles, QStringList{u"Nobody"_s});
    QCOMPARE(report.counts.total(), 9);
    QCOMPARE(report.counts.toApply(), 2);
    const auto errors = must(await(m_imports->rows(import.id, {RowOutcome::Error}, 1, 1)));
    QVERIFY2(errors.first().reason.contains(u"other@acme.example"_s) && errors.first().reason.contains(u"Known Person"_s),
             qPrintable(errors.first().reason));
}

void ImportTest::wantsARoleForWhoIsNew()
{
    m_world->person(u"known@acme.example"_s, m_acme);
    Import import = begin(file("E-mail,City\nknown@acme.example,Kyiv\nnew@acme.example,Lviv\n")).import;
    check(import);
    QCOMPARE(marks(import.id), (QStringList{u"2 updated"_s, u"3 error"_s}));
    import.mapping.defaultRoles = {u"Member"_s};
    check(import);
    QCOMPARE(marks(import.id), (QStringList{u"2 updated"_s, u"3 new"_s}));
}

void ImportTest::keepsWhatARowDoesNotName()
{
    AddMember known = addition(m_acme, u"known@acme.example"_s, {BuiltInRole::support()});
    known.values.insert(u"name"_s, u"Known Person"_s);
    known.values.insert(u"city"_s, u"Kyiv"_s);
    known.values.insert(u"title"_s, u"Engineer"_s);
    const UserId user(m_world->done(m_world->boss, known).target.id);
    const Import import = stage(file("E-mail,Name,City,Title,Role\nknown@acme.example,,Lviv,,Member\n"));
    QCOMPARE(marks(import.id), QStringList{u"2 updated"_s});
    QVERIFY(!apply(import.id));
    QCOMPARE(m_world->user(user)->city, u"Lviv"_s);
    QCOMPARE(m_world->user(user)->name, u"Known Person"_s);
    const auto membership = m_world->membership(user, m_acme);
    QCOMPARE(membership->title, u"Engineer"_s);
    QCOMPARE(membership->roles, (QList<RoleId>{BuiltInRole::support(), BuiltInRole::member()}));
}

void ImportTest::appliesAndTakesAllBack()
{
    m_world->person(u"p3@acme.example"_s, m_acme, {BuiltInRole::support()});
    m_world->person(u"p5@acme.example"_s, m_globex);
    const QJsonObject before = photograph(*m_world);
    const qint64 count = members();
    const Import import = stage(file(people(25)));
    QVERIFY(m_desk->items(import.id).isEmpty()); // No row is in the basket before it is applied.
    const auto error = apply(import.id, 4);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QCOMPARE(members(), count + 24);
    const ChangeSet set = m_desk->set(import.id);
    QCOMPARE(set.origin, Origin::Import);
    QCOMPARE(set.title, u"Import members.csv into Acme"_s);
    QVERIFY(!set.isOpen());
    QVERIFY(must(await(m_imports->unfinished(import.connection))).isEmpty());
    QCOMPARE(marks(import.id).value(3), u"5 updated: done"_s);
    QCOMPARE(marks(import.id).value(5), u"7 membership: done"_s);

    const UndoPlan plan = must(await(m_desk->changes().planUndo(import.id)));
    QVERIFY(await(m_desk->changes().stage(plan)));
    QVERIFY(!m_desk->applyConfirmed(plan.set.id).error);
    QCOMPARE(difference(before, photograph(*m_world)), QString());
}

void ImportTest::goesOnWhereItStopped()
{
    const Import import = stage(file(people(20)));
    QVERIFY(!apply(import.id, 3, 6));
    const qint64 after = members();
    QVERIFY2(after >= 7 && after < 21, qPrintable(QString::number(after)));
    const Import stopped = must(await(m_imports->unfinished(import.connection))).value(0);
    QCOMPARE(stopped.id, import.id);
    QCOMPARE(stopped.left, 21 - after);
    const ImportTally tally = must(await(m_imports->tally(import.id)));
    QCOMPARE(tally.imported, after - 1);
    QCOMPARE(tally.refused + tally.waiting, 0);
    // Next week: another process with the same files.
    const QString workspace = m_desk->file();
    const auto again = std::make_unique<Desk>(*m_world, workspace);
    Imports imports(again->workspaceFile());
    ImportJob job({&imports, &again->changes(), &again->directory()}, import.id);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start();
    QVERIFY(!finished.isEmpty() || finished.wait());
    QVERIFY2(!job.error(), job.error() ? qPrintable(job.error()->message) : "");
    QCOMPARE(job.progress().done, 21 - after);
    QCOMPARE(members(), 21);
}

void ImportTest::finishesTheChunkOfACrash()
{
    const Import import = stage(file(people(10)));
    // What a crash leaves between the two transactions of a chunk: staged items and a mark behind them.
    const auto opened = must(RowFile::open(import, {}, RowFile::Purpose::Apply, {}));
    const JudgedRows rows = must(opened->next(4));
    Imports::Taken taken;
    taken.next = rows.next;
    for (const JudgedRow &row : rows.rows) {
        StagedChange item;
        AddMember add = addition(m_acme, row.row.cells.first());
        item.change = m_desk->change(add);
        taken.items.append(item);
        taken.rows.append(row.row.number);
    }
    ChangeSet set = newChangeSet(import.title(), Origin::Import, u"boss"_s);
    set.id = import.id;
    QVERIFY(await(m_imports->take(import, set, taken)));
    QCOMPARE(members(), 1);
    QVERIFY(!apply(import.id));
    QCOMPARE(members(), 11);
    QCOMPARE(m_desk->items(import.id).size(), 10);
}

void ImportTest::saysThatTheFileWasChanged()
{
    const QString path = file(people(5));
    const Import import = stage(path);
    file(people(6));
    const auto error = apply(import.id);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Conflict);
    QVERIFY2(error->message.contains(u"no longer the file"_s), qPrintable(error->message));
    QCOMPARE(members(), 1);
    file(people(5));
    QVERIFY(!apply(import.id));
    QCOMPARE(members(), 6);
}

void ImportTest::takesNoRowTwice()
{
    const Import import = stage(file(people(5)));
    Imports::Taken taken;
    taken.next = {3, 40};
    const ChangeSet set = newChangeSet(import.title(), Origin::Import, {});
    QVERIFY(await(m_imports->take(import, set, taken)));
    const auto second = await(m_imports->take(import, set, taken));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
}

void ImportTest::plansAgainWhenItIsApplied()
{
    const Import import = stage(file(people(3)));
    m_world->person(u"p1@acme.example"_s, m_globex);
    QVERIFY(!apply(import.id));
    QCOMPARE(marks(import.id), (QStringList{u"2 new: done"_s, u"3 membership: done"_s, u"4 new: done"_s}));
}

void ImportTest::remembersHowColumnsWereRead()
{
    const QString path = file("Who,Adresse\nAnna,anna@acme.example\n");
    NewImport first = begin(path);
    QVERIFY(!first.isRemembered);
    first.import.mapping.columns = {ColumnUse::of(Field::NickName), ColumnUse::of(Field::Email)};
    QVERIFY(await(m_imports->remember(first.import.connection, first.import.mapping)));
    const NewImport second = begin(path);
    QVERIFY(second.isRemembered);
    QCOMPARE(second.import.mapping.columns, first.import.mapping.columns);
    // Other headings are another table.
    QVERIFY(!begin(file("Who,Mail\nAnna,anna@acme.example\n")).isRemembered);
}

void ImportTest::leavesOutAndEditsRows()
{
    Import import = begin(file("E-mail,Name,Role\nwrong,Anna,Member\nb@acme.example,Bob,Member\n")).import;
    import.mapping.invite = false;
    check(import);
    QCOMPARE(marks(import.id), (QStringList{u"2 error"_s, u"3 new"_s}));
    const auto rows = must(await(m_imports->rows(import.id, {}, 0, 10)));
    import.edits.set(2, {u"a@acme.example"_s, u"Anna"_s, u"Member"_s});
    const MarkedRow mended = must(await(m_check->again(rows.at(0).from, import.edits))).first();
    import.edits.leaveOut(3);
    const MarkedRow left = must(await(m_check->again(rows.at(1).from, import.edits))).first();
    QCOMPARE(mended.outcome, RowOutcome::New);
    QCOMPARE(left.outcome, RowOutcome::LeftOut);
    QVERIFY(await(m_imports->mark(import.id, {mended, left})));
    import.state = Import::State::Staged;
    QVERIFY(await(m_imports->keep(import)));
    QVERIFY(!apply(import.id));
    QCOMPARE(members(), 2);
    MemberQuery anna;
    anna.text = u"a@acme.example"_s;
    QCOMPARE(must(await(m_desk->directory().reader().members(anna, {}))).rows.size(), 1);
}

/// The duplicate of a row that is left out, or says something else now, is none any more; and the other way round.
void ImportTest::freesDuplicates()
{
    Import import = begin(file("E-mail,Name,Role\na@acme.example,Anna,Member\nA@acme.example,Ann,Member\na@acme.example,Annie,Member\n")).import;
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
void ImportTest::standsInTheBasketBeforeItsRows()
{
    Import import = begin(file(people(6))).import;
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
    Import other = begin(file(people(9), u"other.csv"_s)).import;
    check(other);
    QVERIFY(await(stageImport(m_imports.get(), &m_desk->directory(), other)));
    QVERIFY(await(m_desk->basket().discard(other.id)));
    QVERIFY(must(await(m_desk->basket().sets(true))).isEmpty());
    QVERIFY(must(await(m_imports->unfinished(other.connection))).isEmpty());
}

/// What was not done is not called imported, and all of it is in the file for mending.
void ImportTest::tellsWhatWasNotImported()
{
    Import import = begin(file("E-mail,Name,Role\na@acme.example,A,Member\nwrong,B,Member\nc@acme.example,C,Member\nd@acme.example,D,Member\n"
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
void ImportTest::forgetsPeople()
{
    Import import = begin(file("E-mail,Name,Role\nwrong,Xaver,Member\nb@acme.example,Bob,Member\nc@acme.example,Carol,Member\n")).import;
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
        JournalTables::forgetPerson(sql, where, xaver);
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

void ImportTest::refusesWhatTheDirectoryDoesNotTake()
{
    NewImport begun = begin(file("E-mail,City\na@acme.example,Kyiv\n"));
    QVERIFY(problemsOf(begun.import.mapping, begun.rules).isEmpty());
    Mapping mapping = begun.import.mapping;
    mapping.defaultRoles = {u"Emperor"_s};
    begun.rules.traits.memberFields.removeIf([](const FieldTrait &trait) { return trait.field == Field::City; });
    for (FieldTrait &trait : begun.rules.traits.memberFields)
        trait.required = trait.field == Field::Title;
    begun.rules.traits.invitations = false;
    const QStringList problems = problemsOf(mapping, begun.rules);
    QCOMPARE(problems.size(), 4);
    const Mapping fit = fitted(mapping, begun.rules);
    QCOMPARE(fit.columns.at(1).kind, ColumnUse::Kind::LeaveOut);
    QVERIFY(fit.defaultRoles.isEmpty());
    QVERIFY(!fit.invite);
}

/// By hand: ROLLCALL_IMPORT_ROWS=100000 ROLLCALL_IMPORT_PEOPLE=1000000 test_workspace_importtest matchesManyInSeconds
void ImportTest::matchesManyInSeconds()
{
    const int rows = qEnvironmentVariableIntValue("ROLLCALL_IMPORT_ROWS") > 0 ? qEnvironmentVariableIntValue("ROLLCALL_IMPORT_ROWS") : 3'000;
    const int known = qEnvironmentVariableIntValue("ROLLCALL_IMPORT_PEOPLE") > 0 ? qEnvironmentVariableIntValue("ROLLCALL_IMPORT_PEOPLE") : 2'000;
    std::function<Result<void>(WriteSession &)> fill = [this, known](WriteSession &session) -> Result<void> {
        for (int i = 0; i < known; ++i) {
            User user;
            user.id = newId<UserId>();
            user.email = u"p%1@acme.example"_s.arg(i);
            user.name = u"Person %1"_s.arg(i);
            session.put(user);
            Membership membership;
            membership.user = user.id;
            membership.organization = m_acme;
            membership.roles = {BuiltInRole::member()};
            session.put(membership);
        }
        return {};
    };
    VERIFY_DONE(await(m_world->store().write<void>(std::move(fill))));
    const Import import = begin(file(people(rows))).import;
    QElapsedTimer timer;
    timer.start();
    const CheckReport report = check(import);
    qInfo("%d rows against %d people: %lld ms", rows, known, timer.elapsed());
    QCOMPARE(report.counts[RowOutcome::Unchanged], std::min(rows, known));
    QCOMPARE(report.counts[RowOutcome::New], std::max(0, rows - known));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
