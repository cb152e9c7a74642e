// Imports of files: what each row comes to, applying by chunk, going on after a stop, taking all of it back.
#include "tests/jobs/importfixture.h"

#include <QElapsedTimer>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportTest final : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void tellsWhatEachRowComesTo();
    void wantsARoleForWhoIsNew();
    void keepsWhatARowDoesNotName();
    void appliesAndTakesAllBack();
    void goesOnWhereItStopped();
    void finishesTheChunkOfACrash();
    void matchesASecondRowAboutSomebodyAfterTheFirst();
    void takesManyChunks();
    void saysThatTheFileWasChanged();
    void takesNoRowTwice();
    void plansAgainWhenItIsApplied();
    void remembersHowColumnsWereRead();
    void leavesOutAndEditsRows();
    void refusesWhatTheDirectoryDoesNotTake();
    void matchesManyInSeconds();
};

void ImportTest::tellsWhatEachRowComesTo()
{
    AddMember known = addition(m_acme, u"known@acme.example"_s);
    known.values.insert(u"name"_s, u"Known Person"_s);
    known.values.insert(u"externalId"_s, u"007"_s);
    m_world->done(m_world->boss, known);
    m_world->person(u"other@acme.example"_s, m_acme);
    m_world->person(u"elsewhere@acme.example"_s, m_globex);
    const Import import = beginWith(file("E-mail,Name,External ID,Role\n"
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
    Import import = beginWith(file("E-mail,City\nknown@acme.example,Kyiv\nnew@acme.example,Lviv\n")).import;
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
    const ImportTally tally = must(await(m_imports->tally(import.id)));
    QCOMPARE(tally.imported, after - 1);
    QCOMPARE(tally.refused, 0);
    QCOMPARE(stopped.left + tally.waiting, 21 - after); // What was in the basket already waits there.
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

/// They have nothing in common but whom the directory knows by both.
void ImportTest::matchesASecondRowAboutSomebodyAfterTheFirst()
{
    AddMember known = addition(m_acme, u"known@acme.example"_s);
    known.values.insert(u"externalId"_s, u"007"_s);
    known.values.insert(u"city"_s, u"Kyiv"_s);
    const UserId user(m_world->done(m_world->boss, known).target.id);
    const Import import = stage(file("E-mail,External ID,City,Role\nknown@acme.example,,Lviv,Member\nmoved@acme.example,007,Odesa,Member\n"));
    QVERIFY(!apply(import.id, 1));
    QCOMPARE(marks(import.id), (QStringList{u"2 updated: done"_s, u"3 updated: done"_s}));
    QCOMPARE(m_world->user(user)->city, u"Odesa"_s);
    QCOMPARE(m_world->user(user)->email, u"moved@acme.example"_s);
}

/// More than are taken under one lease.
void ImportTest::takesManyChunks()
{
    const Import import = stage(file(people(60)));
    QVERIFY(!apply(import.id, 1));
    QCOMPARE(members(), 61);
    QCOMPARE(m_desk->items(import.id).size(), 60);
    QCOMPARE(must(await(m_imports->import(import.id))).state, Import::State::Finished);
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
    NewImport first = beginWith(path);
    QVERIFY(!first.isRemembered);
    first.import.mapping.columns = {ColumnUse::of(Field::NickName), ColumnUse::of(Field::Email)};
    QVERIFY(await(m_imports->remember(first.import.connection, first.import.mapping)));
    const NewImport second = beginWith(path);
    QVERIFY(second.isRemembered);
    QCOMPARE(second.import.mapping.columns, first.import.mapping.columns);
    // Other headings are another table.
    QVERIFY(!beginWith(file("Who,Mail\nAnna,anna@acme.example\n")).isRemembered);
}

void ImportTest::leavesOutAndEditsRows()
{
    Import import = beginWith(file("E-mail,Name,Role\nwrong,Anna,Member\nb@acme.example,Bob,Member\n")).import;
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

void ImportTest::refusesWhatTheDirectoryDoesNotTake()
{
    NewImport begun = beginWith(file("E-mail,City\na@acme.example,Kyiv\n"));
    QVERIFY(problemsOf(begun.import.mapping, begun.rules).isEmpty());
    Mapping mapping = begun.import.mapping;
    mapping.defaultRoles = {u"Emperor"_s};
    begun.rules.traits.memberFields.removeIf([](const FieldTrait &trait) { return trait.field == Field::City; });
    for (FieldTrait &trait : begun.rules.traits.memberFields)
        trait.required = trait.field == Field::Title;
    begun.rules.traits.invitations = false;
    const QStringList problems = problemsOf(mapping, begun.rules);
    QCOMPARE(problems.size(), 4);
    begun.rules.traits.memberFields.removeIf([](const FieldTrait &trait) { return trait.field == Field::FamilyName; });
    Mapping named = mapping;
    named.columns[1] = ColumnUse{ColumnUse::Kind::FullName};
    QCOMPARE(fitted(named, begun.rules).columns.at(1), ColumnUse::of(Field::Name)); // No parts where there is no place for them.
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
    const Import import = beginWith(file(people(rows))).import;
    QElapsedTimer timer;
    timer.start();
    const CheckReport report = check(import);
    qInfo("%d rows against %d people: %lld ms", rows, known, timer.elapsed());
    QCOMPARE(report.counts[RowOutcome::Unchanged], std::min(rows, known));
    QCOMPARE(report.counts[RowOutcome::New], std::max(0, rows - known));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
