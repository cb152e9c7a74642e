#include "files.h"
#include "openstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

using namespace Rollcall;
using namespace Qt::StringLiterals;

using Kind = JournalFault::Kind;

/// The chain of the journal: whatever is done to it behind its back is found and named; what is sealed is read by nobody
/// without the key.
class ChainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void goodChainIsGood();
    void emptyJournalIsGood();
    void whatIsTakenBackLeavesNoGap();
    void tampering_data();
    void tampering();
    void rewrittenChainShowsAgainstTheAnchor();
    void replacedRowIsBlamedItself();
    void hiddenCutShowsAgainstTheAnchor();
    void rowsAfterACutDoNotHideIt();
    void sealedInTheFile();
    void membershipsOfAnOrganizationAreSealedEach();
    void destroyedKeyReadsErased();
    void aNewKeyReadsOnlyWhatIsNew();
    void destroyedKeyIsNowhereInTheFile();
    void nobodyChangesARow();
    void auditFilters();
    void auditPages();

private:
    JournalEntry entry(const EntityId &target, const QString &verb, const QJsonObject &after);
    void append(const QList<JournalEntry> &entries, const JournalRemarks &remarks = {});
    JournalVerdict verify(const std::optional<JournalHead> &anchor = {})
    {
        return m_store->ask([=](ReadSession &session) { return session.verifyJournal(anchor); });
    }
    QList<AuditRow> audit(const AuditQuery &query, const Visibility &visible = everything)
    {
        return m_store->ask([=](ReadSession &session) { return session.audit(query, visible); });
    }
    void sql(const QByteArray &statements)
    {
        QVERIFY(runSql(m_store->path(), "DROP TRIGGER IF EXISTS journal_keeps_entries; DROP TRIGGER IF EXISTS journal_keeps_all;"
                           + statements));
    }

    std::unique_ptr<OpenStore> m_store;
    UserId m_actor;
    UserId m_olena;
    UserId m_wei;
    OrganizationId m_acme;
};

void ChainTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<OpenStore>();
    m_actor = newId<UserId>();
    m_olena = newId<UserId>();
    m_wei = newId<UserId>();
    m_acme = newId<OrganizationId>();
}

JournalEntry ChainTest::entry(const EntityId &target, const QString &verb, const QJsonObject &after)
{
    static qint64 minutes = 0;
    JournalEntry made;
    made.change = newId<ChangeId>();
    made.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 60'000 * ++minutes, Qt::UTC);
    made.actor = m_actor;
    made.actorName = u"Tess Tester"_s;
    made.target = target;
    made.targetName = target.id == m_olena.toString() ? u"Olena Shevchenko"_s : u"Something"_s;
    made.verb = verb;
    made.after = after;
    return made;
}

void ChainTest::append(const QList<JournalEntry> &entries, const JournalRemarks &remarks)
{
    QVERIFY(!m_store->write([&](WriteSession &session) {
        for (const JournalEntry &one : entries)
            session.appendJournal(one, remarks);
    }));
}

void ChainTest::goodChainIsGood()
{
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}}), entry(entity(m_acme), u"patch"_s, {{u"name"_s, u"A"_s}})});
    append({entry(entity(m_wei, m_acme), u"setStatus"_s, {{u"status"_s, u"active"_s}})}, {u"partial"_s, {u"A note."_s}, u"request-1"_s});
    const JournalVerdict verdict = verify();
    QCOMPARE(verdict.rows, 3);
    QVERIFY(!verdict.fault);
    QVERIFY(!verdict.anchored);
    QCOMPARE(verdict.head, m_store->ask([](ReadSession &session) { return session.journalHead(); }));
    QCOMPARE(verdict.head.hash.size(), 32);
    QVERIFY(verify(verdict.head).anchored);
    // An older anchor holds as well.
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Lviv"_s}})});
    QVERIFY(verify(verdict.head).anchored);
    const AuditRow row = audit({}).at(1);
    QCOMPARE(row.remarks, (JournalRemarks{u"partial"_s, {u"A note."_s}, u"request-1"_s}));
    QCOMPARE(row.hash, verdict.head.hash);
}

