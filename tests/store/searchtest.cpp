#include "models/domain/text.h"
#include "models/store/search/holders.h"
#include "models/store/search/matcher.h"
#include "models/store/sql/connection.h"
#include "plaindirectory.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Search over random people against a plain search of every word.
class SearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const auto error = m_store.write([this](WriteSession &session) { m_plain.writeTo(session); });
        QVERIFY2(!error, error ? qPrintable(error->details) : "");
    }
    void anyScrapOfAnyText();
    void hostileText_data();
    void hostileText();
    void groupedPhones();
    void shortWordsMatchBeginnings();
    void foreignMembershipsAreNotFound();
    void whatNoListShowsIsFoundAnew();
    void theIndexEqualsTheTable();
    void holdersAreWhomAMatchNames();
    void documents();

private:
    QList<UserId> stored(const QString &text, const std::optional<OrganizationId> &organization = {})
    {
        MemberQuery query;
        query.text = text;
        query.organization = organization;
        return m_store.ask([=](ReadSession &session) {
            QList<UserId> ids;
            for (const MemberRow &row : session.members(query, everything, 0, 100'000).rows)
                ids.append(row.user.id);
            return ids;
        });
    }
    QList<UserId> plain(const QString &text, const std::optional<OrganizationId> &organization = {})
    {
        MemberQuery query;
        query.text = text;
        query.organization = organization;
        return m_plain.members(query);
    }

    PlainDirectory m_plain{23, 3, 1500};
    OpenStore m_store;
};

void SearchTest::anyScrapOfAnyText()
{
    QRandomGenerator random(5);
    int hits = 0;
    for (int i = 0; i < 250; ++i) {
        QStringList words;
        for (int w = 0; w < 1 + random.bounded(3); ++w) {
            const User &user = m_plain.users.at(random.bounded(static_cast<int>(m_plain.users.size())));
            const auto memberships = m_plain.membershipsOf(user.id);
            QStringList texts{user.name, user.email, user.phone, user.city};
            if (!memberships.isEmpty())
                texts += {memberships.first().department, memberships.first().title};
            const QString text = texts.at(random.bounded(static_cast<int>(texts.size())));
            if (text.isEmpty())
                continue;
            const int from = random.bounded(static_cast<int>(text.size()));
            words.append(text.mid(from, 1 + random.bounded(7)));
        }
        const QString typed = words.join(u' ');
        if (Text::needles(typed).isEmpty())
            continue;
        std::optional<OrganizationId> organization;
        if (i % 3 == 0)
            organization = m_plain.organizations.at(i % 3).id;
        const auto expected = plain(typed, organization);
        hits += expected.isEmpty() ? 0 : 1;
        QVERIFY2(stored(typed, organization) == expected, qPrintable(typed));
    }
    QVERIFY2(hits > 100, qPrintable(QString::number(hits)));
}

void SearchTest::hostileText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"\""_s, u"\"\"\""_s, u"'"_s, u"''' OR 1=1 --"_s, u"*"_s, u"ol*"_s, u"^olena"_s, u"a*b^c"_s, u"100%"_s, u"%"_s, u"___"_s,
          u"text:olena"_s, u"NEAR(olena kim)"_s, u"olena AND"_s, u"OR"_s, u"NOT olena"_s, u"{olena}"_s, u"(olena"_s, u"\\"_s,
          u"-olena"_s, u"+380"_s, u"𐐀"_s, u"𐐀𐐁"_s, u"𐐨𐐩"_s, u"李"_s, u"R&D"_s, u"\"Ops\""_s, u";"_s, u"o'neil"_s, u"ann-m"_s,
          QString(QChar(0xd800)), QString(5000, u'x'), QString(u"olena "_s.repeated(300)), u"\t\n"_s})
        QTest::newRow(qPrintable(text.left(20).toHtmlEscaped())) << text;
    QString nul = u"ole_na"_s;
    nul[3] = QChar(0);
    QTest::newRow("nul") << nul;
}

void SearchTest::hostileText()
{
    QFETCH(QString, text);
    if (text.contains(QChar(0)))
        stored(text); // Only that it does no harm: a NUL is stored nowhere.
    else
        QCOMPARE(stored(text), plain(text));
}

