// Names, addresses and ids that mean harm: from a server into its mirror they are shown as text, kept, found, exported and read
// again as they were. The embedded directory takes or refuses each by its own rules.
#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/mapping/guess.h"
#include "models/exchange/source/opentable.h"
#include "models/jobs/export/exportlist.h"
#include "tests/faults/invariants.h"
#include "tests/workspace/mirror/mirrorfixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class HostileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void areKeptAsTheyAre();
    void areFound();
    void areReadAgainFromAFile_data();
    void areReadAgainFromAFile();
    void theEmbeddedDirectoryAnswersEach();

private:
    struct Hostile {
        QString id;
        QString name;
        QString email;
        std::optional<QString> taken = {}; ///< The name by which the embedded directory takes it; none: it refuses it.
    };
    static QList<Hostile> all();
    QList<MemberRow> rows(const QString &text = {});

    MirrorFixture m_f;
};

QList<HostileTest::Hostile> HostileTest::all()
{
    const QString longAddress = QString(255, u'a') + u'@' + QString(56, u'b') + u".example"_s; // 320 letters
    const QString faces = QString::fromUcs4(U"\U0001F600").repeated(255);
    const QString html = u"<b>Bold</b><script>alert(1)</script><img src=x onerror=y>"_s;
    const QString sql = u"Robert'); DROP TABLE users;--"_s;
    const QString nul = u"Nul"_s + QChar(0) + u"Name"_s;
    return {{u"auth0|1"_s, faces, u"faces@a.example"_s},
            {u"a/b"_s, u"\u202Eelpmaxe\u202C of \u200Fright to left\u200E"_s, u"bidi@a.example"_s},
            {u".."_s, html, u"html@a.example"_s, html},
            {u"../../etc/passwd"_s, u"=cmd|' /C calc'!A0"_s, u"formula@a.example"_s, u"=cmd|' /C calc'!A0"_s},
            {u"100%"_s, u"@SUM(1+1)*cmd"_s, u"at@a.example"_s, u"@SUM(1+1)*cmd"_s},
            {u"%2e%2e%2f"_s, u"+1234, \"quoted\"; semi"_s, u"plus@a.example"_s, u"+1234, \"quoted\"; semi"_s},
            {u"a b?c#d&e=f"_s, u"'=already guarded"_s, u"guarded@a.example"_s, u"'=already guarded"_s},
            {u"'; DROP TABLE users; --"_s, sql, u"sql@a.example"_s, sql},
            {u"zero\u200Bwidth"_s, u"Zal\u0334\u0321\u031Bgo\u0336"_s, u"marks@a.example"_s, u"Zal\u0334\u0321\u031Bgo\u0336"_s},
            {u"long"_s, u"Long Address"_s, longAddress},
            {u"separators"_s, u"\u2028Line\u2029Separators\u0085"_s, u"separators@a.example"_s, u"Line Separators"_s},
            {u"new\nline"_s, u"Two\nLines\r\nand a\tTab"_s, u"lines@a.example"_s, u"Two Lines  and a Tab"_s},
            {u" blank "_s, u"  Blanks around\u00A0"_s, u"blanks@a.example"_s, u"Blanks around"_s},
            {u"-"_s, u"\tTab First"_s, u"tab@a.example"_s, u"Tab First"_s},
            {u"bell"_s, u"Bell\aand\u001BEscape"_s, u"bell@a.example"_s},
            {u"nul"_s, nul, u"nul@a.example"_s}};
}

void HostileTest::initTestCase()
{
    m_f.server().addOrganization(u"org|../%1"_s).name = u"<i>Org</i> =1+1"_s;
    for (const Hostile &one : all()) {
        auto &member = m_f.server().addMember(u"org|../%1"_s, one.id, one.name);
        member.user.email = one.email;
    }
    const auto pulled = m_f.refresh();
    QVERIFY2(pulled, pulled ? "" : qPrintable(pulled.error().message));
}

QList<MemberRow> HostileTest::rows(const QString &text)
{
    MemberQuery query;
    query.organization = OrganizationId(u"org|../%1"_s);
    query.text = text;
    const auto page = await(m_f.reader().members(query, {}));
    return page ? page->rows : QList<MemberRow>();
}