void ChainTest::whatIsTakenBackLeavesNoGap()
{
    const EntityId olena = entity(m_olena, m_acme);
    QVERIFY(!m_store->write([&](WriteSession &session) {
        session.appendJournal(entry(entity(m_acme), u"patch"_s, {{u"name"_s, u"A"_s}}));
        {
            // The first that is said about her, so her key goes with it.
            WriteSession::Savepoint savepoint(session);
            session.appendJournal(entry(olena, u"patch"_s, {{u"title"_s, u"Nobody"_s}}));
        }
        session.appendJournal(entry(olena, u"patch"_s, {{u"title"_s, u"Head"_s}}));
        session.appendJournal(entry(olena, u"patch"_s, {{u"title"_s, u"Chief"_s}}));
    }));
    const JournalVerdict verdict = verify();
    QCOMPARE(verdict.rows, 3);
    QVERIFY(!verdict.fault);
    QCOMPARE(verdict.head.sequence, 3);
    const auto last = m_store->ask([&](ReadSession &session) { return session.lastEntry(olena, u"patch"_s); });
    QVERIFY(last);
    QCOMPARE(last->after.value(u"title"_s).toString(), u"Chief"_s);
}

void ChainTest::emptyJournalIsGood()
{
    const JournalVerdict verdict = verify();
    QCOMPARE(verdict.rows, 0);
    QVERIFY(!verdict.fault);
    QVERIFY(verify(verdict.head).anchored);
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}})});
    QVERIFY(verify(verdict.head).anchored);
}

void ChainTest::tampering_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<JournalFault>("fault");
    const auto row = [](const char *name, const QByteArray &statements, const JournalFault &fault) {
        QTest::newRow(name) << statements << fault;
    };
    for (const QByteArray &set : QList<QByteArray>{
             "at=at+1", "actor='x'", "actor_name='x'", "kind=1", "target='x'", "organization='x'", "place='x'", "target_name='x'",
             "verb='x'", "before='{}'", "after='{}'", "person='x'", "sealed=x'00'", "actor_sealed=x'00'", "notes='[]'", "result='x'",
             "request='x'", "change='x'", "hash=zeroblob(32)", "hash=NULL", "previous=zeroblob(32)"})
        row(set.constData(), "UPDATE journal SET " + set + " WHERE sequence=4", {Kind::Edited, 4, 4});
    row("first", "UPDATE journal SET verb='x' WHERE sequence=1", {Kind::Edited, 1, 1});
    row("last", "UPDATE journal SET verb='x' WHERE sequence=9", {Kind::Edited, 9, 9});
    row("removed", "DELETE FROM journal WHERE sequence=4", {Kind::Removed, 4, 4});
    row("several removed", "DELETE FROM journal WHERE sequence BETWEEN 3 AND 5", {Kind::Removed, 3, 5});
    row("first removed", "DELETE FROM journal WHERE sequence=1", {Kind::Removed, 1, 1});
    row("removed and closed up", "DELETE FROM journal WHERE sequence=4; UPDATE journal SET sequence=4 WHERE sequence=5",
        {Kind::Moved, 4, 5});
    row("swapped", "UPDATE journal SET sequence=100 WHERE sequence=4; UPDATE journal SET sequence=4 WHERE sequence=6;"
                   "UPDATE journal SET sequence=6 WHERE sequence=100", {Kind::Moved, 4, 6});
    row("last removed", "DELETE FROM journal WHERE sequence>=8", {Kind::Cut, 8, 9});
    row("all removed", "DELETE FROM journal", {Kind::Cut, 1, 9});
    row("put in", "INSERT INTO journal(change, at, actor, actor_name, kind, target, organization, place, target_name, verb, before, "
                  "after) VALUES ('c', 1, '', '', 0, 't', '', '', '', 'patch', '', '')", {Kind::Edited, 10, 10});
}

