#include "tests/remote/support/keepingsink.h"
#include "tests/remote/transmit/transmitfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

Create newOrganization(const QString &name, const QString &application)
{
    return {EntityKind::Organization,
            {{u"name"_s, name}, {u"domains"_s, QJsonArray{u"globex.example"_s}}, {u"applications"_s, QJsonArray{application}}},
            std::nullopt};
}

/// What was asked for, with words for the ids.
QSet<QString> operationsOf(const TransmitFixture &f, const QString &organization)
{
    QSet<QString> used;
    for (const ScriptedRequest &request : f.server.http.requests) {
        QString path = request.path.mid(4);
        path.replace(organization, u"ORG"_s).replace(f.app, u"APP"_s).replace(f.acme, u"ORG"_s).replace(u"Branch"_s, u"NAME"_s);
        used.insert(QString::fromLatin1(request.method) + u' ' + path);
    }
    return used;
}

} // namespace

class OperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anySuccessOfARemovalIsOne_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 202, 204})
            QTest::addRow("%d", status) << status;
    }
    /// Nobody wrote down which it is.
    void anySuccessOfARemovalIsOne()
    {
        QFETCH(int, status);
        TransmitFixture f;
        f.server.http.on(u"/cis/v1/organizations/"_s + f.acme, [&](const ScriptedRequest &request) {
            ScriptedReply reply = f.server.answered(request);
            reply.status = request.method == "DELETE" ? status : reply.status;
            return reply;
        });
        const auto removed = f.apply(Remove{f.organization(), false, {}});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QCOMPARE(removed->outcome, Outcome::Done);
        QVERIFY(removed->notes.isEmpty() && removed->after.isEmpty());
    }

    /// Each of the seventeen operations is used for something.
    void allSeventeenOperationsAreUsed()
    {
        QSet<QString> used;
        for (const bool isNewer : {true, false}) {
            TransmitFixture f;
            f.server.isOf2026 = isNewer;
            const QString second = f.server.addApplication(u"Desk"_s);
            const QString straight = f.server.addRole(f.app, u"Straight"_s);
            if (isNewer)
                f.server.given[f.acme][f.app].roles = {straight};
            const QString more = f.server.addGroup(f.app, u"More"_s, {});
            QVERIFY(f.apply(f.patch(f.group(more), u"organizations"_s, QJsonArray(), QJsonArray{f.acme})));
            Create below = newOrganization(u"Branch"_s, f.app);
            below.values.insert(u"parent"_s, f.acme);
            QVERIFY(f.apply(below));
            const auto made = f.apply(newOrganization(u"Globex"_s, f.app));
            QVERIFY(made);
            const QString id = made->target.id;
            const auto hash = f.finished(f.directory->storeLogo({}, "\x89PNG\r\n\x1a\n and the rest"));
            Patch patch = f.patch(made->target, u"logo"_s, QString(), *hash);
            patch.edits.append({u"displayName"_s, QString(), u"Globex"_s});
            QVERIFY(f.apply(patch));
            QVERIFY(f.apply(f.patch(made->target, u"applications"_s, QJsonArray{f.app}, QJsonArray{f.app, second})));
            QVERIFY(f.apply(f.patch(made->target, u"applications"_s, QJsonArray{f.app, second}, QJsonArray{f.app})));
            QVERIFY(f.finished(f.directory->inspect(made->target)));
            QVERIFY(f.finished(f.directory->read({}, {f.group(f.staff)})));
            QVERIFY(f.finished(f.directory->pull(std::make_shared<KeepingSink>(), {}, {})));
            QVERIFY(f.apply(Remove{made->target, false, {}}));
            if (!isNewer) {
                f.server.http.on(u"/cis/v1/organizations/"_s + f.acme, json(R"({"message":"Forbidden","error_code":403})", 403));
                QVERIFY(f.finished(f.directory->read({}, {f.organization()})));
            }
            used += operationsOf(f, id);
        }
        for (const QString &operation :
             {u"POST /v1/organizations"_s, u"GET /v1/organizations"_s, u"GET /v1/organizations/ORG"_s, u"PUT /v1/organizations/ORG"_s,
              u"DELETE /v1/organizations/ORG"_s, u"GET /v1/organizations/name/NAME"_s, u"PUT /v1/organizations/ORG/apps"_s,
              u"DELETE /v1/organizations/ORG/apps"_s, u"POST /v1/organizations/ORG/logo"_s, u"GET /v1/organizations/ORG/config"_s,
              u"POST /v1/organizations/ORG/applications/APP/managed-organizations"_s,
              u"GET /v1/organizations/ORG/applications/APP/managed-organizations"_s, u"GET /v1/manage/apps/APP/organizations"_s,
              u"POST /v1/applications/APP/organizations/ORG/role-groups/set"_s, u"GET /v1/applications/APP/organizations/ORG/role-groups"_s,
              u"POST /v1/applications/APP/organizations/ORG/roles-and-groups/set"_s,
              u"GET /v1/applications/APP/organizations/ORG/roles-and-groups"_s})
            QVERIFY2(used.contains(operation), qPrintable(operation));
    }
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "operationstest.moc"