void HostileTest::areKeptAsTheyAre()
{
    QHash<QString, MemberRow> byId;
    for (const MemberRow &row : rows())
        byId.insert(row.user.id.toString(), row);
    for (const Hostile &one : all()) {
        QVERIFY2(byId.contains(one.id), qPrintable(one.id));
        QCOMPARE(byId.value(one.id).user.name, one.name);
        QCOMPARE(byId.value(one.id).user.email, one.email);
        const auto person = m_f.person(one.id);
        QVERIFY(person);
        QCOMPARE(person->user.name, one.name);
        QCOMPARE(person->memberships.first().organizationName, u"<i>Org</i> =1+1"_s);
    }
    QCOMPARE(byId.size(), all().size());
    QCOMPARE(brokenInvariants(m_f.file(), Ruled::Mirror), QStringList());
}

void HostileTest::areFound()
{
    for (const auto &[typed, email] : {std::pair(u"<script>"_s, u"html@a.example"_s), {u"=cmd|"_s, u"formula@a.example"_s},
                                       {u"drop table"_s, u"sql@a.example"_s}, {u"zalgo"_s, u"marks@a.example"_s},
                                       {u"😀😀😀"_s, u"faces@a.example"_s}, {u"bidi@"_s, u"bidi@a.example"_s},
                                       {u"\"quoted\""_s, u"plus@a.example"_s}, {u"two lines and"_s, u"lines@a.example"_s},
                                       {u"nul name"_s, u"nul@a.example"_s}, {u"blanks around"_s, u"blanks@a.example"_s},
                                       {u"separators"_s, u"separators@a.example"_s}, {QString(50, u'a'), u"long"_s}}) {
        const QList<MemberRow> found = rows(typed);
        QVERIFY2(found.size() == 1, qPrintable(typed));
        QVERIFY2(found.first().user.email == email || found.first().user.id.toString() == email, qPrintable(typed));
    }
}

void HostileTest::areReadAgainFromAFile_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"all.csv"_s, u"all.tsv"_s, u"all.xlsx"_s, u"all.json"_s, u"all.jsonl"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void HostileTest::areReadAgainFromAFile()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.directory = std::make_unique<ScriptedDirectory>();
    parts.reader = m_f.mirror().reader();
    OpenDirectory directory(std::move(parts));
    auto target = exportTarget(folder.filePath(name));
    QVERIFY(target);
    target->columns = {u"id"_s, u"email"_s, u"name"_s};
    MemberQuery query;
    query.organization = OrganizationId(u"org|../%1"_s);
    const auto written = await(exportMembers(&directory, query, *target));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, all().size());

    const auto format = recogniseFile(folder.filePath(name));
    QVERIFY2(format, format ? "" : qPrintable(format.error().message));
    const auto source = openTable(folder.filePath(name), *format);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    const QStringList headings = (*source)->headings();
    const Mapping mapping = guessMapping(headings);
    RowChecker checker(mapping, {});
    QHash<QString, QStringList> cells; // By address, which none of them changes.
    QHash<QString, QString> names;
    for (;;) {
        const auto row = (*source)->next();
        QVERIFY2(row, row ? "" : qPrintable(row.error().message));
        if (!*row)
            break;
        QVERIFY2((*row)->fault.isEmpty(), qPrintable((*row)->fault));
        const CheckedRow checked = checker.check(**row);
        cells.insert((*row)->cells.value(1), (*row)->cells);
        names.insert((*row)->cells.value(1), checked.values.value(u"name"_s).toString());
    }
    QCOMPARE(headings.size(), 3);
    for (const Hostile &one : all()) {
        // What no file can hold is seen.
        const QString shown = QString(one.name).replace(QChar(0), QChar(0x2400));
        QCOMPARE(cells.value(one.email), (QStringList{one.id, one.email, shown}));
        if (one.taken)
            QCOMPARE(names.value(one.email).simplified(), one.taken->simplified());
    }
    QCOMPARE(cells.size(), all().size());
}

void HostileTest::theEmbeddedDirectoryAnswersEach()
{
    World world;
    const OrganizationId acme = world.organization(u"Acme"_s);
    for (const Hostile &one : all()) {
        AddMember add = addition(acme, one.email);
        add.values.insert(u"name"_s, one.name);
        const auto result = world.apply(world.boss, add);
        QVERIFY2(result.has_value() == one.taken.has_value(), qPrintable(one.email + (result ? u" is taken"_s : result.error().message)));
        if (!result) {
            QCOMPARE(result.error().kind, Error::Kind::Invalid);
            QVERIFY(!result.error().message.isEmpty() && !result.error().field.isEmpty());
            continue;
        }
        const auto kept = world.user(UserId(result->target.id));
        QVERIFY(kept);
        QCOMPARE(kept->email, one.email);
        QCOMPARE(kept->name, *one.taken);
    }
    QCOMPARE(brokenInvariants(world.file()), QStringList());
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