void ChainTest::tampering()
{
    QFETCH(const QByteArray, statements);
    QFETCH(const JournalFault, fault);
    QList<JournalEntry> entries;
    for (int i = 0; i < 9; ++i)
        entries.append(entry(i % 3 == 0 ? entity(m_olena) : entity(m_acme), u"patch"_s, {{u"name"_s, QString::number(i)}}));
    append(entries);
    QVERIFY(!verify().fault);
    sql(statements);
    const JournalVerdict verdict = verify();
    QVERIFY(verdict.fault);
    QCOMPARE(static_cast<int>(verdict.fault->kind), static_cast<int>(fault.kind));
    QCOMPARE(verdict.fault->from, fault.from);
    QCOMPARE(verdict.fault->to, fault.to);
}

void ChainTest::rewrittenChainShowsAgainstTheAnchor()
{
    QList<JournalEntry> entries;
    for (int i = 0; i < 4; ++i)
        entries.append(entry(entity(m_acme), u"patch"_s, {{u"name"_s, QString::number(i)}}));
    append(entries);
    const JournalHead head = verify().head;
    // As the whole journal would be made again without the third.
    const QString other = m_store->folder() + u"/other.sqlite"_s;
    entries.removeAt(2);
    entries.append(entry(entity(m_acme), u"patch"_s, {{u"name"_s, u"4"_s}}));
    Store store(other);
    QVERIFY(openAt(store));
    const auto verdicts = store.write<JournalVerdict>([&](WriteSession &session) -> Result<JournalVerdict> {
        for (const JournalEntry &one : std::as_const(entries))
            session.appendJournal(one);
        return session.verifyJournal({});
    }).result();
    QVERIFY(verdicts && !verdicts->fault);
    const auto against = store.read<JournalVerdict>([&](ReadSession &session) -> Result<JournalVerdict> {
        return session.verifyJournal(head);
    }).result();
    QVERIFY(against && against->fault && !against->anchored);
    QCOMPARE(against->fault->kind, Kind::Rewritten);
    QCOMPARE(against->fault->from, 4);

}

/// A row that was made anew with a hash of its own is blamed itself, not the one after it.
void ChainTest::replacedRowIsBlamedItself()
{
    QList<JournalEntry> entries;
    for (int i = 0; i < 4; ++i)
        entries.append(entry(entity(m_acme), u"patch"_s, {{u"name"_s, QString::number(i)}}));
    append(entries);
    const QString other = m_store->folder() + u"/other.sqlite"_s;
    entries[2].actorName.clear();
    entries[2].verb = u"remove"_s;
    {
        // The names of actors are sealed at random, so the two chains differ from the first row on; ours gets the previous
        // hash that fits.
        Store store(other);
        QVERIFY(openAt(store));
        QVERIFY(store.write<bool>([&](WriteSession &session) -> Result<bool> {
            session.appendJournal(entries.at(0));
            session.appendJournal(entries.at(1));
            session.appendJournal(entries.at(2));
            return true;
        }).result());
    }
    sql("ATTACH '" + QFile::encodeName(other) + "' AS other; DELETE FROM journal WHERE sequence<=3;"
        "INSERT INTO journal SELECT * FROM other.journal WHERE sequence<=3;");
    const JournalVerdict replaced = verify();
    QVERIFY(replaced.fault);
    QCOMPARE(replaced.fault->kind, Kind::Replaced);
    QCOMPARE(replaced.fault->from, 3);
}

void ChainTest::hiddenCutShowsAgainstTheAnchor()
{
    append({entry(entity(m_acme), u"patch"_s, {{u"a"_s, 1}}), entry(entity(m_acme), u"patch"_s, {{u"a"_s, 2}})});
    const JournalHead head = verify().head;
    sql("DELETE FROM journal WHERE sequence=2; UPDATE sqlite_sequence SET seq=1 WHERE name='journal'");
    QVERIFY(!verify().fault);
    const JournalVerdict verdict = verify(head);
    QVERIFY(verdict.fault);
    QCOMPARE(verdict.fault->kind, Kind::Cut);
    QCOMPARE(verdict.fault->from, 2);
    QCOMPARE(verdict.fault->to, 2);
}

void ChainTest::rowsAfterACutDoNotHideIt()
{
    append({entry(entity(m_acme), u"patch"_s, {{u"a"_s, 1}}), entry(entity(m_acme), u"patch"_s, {{u"a"_s, 2}})});
    sql("DELETE FROM journal WHERE sequence=2");
    append({entry(entity(m_acme), u"patch"_s, {{u"a"_s, 3}})});
    const JournalVerdict verdict = verify();
    QVERIFY(verdict.fault);
    QCOMPARE(verdict.fault->kind, Kind::Removed);
    QCOMPARE(verdict.fault->from, 2);
}

