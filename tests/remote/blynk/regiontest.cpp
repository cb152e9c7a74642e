#include "tests/remote/blynk/blynkfixture.h"
#include "tests/remote/support/keepingsink.h"

#include "models/net/log/requestlog.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

ScriptedReply movedTo(const QByteArray &location)
{
    ScriptedReply reply;
    reply.status = 308;
    reply.headers = {{"Location", location}};
    return reply;
}

} // namespace

/// An organization of another region: 308 with an empty body and the right address.
class RegionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRightOneIsRememberedAndTold()
    {
        BlynkFixture f;
        // "/lon1" stands for the other region: a redirect to another port would be one to another server.
        const auto profile = ScriptedReply{.body = R"({"id":5,"name":"Elsewhere"})"};
        f.server.http.on(u"/api/v1/organization/profile"_s, movedTo("/lon1/api/v1/organization/profile"));
        f.server.http.on(u"/lon1/api/v1/organization/profile"_s, profile);
        f.server.http.on(u"/lon1/api/v1/organization/sub-organizations"_s, ScriptedReply{.body = R"({"content":[],"totalElements":0})"});
        f.server.http.on(u"/lon1/api/v1/organization/users"_s, ScriptedReply{.body = R"({"content":[],"totalElements":0})"});
        const auto sink = std::make_shared<KeepingSink>();
        const auto coverage = f.finished(f.directory->pull(sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(sink->organizations.value(u"5"_s), u"Elsewhere"_s);
        QCOMPARE(f.directory->api()->address(), QUrl(f.server.http.base() + u"/lon1"_s));
        QCOMPARE(coverage->notes.size(), 1);
        QVERIFY(coverage->notes.first().contains(u"/lon1"_s));
        // Method, token and query went along, and the detour was made once.
        const QList<ScriptedRequest> &requests = f.server.http.requests;
        QCOMPARE(requests.size(), 4);
        QCOMPARE(requests.at(1).headers.value("authorization"), "Bearer good-0");
        QCOMPARE(requests.last().parameter(u"includeSubOrgUsers"_s), u"true"_s);
    }

    void aBodyGoesAlong()
    {
        BlynkFixture f;
        const QString path = u"/api/v1/organization/users/register"_s;
        f.server.http.on(path, movedTo("/lon1/api/v1/organization/users/register"));
        f.server.http.on(u"/lon1"_s + path, ScriptedReply{.status = 204});
        const auto sent = f.apply(Create{EntityKind::User, {{u"email"_s, u"olena@example.com"_s}}, {}});
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
        QCOMPARE(f.server.http.requests.last().method, "POST");
        QCOMPARE(jsonOf(f.server.http.requests.last().body).toObject().value(u"email"_s).toString(), u"olena@example.com"_s);
    }

    void nobodyElseGetsTheToken()
    {
        BlynkFixture f;
        ScriptedServer stranger;
        f.server.http.on(u"/api/v1/organization/profile"_s, movedTo(stranger.base().toLatin1() + "/api/v1/organization/profile"));
        const auto sink = std::make_shared<KeepingSink>();
        const auto refused = f.finished(f.directory->pull(sink, {}, {}));
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(stranger.requests.isEmpty());
        QCOMPARE(f.directory->api()->address(), QUrl(f.server.http.base()));
    }

    void theLogShowsNoPasswordHash()
    {
        BlynkFixture f;
        RequestLog log;
        log.listenTo(&f.http);
        AddMember add;
        add.organization = f.organization(f.server.root);
        add.values = {{u"email"_s, u"olena@example.com"_s}, {u"name"_s, u"Olena"_s}};
        add.roles = {f.role(3)};
        add.generatePassword = true;
        const auto added = f.apply(add);
        QVERIFY(added);
        const QByteArray hash = f.server.users.first().passwordHash;
        QCOMPARE(hash.size(), 44);
        bool isThere = false;
        for (const HttpLogEntry &entry : log.entries()) {
            isThere = isThere || entry.address.contains(u"create-in-org"_s);
            QVERIFY(!entry.body.contains(hash) && !entry.body.contains(added->secret.reveal().toUtf8()));
        }
        QVERIFY(isThere);
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "regiontest.moc"
