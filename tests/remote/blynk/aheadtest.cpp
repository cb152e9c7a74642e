#include "tests/remote/blynk/blynkfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QString single = u"/user"_s;
const QString rolesPath = u"/api/v1/organization/users/role"_s;

/// Two people and a server whose answers to writes wait for a word.
struct HeldFixture : BlynkFixture {
    HeldFixture()
    {
        for (qint64 &id : people)
            id = server.addUser(u"p%1@example.com"_s.arg(&id - people), server.root, 3);
    }

    Change role(qint64 user, qint64 before, qint64 after) const
    {
        return Change::make(actor, SetRoles{member(user, server.root), {RoleId(QString::number(before))}, {RoleId(QString::number(after))}});
    }
    int asked(qint64 user) const
    {
        return static_cast<int>(std::ranges::count_if(server.http.requests, [user](const ScriptedRequest &request) {
            return request.method == "GET" && request.path.endsWith(single) && request.parameter(u"userId"_s).toLongLong() == user;
        }));
    }
    int written() const { return server.count("PUT", u"/users/role"_s); }
    /// Asks something else and waits for it: whatever was asked before has come to the server. The clock stands still.
    void passThrough()
    {
        const Awaited<Result<QList<Snapshot>>> read(directory->read({}, {organization(server.clients)}));
        QTRY_VERIFY(read.isThere());
    }

    qint64 people[3] = {};
};

} // namespace

class AheadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsTheNextPersonWhileOneIsWritten();
    void waitsWhereItIsTheSamePerson();
    void looksAgainWhereTheWriteFailed();
    void endsInBetween();
};

void AheadTest::readsTheNextPersonWhileOneIsWritten()
{
    HeldFixture f;
    const auto [a, b, c] = f.people;
    f.server.fail(ContractFault::Held, "PUT");
    const Awaited<QList<Result<Applied>>> applied(f.directory->apply({f.role(a, 3, 7), f.role(b, 3, 2), f.role(c, 3, 1)}));
    QTRY_COMPARE(f.written(), 1);
    QTRY_COMPARE(f.asked(b), 1);
    f.passThrough();
    // No further ahead than one, and nothing is written before its turn.
    QCOMPARE(f.asked(c), 0);
    QCOMPARE(f.written(), 1);
    QVERIFY(!applied.isThere());
    f.server.http.release();
    QTRY_VERIFY(applied.isThere());
    for (const Result<Applied> &one : *applied)
        QVERIFY2(one && one->outcome == Outcome::Done, one ? "" : qPrintable(one.error().message));
    QCOMPARE(f.server.users.value(a).role, 7);
    QCOMPARE(f.server.users.value(b).role, 2);
    QCOMPARE(f.server.users.value(c).role, 1);
    // The order of the writes is that of the changes.
    QList<qint64> order;
    for (const ScriptedRequest &request : f.server.http.requests) {
        if (request.method == "PUT")
            order.append(request.parameter(u"userId"_s).toLongLong());
    }
    QCOMPARE(order, (QList<qint64>{a, b, c}));
}

void AheadTest::waitsWhereItIsTheSamePerson()
{
    HeldFixture f;
    const qint64 a = f.people[0];
    f.server.fail(ContractFault::Held, "PUT");
    const Awaited<QList<Result<Applied>>> applied(f.directory->apply({f.role(a, 3, 7), f.role(a, 7, 2)}));
    QTRY_COMPARE(f.written(), 1);
    f.passThrough();
    QCOMPARE(f.asked(a), 1);
    f.server.http.release();
    QTRY_VERIFY(applied.isThere());
    QVERIFY(applied->at(0) && applied->at(1));
    QCOMPARE(f.asked(a), 2);
    QCOMPARE(f.server.users.value(a).role, 2);
}

void AheadTest::looksAgainWhereTheWriteFailed()
{
    HeldFixture f;
    const auto [a, b, c] = f.people;
    f.server.http.on(rolesPath, {.status = 400, .body = "{\"error\":{\"message\":\"No\"}}", .ending = ScriptedReply::Ending::Hold});
    const Awaited<QList<Result<Applied>>> applied(f.directory->apply({f.role(a, 3, 7), f.role(b, 3, 2)}));
    QTRY_COMPARE(f.written(), 1);
    QTRY_COMPARE(f.asked(b), 1);
    f.passThrough();
    // What the write did, however it ended, counts: by what was read ahead this would be overwritten.
    f.server.users[b].role = 1;
    f.server.http.release();
    QTRY_VERIFY(applied.isThere());
    QVERIFY(!applied->at(0));
    QVERIFY(!applied->at(1));
    QCOMPARE(applied->at(1).error().kind, Error::Kind::Conflict);
    QCOMPARE(f.asked(b), 2);
    QCOMPARE(f.written(), 1);
    QCOMPARE(f.server.users.value(b).role, 1);
}

void AheadTest::endsInBetween()
{
    HeldFixture f;
    const auto [a, b, c] = f.people;
    f.server.fail(ContractFault::Held, "PUT");
    f.server.fail(ContractFault::Held, "GET", single, 2);
    const Awaited<QList<Result<Applied>>> applied(f.directory->apply({f.role(a, 3, 7), f.role(b, 3, 2), f.role(c, 3, 1)}));
    QTRY_COMPARE(f.asked(a), 1);
    f.server.http.release();
    QTRY_COMPARE(f.written(), 1);
    QTRY_COMPARE(f.asked(b), 1);
    // Both are on their way.
    f.directory.reset();
    f.server.http.release();
    QTRY_VERIFY(applied.isThere());
    QCOMPARE(applied->size(), 3);
    for (const Result<Applied> &one : *applied)
        QVERIFY(!one || one->outcome == Outcome::Unknown);
    QCOMPARE(f.written(), 1);
    QCOMPARE(f.server.users.value(b).role, 3);
}

QTEST_GUILESS_MAIN(AheadTest)
#include "aheadtest.moc"