void ChainTest::sealedInTheFile()
{
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyivgorod"_s}})}, {u"done"_s, {u"Noteworthy"_s}, {}});
    QVERIFY(m_store->ask([this](ReadSession &session) { return session.hasPersonKey(m_olena) && !session.hasPersonKey(m_wei); }));
    m_store->close();
    const QByteArray file = bytesOf(m_store->path()) + bytesOf(m_store->path() + u"-wal"_s);
    for (const char *word : {"Kyivgorod", "Shevchenko", "Tess", "Noteworthy"})
        QVERIFY2(!file.contains(word), word);
    QVERIFY(file.contains(m_olena.toString().toUtf8()));
}

void ChainTest::membershipsOfAnOrganizationAreSealedEach()
{
    const QJsonArray members{QJsonObject{{u"user"_s, m_olena.toString()}, {u"title"_s, u"Chiefofall"_s}},
                             QJsonObject{{u"user"_s, m_wei.toString()}, {u"title"_s, u"Gardenerofall"_s}}};
    JournalEntry removed = entry(entity(m_acme), u"remove"_s, {});
    removed.before = {{u"name"_s, u"Acme"_s}, {u"memberships"_s, members}};
    append({removed});
    QCOMPARE(audit({}).first().entry.before, removed.before);
    QVERIFY(!m_store->write([this](WriteSession &session) { session.destroyPersonKey(m_olena); }));
    const QJsonObject left = audit({}).first().entry.before;
    QCOMPARE(left.value(u"memberships"_s).toArray(),
             (QJsonArray{QJsonObject{{u"user"_s, m_olena.toString()}, {u"erased"_s, true}}, members.at(1)}));
    QVERIFY(!verify().fault);
    m_store->close();
    const QByteArray file = bytesOf(m_store->path()) + bytesOf(m_store->path() + u"-wal"_s);
    QVERIFY(!file.contains("ofall"));
}

void ChainTest::destroyedKeyReadsErased()
{
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}}), entry(entity(m_wei), u"patch"_s, {{u"city"_s, u"Xi'an"_s}})});
    JournalEntry byOlena = entry(entity(m_wei), u"patch"_s, {{u"city"_s, u"Lviv"_s}});
    byOlena.actor = m_olena;
    byOlena.actorName = u"Olena Shevchenko"_s;
    append({byOlena});
    const JournalHead head = verify().head;
    QVERIFY(!m_store->write([this](WriteSession &session) { session.destroyPersonKey(m_olena); }));
    const QList<AuditRow> rows = audit({});
    QVERIFY(!rows.at(0).erased);
    QCOMPARE(rows.at(0).entry.actorName, u"erased"_s);
    QCOMPARE(rows.at(0).entry.after.value(u"city"_s).toString(), u"Lviv"_s);
    QCOMPARE(rows.at(1).entry.after.value(u"city"_s).toString(), u"Xi'an"_s);
    QVERIFY(rows.at(2).erased);
    QCOMPARE(rows.at(2).entry.targetName, u"erased"_s);
    QCOMPARE(rows.at(2).entry.after, QJsonObject());
    QVERIFY(verify(head).anchored);
}

void ChainTest::aNewKeyReadsOnlyWhatIsNew()
{
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}})});
    QVERIFY(!m_store->write([this](WriteSession &session) { session.destroyPersonKey(m_olena); }));
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Lviv"_s}})});
    const QList<AuditRow> rows = audit({});
    QCOMPARE(rows.at(0).entry.after.value(u"city"_s).toString(), u"Lviv"_s);
    QCOMPARE(rows.at(1).entry.after, QJsonObject());
    QVERIFY(!verify().fault);
}