void SearchTest::groupedPhones()
{
    User user = aUser(u"Phone Person"_s);
    user.phone = u"+442071838750"_s;
    QVERIFY(!m_store.write([&](WriteSession &session) { session.put(user); }));
    for (const QString &typed : {u"+44 20 7183 8750"_s, u"(20) 7183-8750"_s, u"7183 8750"_s, u"2071838750"_s})
        QCOMPARE(stored(typed), QList{user.id});
    // As address books and chat programs write them: hyphens that do not break, narrow blanks, marks of direction. What is remembered
    // of one search is served to the next that is folded alike.
    for (const QString &typed : {u"7183\u20118750"_s, u"7183-8750"_s, u"\u202a+44\u202f20\u202f7183\u202f8750\u202c"_s, u"+44 20 7183 8750"_s})
        QCOMPARE(stored(typed), QList{user.id});
    QVERIFY(!m_store.write([&](WriteSession &session) { session.remove(user.id); }));
}

void SearchTest::shortWordsMatchBeginnings()
{
    const User user = aUser(u"Quentin"_s, u"zz.yy-xx@ww.example"_s);
    QVERIFY(!m_store.write([&](WriteSession &session) { session.put(user); }));
    for (const QString &typed : {u"q"_s, u"qu"_s, u"Q"_s, u"zz"_s, u"yy"_s, u"xx"_s, u"ww"_s, u"q zz"_s})
        QVERIFY2(stored(typed).contains(user.id), qPrintable(typed));
    for (const QString &typed : {u"ue"_s, u"nt"_s, u"q ue"_s})
        QVERIFY2(!stored(typed).contains(user.id), qPrintable(typed));
    QVERIFY(!m_store.write([&](WriteSession &session) { session.remove(user.id); }));
}

void SearchTest::foreignMembershipsAreNotFound()
{
    const Organization here = anOrganization(u"Here"_s), there = anOrganization(u"There"_s);
    const User user = aUser(u"Olena"_s);
    Membership secret = aMembership(user, there);
    secret.department = u"Skunkworks"_s;
    QVERIFY(!m_store.write([&](WriteSession &session) {
        session.put(here);
        session.put(there);
        session.put(user);
        session.put(aMembership(user, here));
        session.put(secret);
    }));
    QCOMPARE(stored(u"skunk"_s).size(), 1);
    QCOMPARE(stored(u"skunk"_s, there.id).size(), 1);
    QCOMPARE(stored(u"skunk"_s, here.id).size(), 0);
    QCOMPARE(stored(u"sk"_s, here.id).size(), 0);
    MemberQuery query;
    query.text = u"skunkworks"_s;
    const Visibility onlyHere{false, {here.id}, {}};
    QVERIFY(m_store.ask([=](ReadSession &s) { return s.members(query, onlyHere, 0, 10); }).rows.isEmpty());
    QCOMPARE(m_store.ask([=](ReadSession &s) { return s.countMembers(query, onlyHere, CountMode::Exact); }).value, 0);
    QVERIFY(m_store.ask([=](ReadSession &s) { return s.find(u"skunkworks"_s, {onlyHere, onlyHere, {}}, 10); }).isEmpty());
}

void SearchTest::whatNoListShowsIsFoundAnew()
{
    const User before = m_plain.users.at(7);
    User after = before;
    after.city = u"Ouagadougou"_s;
    QVERIFY(!m_store.write([&](WriteSession &session) {
        {
            WriteSession::Savepoint refused(session);
            User never = before;
            never.city = u"Antananarivo"_s;
            session.put(never);
        }
        session.put(after);
    }));
    QCOMPARE(stored(u"ouagadougou"_s), QList<UserId>{before.id});
    QVERIFY(stored(u"antananarivo"_s).isEmpty());
    QVERIFY(!m_store.write([&](WriteSession &session) { session.put(before); }));
    QVERIFY(stored(u"ouagadougou"_s).isEmpty());
}

