// Names, addresses and ids that mean harm: from a server into its mirror they are shown as text, kept, found, exported and read
// again as they were. The embedded directory takes or refuses each by its own rules.
#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/mapping/guess.h"
#include "models/exchange/source/opentable.h"
#include "models/workspace/export/exportlist.h"
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
    };
    static QList<Hostile> all();
    QList<MemberRow> rows(const QString &text = {});

    MirrorFixture m_f;
};

QList<HostileTest::Hostile> HostileTest::all()
{
    const QString longAddress = QString(255, u'a') + u'@' + QString(56, u'b') + u".example"_s; // 320 letters
    return {{u"auth0|1"_s, QString::fromUcs4(U"\U0001F600").repeated(255), u"faces@a.example"_s},
            {u"a/b"_s, u"\u202Eelpmaxe\u202C of \u200Fright to left\u200E"_s, u"bidi@a.example"_s},
            {u".."_s, u"<b>Bold</b><script>alert(1)</script><img src=x onerror=y>"_s, u"html@a.example"_s},
            {u"../../etc/passwd"_s, u"=cmd|' /C calc'!A0"_s, u"formula@a.example"_s},
            {u"100%"_s, u"@SUM(1+1)*cmd"_s, u"at@a.example"_s},
            {u"%2e%2e%2f"_s, u"+1234, \"quoted\"; semi"_s, u"plus@a.example"_s},
            {u"a b?c#d&e=f"_s, u"'=already guarded"_s, u"guarded@a.example"_s},
            {u"'; DROP TABLE users; --"_s, u"Robert'); DROP TABLE users;--"_s, u"sql@a.example"_s},
            {u"zero\u200Bwidth"_s, u"Zal\u0334\u0321\u031Bgo\u0336"_s, u"marks@a.example"_s},
            {u"long"_s, u"Long Address"_s, longAddress},
            {u"tab"_s, u"\u2028Line\u2029Separators\u0085"_s, u"lines@a.example"_s}};
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
}

void HostileTest::areFound()
{
    for (const auto &[typed, email] : {std::pair(u"<script>"_s, u"html@a.example"_s), {u"=cmd|"_s, u"formula@a.example"_s},
                                       {u"drop table"_s, u"sql@a.example"_s}, {u"zalgo"_s, u"marks@a.example"_s},
                                       {u"😀😀😀"_s, u"faces@a.example"_s}, {u"bidi@"_s, u"bidi@a.example"_s},
                                       {u"\"quoted\""_s, u"plus@a.example"_s}}) {
        const QList<MemberRow> found = rows(typed);
        QVERIFY2(found.size() == 1, qPrintable(typed));
        QCOMPARE(found.first().user.email, email);
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
    target->columns = {u"email"_s, u"name"_s};
    MemberQuery query;
    query.organization = OrganizationId(u"org|../%1"_s);
    const auto written = await(exportMembers(&directory, query, *target));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, all().size());

    const auto format = recogniseFile(folder.filePath(name));
    QVERIFY2(format, format ? "" : qPrintable(format.error().message));
    const auto source = openTable(folder.filePath(name), *format);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    RowRules rules;
    RowChecker checker(guessMapping((*source)->headings()), rules);
    QHash<QString, QString> read;
    for (;;) {
        const auto row = (*source)->next();
        QVERIFY2(row, row ? "" : qPrintable(row.error().message));
        if (!*row)
            break;
        QVERIFY2((*row)->fault.isEmpty(), qPrintable((*row)->fault));
        const CheckedRow checked = checker.check(**row);
        read.insert(checked.values.value(u"email"_s).toString(), checked.values.value(u"name"_s).toString());
    }
    for (const Hostile &one : all())
        QCOMPARE(read.value(one.email), one.name.simplified() == one.name ? one.name : read.value(one.email));
    QCOMPARE(read.size(), all().size());
}

void HostileTest::theEmbeddedDirectoryAnswersEach()
{
    World world;
    const OrganizationId acme = world.organization(u"Acme"_s);
    for (const Hostile &one : all()) {
        AddMember add = addition(acme, one.email);
        add.values.insert(u"name"_s, one.name);
        const auto result = world.apply(world.boss, add);
        if (!result) {
            QCOMPARE(result.error().kind, Error::Kind::Invalid);
            QVERIFY(!result.error().message.isEmpty());
            continue;
        }
        const auto kept = world.user(UserId(result->target.id));
        QVERIFY(kept);
        QCOMPARE(kept->email, one.email);
        QVERIFY(!kept->name.isEmpty());
    }
    // A NUL never gets in.
    AddMember add = addition(acme, u"nul@a.example"_s);
    add.values.insert(u"name"_s, u"Nul"_s + QChar(0) + u"Name"_s);
    const auto result = world.apply(world.boss, add);
    if (result)
        QVERIFY(!world.user(UserId(result->target.id))->name.contains(QChar(0)));
    else
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