void ChainTest::destroyedKeyIsNowhereInTheFile()
{
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}}), entry(entity(m_wei), u"patch"_s, {{u"city"_s, u"Xi'an"_s}})});
    QByteArray key;
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_open_v2(m_store->path().toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_prepare_v2(db, "SELECT key FROM person_keys WHERE person=?", -1, &statement, nullptr), SQLITE_OK);
    const QByteArray olena = m_olena.toString().toUtf8();
    sqlite3_bind_text(statement, 1, olena.constData(), -1, SQLITE_TRANSIENT);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    key = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    QCOMPARE(key.size(), 32);
    const auto inFile = [&] { return (bytesOf(m_store->path()) + bytesOf(m_store->path() + u"-wal"_s)).contains(key); };
    QVERIFY(inFile());
    QVERIFY(!m_store->write([this](WriteSession &session) { session.destroyPersonKey(m_olena); }));
    const auto wiped = (**m_store).wipeLog().result();
    QVERIFY(wiped && *wiped);
    QVERIFY(!inFile());
}

void ChainTest::nobodyChangesARow()
{
    append({entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}})});
    m_store->close();
    for (const char *statement : {"UPDATE journal SET verb='x'", "DELETE FROM journal"}) {
        sqlite3 *db = nullptr;
        sqlite3_open(m_store->path().toUtf8().constData(), &db);
        QCOMPARE(sqlite3_exec(db, statement, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
        sqlite3_close(db);
    }
}

void ChainTest::auditFilters()
{
    const QList<JournalEntry> entries{entry(entity(m_olena), u"patch"_s, {{u"city"_s, u"Kyiv"_s}}),
                                      entry(entity(m_olena, m_acme), u"setRoles"_s, {{u"title"_s, u"Straße"_s}}),
                                      entry(entity(m_wei, m_acme), u"setStatus"_s, {{u"status"_s, u"active"_s}})};
    append(entries);
    const auto verbs = [this](const AuditQuery &query, const Visibility &visible = everything) {
        QStringList found;
        for (const AuditRow &row : audit(query, visible))
            found.append(row.entry.verb);
        return found;
    };
    AuditQuery query;
    QCOMPARE(verbs(query), (QStringList{u"setStatus"_s, u"setRoles"_s, u"patch"_s}));
    query.oldestFirst = true;
    QCOMPARE(verbs(query), (QStringList{u"patch"_s, u"setRoles"_s, u"setStatus"_s}));
    query = {};
    query.about = m_olena;
    QCOMPARE(verbs(query), (QStringList{u"setRoles"_s, u"patch"_s}));
    query = {};
    query.organization = m_acme;
    QCOMPARE(verbs(query), (QStringList{u"setStatus"_s, u"setRoles"_s}));
    query = {};
    query.since = entries.at(1).at;
    QCOMPARE(verbs(query), (QStringList{u"setStatus"_s, u"setRoles"_s}));
    query.until = entries.at(2).at;
    QCOMPARE(verbs(query), QStringList{u"setRoles"_s});
    query = {};
    query.text = u"STRASSE olena"_s;
    QCOMPARE(verbs(query), QStringList{u"setRoles"_s});
    query.text = u"tess"_s;
    query.limit = 2;
    QCOMPARE(verbs(query), (QStringList{u"setStatus"_s, u"setRoles"_s}));
    QCOMPARE(verbs({}, Visibility{false, {}, {}}), QStringList());
    QCOMPARE(verbs({}, Visibility{false, {}, m_olena}), (QStringList{u"setRoles"_s, u"patch"_s}));
}

void ChainTest::auditPages()
{
    QList<JournalEntry> entries;
    for (int i = 0; i < 25; ++i)
        entries.append(entry(entity(m_acme), u"patch"_s, {{u"a"_s, i}}));
    append(entries);
    for (const bool oldestFirst : {true, false}) {
        AuditQuery query;
        query.limit = 10;
        query.oldestFirst = oldestFirst;
        QList<qint64> seen;
        for (QList<AuditRow> page; !(page = audit(query)).isEmpty(); query.beyond = page.last().entry.sequence) {
            for (const AuditRow &row : page)
                seen.append(row.entry.sequence);
        }
        QList<qint64> all(25);
        std::iota(all.begin(), all.end(), 1);
        if (!oldestFirst)
            std::reverse(all.begin(), all.end());
        QCOMPARE(seen, all);
    }
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chaintest.moc"