void SearchTest::theIndexEqualsTheTable()
{
    QRandomGenerator random(23);
    const QStringList words{u"anna"_s, u"annapolis"_s, u"ann"_s, u"nanna"_s, u"Žižkov"_s, u"Київ"_s, u"𐐀𐐁𐐂"_s, QString()};
    const auto word = [&] { return words.at(random.bounded(static_cast<int>(words.size()))); };
    QList<User> people;
    for (int i = 0; i < 40; ++i)
        people.append(aUser(word() + u' ' + word()));
    for (int round = 0; round < 30; ++round) {
        const auto error = m_store.write([&](WriteSession &session) {
            for (int i = 0; i < 20; ++i) {
                User &user = people[random.bounded(static_cast<int>(people.size()))];
                WriteSession::Savepoint savepoint(session);
                const User before = user;
                user.city = word() + u' ' + word();
                user.name = random.bounded(3) ? before.name : word() + u' ' + word() + u' ' + word();
                if (random.bounded(12) == 0)
                    session.remove(user.id);
                else
                    session.put(user);
                if (random.bounded(4) == 0)
                    user = before; // And the savepoint is taken back.
                else
                    savepoint.release();
                if (random.bounded(10) == 0)
                    session.members({}, everything, 0, 10); // What is marked is settled on the way.
            }
        });
        QVERIFY2(!error, error ? qPrintable(error->details) : "");
        const auto fault = m_store.write([](WriteSession &session) {
            session.sql().run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
        });
        QVERIFY2(!fault, fault ? qPrintable(fault->details) : "");
    }
}

void SearchTest::documents()
{
    QCOMPARE(Search::documentOf(QStringList{u"Ölena  Olena"_s, u"a.bc@d"_s, QString()}), u"  olena  a.bc@d  bc  d"_s);
    QVERIFY(Search::Matcher(QString()).isEmpty());
    QVERIFY(Search::Matcher(u"  "_s).isEmpty());
    QCOMPARE(Search::Matcher(u"o"_s).trigrams(), u"\"  o\""_s);
    QCOMPARE(Search::Matcher(u"ol"_s).trigrams(), u"\" ol\""_s);
    QCOMPARE(Search::Matcher(u"olena"_s).trigrams(), u"\"ole\" AND \"ena\""_s);
    QCOMPARE(Search::Matcher(u"a\"b"_s).trigrams(), u"\"a\"\"b\""_s);
    QVERIFY(Search::Matcher(u"ole ki"_s).isExact());
    QVERIFY(!Search::Matcher(u"olen"_s).isExact());
    QCOMPARE(Search::Matcher(u"olena ki"_s).grams(),
             (QList<QStringList>{{u"\"ole\""_s, u"\"len\""_s, u"\"ena\""_s, u"\" ki\""_s}}));
    QCOMPARE(Search::Matcher(u"050 1234"_s).grams().size(), 2);
}

/// After writes that left pieces in the index, some of which say that somebody holds a trigram no more.
void SearchTest::holdersAreWhomAMatchNames()
{
    auto sql = Sql::Connection::open(m_store.path(), Sql::Connection::Access::Read);
    QVERIFY(sql);
    const qint64 last = (*sql)->integer("SELECT max(user) FROM documents").value_or(0);
    int several = 0;
    for (const QString &typed : {u"a"_s, u"an"_s, u"ann"_s, u"example"_s, u"žiž"_s, u"ки"_s, u"𐐀𐐁𐐂"_s, u"a\"b"_s, u"xyzxyz"_s}) {
        const QStringList grams = Search::Matcher(typed).grams().constFirst();
        for (const QString &gram : grams) {
            QList<qint64> named;
            auto rows = (*sql)->select("SELECT rowid FROM search WHERE search MATCH ?", gram);
            while (rows.step())
                named.append(rows.integer(0));
            QList<qint64> holders;
            Search::eachHolder(**sql, gram, last, [&](qint64 user) {
                holders.append(user);
                return true;
            });
            QCOMPARE(holders, named);
            QVERIFY(!(*sql)->fault());
            several += named.size() > 1 ? 1 : 0;
            // The first alone, when no more is wanted.
            holders.clear();
            Search::eachHolder(**sql, gram, last, [&](qint64 user) {
                holders.append(user);
                return false;
            });
            QCOMPARE(holders, named.first(std::min<qsizetype>(1, named.size())));
        }
    }
    QVERIFY(several >= 5);
    std::stop_source stop;
    stop.request_stop();
    (*sql)->setCancel(stop.get_token());
    Search::eachHolder(**sql, u"\"exa\""_s, last, [](qint64) { return true; });
    QCOMPARE((*sql)->fault()->kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
