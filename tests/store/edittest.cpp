#include "openstore.h"

#include "models/store/sql/connection.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// People who are read and then written in one transaction, as every edit does it.
class EditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("readFirst");
        QTest::newRow("written") << false;
        QTest::newRow("read and written") << true;
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = std::make_unique<OpenStore>();
        m_user = aUser(u"Olena"_s, u"olena@acme.example"_s);
        m_user.city = u"Kyiv"_s;
        write([this](WriteSession &session) { session.put(m_user); });
    }
    void cleanup() { m_store.reset(); }

    void writesToAndFro()
    {
        write([this](WriteSession &session) {
            put(session, u"Lviv"_s);
            put(session, u"Odesa"_s);
            put(session, u"Kyiv"_s);
        });
        QCOMPARE(city(), u"Kyiv"_s);
        write([this](WriteSession &session) { put(session, u"Lviv"_s); });
        QCOMPARE(city(), u"Lviv"_s);
        QCOMPARE(found(u"lviv"_s), 1);
        QCOMPARE(found(u"kyiv"_s), 0);
    }

    void writesMoreThanOnceAfterARead()
    {
        write([this](WriteSession &session) {
            User user = session.user(m_user.id).value_or(m_user);
            for (const QString &city : {u"Lviv"_s, u"Kyiv"_s}) {
                user.city = city;
                session.put(user);
            }
        });
        QCOMPARE(city(), u"Kyiv"_s);
    }

    void searchesBetweenWrites()
    {
        write([this](WriteSession &session) {
            for (const QString &city : {u"Lviv"_s, u"Odesa"_s, u"Lviv"_s}) {
                put(session, city);
                session.members({}, everything, 0, 1);
            }
        });
        QCOMPARE(found(u"lviv"_s), 1);
        for (const QString &letters : {u"kyi"_s, u"ode"_s})
            QCOMPARE(inIndex(letters), 0);
    }

    void writesAfterWhatWasTakenBack()
    {
        write([this](WriteSession &session) {
            {
                WriteSession::Savepoint savepoint(session);
                put(session, u"Lviv"_s);
                session.user(m_user.id);
            }
            put(session, u"Lviv"_s);
        });
        QCOMPARE(city(), u"Lviv"_s);
        QCOMPARE(found(u"lviv"_s), 1);
        write([this](WriteSession &session) {
            WriteSession::Savepoint savepoint(session);
            put(session, u"Odesa"_s);
        });
        QCOMPARE(found(u"lviv"_s), 1);
        QCOMPARE(found(u"odesa"_s), 0);
    }

    void readsAgainAfterWrites()
    {
        write([this](WriteSession &session) {
            put(session, u"Lviv"_s);
            session.setPassword(m_user.id, "$argon2id$", true);
            const auto now = session.user(m_user.id);
            QVERIFY(now && now->hasPassword && now->mustReplacePassword);
            QCOMPARE(now->city, u"Lviv"_s);
            session.remove(m_user.id);
            QVERIFY(!session.user(m_user.id));
            session.put(m_user);
            QVERIFY(session.user(m_user.id));
        });
        QCOMPARE(city(), u"Kyiv"_s);
        QCOMPARE(found(u"kyiv"_s), 1);
    }

    void keepsWhatMembershipsSay()
    {
        const Organization acme = anOrganization(u"Acme"_s);
        const Organization globex = anOrganization(u"Globex"_s);
        Membership first = aMembership(m_user, acme);
        first.title = u"Керівниця"_s;
        Membership second = aMembership(m_user, globex);
        second.department = u"Archive"_s;
        write([&](WriteSession &session) {
            session.put(acme);
            session.put(globex);
            session.put(first);
            session.put(second);
        });
        write([this](WriteSession &session) { put(session, u"Біла Церква 𐐀"_s); });
        for (const QString &text : {u"керівниця"_s, u"archive"_s, u"церква"_s, u"olena"_s})
            QCOMPARE(found(text), 1);
        QCOMPARE(found(u"kyiv"_s), 0);
        // Together with a membership, in either order.
        write([&](WriteSession &session) {
            put(session, u"Lviv"_s);
            first.title = u"Director"_s;
            session.put(first);
            put(session, u"Odesa"_s);
        });
        for (const QString &text : {u"director"_s, u"archive"_s, u"odesa"_s})
            QCOMPARE(found(text), 1);
        for (const QString &text : {u"керівниця"_s, u"lviv"_s, u"церква"_s})
            QCOMPARE(found(text), 0);
        write([&](WriteSession &session) {
            session.remove(m_user.id, globex.id);
            put(session, u"Lviv"_s);
        });
        QCOMPARE(found(u"archive"_s), 0);
        QCOMPARE(found(u"director"_s), 1);
        // Letters of more bytes than one leave nothing behind.
        const QByteArray before = document();
        write([this](WriteSession &session) { put(session, u"Біла Церква 𐐀"_s); });
        write([this](WriteSession &session) { put(session, u"Lviv"_s); });
        QCOMPARE(document(), before);
    }

    void leavesTheTextWhereNothingOfItChanged()
    {
        const auto before = document();
        write([this](WriteSession &session) {
            User user = m_user;
            user.locale = u"uk"_s;
            user.picture = u"https://acme.example/olena.png"_s;
            session.put(user);
        });
        QCOMPARE(document(), before);
        QCOMPARE(m_store->ask([this](ReadSession &s) { return s.user(m_user.id)->locale; }), u"uk"_s);
    }

private:
    void write(const std::function<void(WriteSession &)> &work)
    {
        const auto error = m_store->write(work);
        QVERIFY2(!error, error ? qPrintable(error->message + error->details) : "");
    }
    void put(WriteSession &session, const QString &city) const
    {
        QFETCH_GLOBAL(bool, readFirst);
        User user = readFirst ? session.user(m_user.id).value_or(m_user) : m_user;
        user.city = city;
        session.put(user);
    }
    QString city()
    {
        return m_store->ask([this](ReadSession &s) { return s.user(m_user.id).value_or(User()).city; });
    }
    qint64 found(const QString &text)
    {
        MemberQuery query;
        query.text = text;
        return m_store->ask([query](ReadSession &s) { return s.countMembers(query, everything, CountMode::Exact); }).value;
    }
    /// Who holds three letters, whatever the documents say.
    qint64 inIndex(const QString &letters)
    {
        return m_store->ask([letters](ReadSession &s) {
            return s.sql().integer("SELECT count(*) FROM search WHERE search MATCH ?", letters).value_or(-1);
        });
    }
    QByteArray document()
    {
        return m_store->ask([](ReadSession &s) {
            auto row = s.sql().select("SELECT text FROM documents");
            return row.step() ? row.blob(0) : QByteArray();
        });
    }

    std::unique_ptr<OpenStore> m_store;
    User m_user;
};

QTEST_GUILESS_MAIN(EditTest)
#include "edittest.moc"
