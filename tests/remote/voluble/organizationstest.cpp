#include "tests/remote/voluble/volublefixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Voluble::Dialect;
using Fault = VolubleServer::Fault;
using Outcome = Applied::Outcome;

namespace {

const QList<QPair<const char *, Fault>> afterTheFact{
    {"error", Fault::ErrorAfter}, {"closed", Fault::ClosedAfter}, {"silent", Fault::SilentAfter}, {"cut", Fault::CutAfter}};

Create newAcme(const QString &plan = u"PAYG"_s)
{
    QJsonObject values{{u"name"_s, u" Acme Ltd "_s}, {u"phone"_s, u"+44 20 7183 8750"_s}};
    if (!plan.isEmpty())
        values.insert(u"metadata"_s, QJsonObject{{u"plan"_s, plan}});
    return {EntityKind::Organization, values, std::nullopt};
}

Patch patch(const QString &id, const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    return {VolubleFixture::organization(id), {FieldEdit{field, before, after}}};
}

} // namespace

class OrganizationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Sign-up, sign-in, no organization yet, create, look, renew the token.
    void theWayOfANewOwner_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("fault");
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            const char *name = dialect == Dialect::JSend ? "JSend" : "JSON:API";
            QTest::addRow("%s", name) << dialect << -1;
            for (const auto &[word, fault] : afterTheFact)
                QTest::addRow("%s, %s after", name, word) << dialect << static_cast<int>(fault);
            QTest::addRow("%s, too many", name) << dialect << static_cast<int>(Fault::TooMany);
            QTest::addRow("%s, page of HTML", name) << dialect << static_cast<int>(Fault::Html);
            QTest::addRow("%s, other types", name) << dialect << static_cast<int>(Fault::WrongTypes);
            QTest::addRow("%s, null", name) << dialect << static_cast<int>(Fault::NullData);
            QTest::addRow("%s, more than we know", name) << dialect << static_cast<int>(Fault::ExtraFields);
        }
    }
    void theWayOfANewOwner()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, fault);
        VolubleFixture f(dialect);
        if (dialect == Dialect::JsonApi)
            f.server.grant(f.self, {u"organization:owner"_s}); // its Auth0 gives it to everybody who signs up
        const auto traits = f.finished(f.directory->traits({}, std::nullopt));
        QVERIFY(traits);
        QVERIFY(traits->allows(Verb::Create, EntityKind::Organization));
        QCOMPARE(f.tokens->rejected, 0); // to have no organization is not to be signed out
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const auto created = f.apply(newAcme());
        QVERIFY2(created, created ? "" : qPrintable(created.error().message));
        QCOMPARE(created->outcome, Outcome::Done);
        QCOMPARE(f.server.orgs.size(), 1);
        QCOMPARE(f.server.orphans(), 0);
        QCOMPARE(created->target.id, f.server.orgs.firstKey());
        QCOMPARE(f.server.orgs.first().name, u"Acme Ltd"_s);
        QCOMPARE(f.server.orgs.first().phone, u"+442071838750"_s);
        QCOMPARE(created->after.value(u"name"_s).toString(), u"Acme Ltd"_s);
        QVERIFY(f.tokens->rejected >= 1); // only a new token shows the rights of an owner
        QVERIFY(created->notes.isEmpty());
        const auto own = f.finished(f.directory->traits({}, OrganizationId(created->target.id)));
        QVERIFY(own && own->allows(Verb::Patch, EntityKind::Organization) && own->allows(Verb::AddMember, EntityKind::Membership));
        const auto again = f.finished(f.directory->traits({}, std::nullopt));
        QVERIFY(again && !again->allows(Verb::Create, EntityKind::Organization));
        QVERIFY(!again->readOnlyReason.isEmpty());

        // The same once more makes no second one, and another is refused before it is sent.
        const int writes = f.server.writes();
        const auto twice = f.apply(newAcme());
        QVERIFY(twice);
        QCOMPARE(twice->outcome, Outcome::NoOp);
        Create other = newAcme();
        other.values.insert(u"name"_s, u"Second"_s);
        const auto second = f.apply(other);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.writes(), writes);
        QVERIFY(!f.server.dead);
    }

    void whatWasNotDoneIsSaidAndCanBeTriedAgain_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("fault");
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            const char *name = dialect == Dialect::JSend ? "JSend" : "JSON:API";
            QTest::addRow("%s, bad gateway", name) << dialect << static_cast<int>(Fault::ServiceUnavailable);
            QTest::addRow("%s, silent", name) << dialect << static_cast<int>(Fault::SilentBefore);
        }
    }
    void whatWasNotDoneIsSaidAndCanBeTriedAgain()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, fault);
        VolubleFixture f(dialect);
        f.server.grant(f.self, {u"organization:owner"_s});
        f.server.fail(static_cast<Fault>(fault), "POST");
        const auto lost = f.apply(newAcme());
        QVERIFY(!lost);
        QVERIFY(f.server.orgs.isEmpty());
        QCOMPARE(f.server.count("POST", u"/v1/orgs"_s), 1); // nothing repeats it behind our back
        const auto created = f.apply(newAcme());
        QVERIFY(created && created->outcome == Outcome::Done);
        QCOMPARE(f.server.orgs.size(), 1);
    }

    void whereNobodyCanLookTheOutcomeIsUnknown()
    {
        VolubleFixture f(Dialect::JsonApi);
        f.server.fail(Fault::SilentAfter, "POST");
        const QList<Change> changes{Change::make(Actor{UserId(f.self)}, newAcme())};
        f.finished(f.directory->traits({}, std::nullopt));
        // The first look is before the creation, all later ones fail.
        const Awaited result(f.directory->apply(changes));
        QTRY_COMPARE(f.server.count("POST", u"/v1/orgs"_s), 1);
        f.server.fail(Fault::ServiceUnavailable, "GET", {}, 100);
        QElapsedTimer quiet;
        quiet.start();
        while (!result.isThere() && quiet.elapsed() < 20'000) {
            QTest::qWait(20);
            if (f.timing.untilNext() >= 0)
                f.timing.advance(std::chrono::milliseconds(f.timing.untilNext()));
        }
        QVERIFY(result.isThere());
        QVERIFY(result->first());
        QCOMPARE(result->first()->outcome, Outcome::Unknown);
        QVERIFY(!result->first()->notes.isEmpty());
    }

    void whatTheServerWouldBreakOnIsNotSent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no name") << u"name"_s << QJsonValue(u"  "_s) << Error::Kind::Invalid;
        QTest::newRow("long name") << u"name"_s << QJsonValue(QString(256, u'x')) << Error::Kind::Invalid;
        QTest::newRow("no phone") << u"phone"_s << QJsonValue() << Error::Kind::Invalid;
        for (const char *phone : {"02071838750", "00442071838750", "+44123", "+999123456789", "+1 555 0100", "a phone number"})
            QTest::newRow(phone) << u"phone"_s << QJsonValue(QString::fromUtf8(phone)) << Error::Kind::Invalid;
        QTest::newRow("no plan") << u"metadata"_s << QJsonValue() << Error::Kind::Invalid;
        QTest::newRow("unknown plan") << u"metadata"_s << QJsonValue(QJsonObject{{u"plan"_s, u"GOLD"_s}}) << Error::Kind::Invalid;
        QTest::newRow("credits") << u"metadata"_s << QJsonValue(QJsonObject{{u"plan"_s, u"PAYG"_s}, {u"credits"_s, 5}})
                                 << Error::Kind::Unsupported;
        QTest::newRow("domains") << u"domains"_s << QJsonValue(QJsonArray{u"a.example"_s}) << Error::Kind::Unsupported;
    }
    void whatTheServerWouldBreakOnIsNotSent()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(Error::Kind, kind);
        VolubleFixture f(Dialect::JsonApi);
        Create create = newAcme();
        create.values.insert(key, value);
        const auto created = f.apply(create);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, kind);
        QCOMPARE(f.server.writes(), 0);
        QVERIFY(!f.server.dead);
    }

    void aRecordWithoutAnOrganizationIsExplained()
    {
        VolubleFixture f(Dialect::JsonApi);
        f.server.users.insert(f.self, QString());
        const auto created = f.apply(newAcme());
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.writes(), 0);
    }

    void ownersWithoutTheRightYetAreTold()
    {
        VolubleFixture f(Dialect::JsonApi); // whose server never gives it
        const auto created = f.apply(newAcme());
        QVERIFY(created && created->outcome == Outcome::Done);
        QCOMPARE(created->notes.size(), 1);
        QVERIFY(created->notes.first().contains(u"organization:owner"_s));
        QCOMPARE(created->after.value(u"name"_s).toString(), u"Acme Ltd"_s);
    }

    void aPastedTokenStaysInUse_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<bool>("isLost");
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            for (const bool isLost : {false, true})
                QTest::addRow("%s%s", dialect == Dialect::JSend ? "JSend" : "JSON:API", isLost ? ", 500 after" : "") << dialect << isLost;
        }
    }
    void aPastedTokenStaysInUse()
    {
        QFETCH(Dialect, dialect);
        QFETCH(bool, isLost);
        VolubleFixture f(dialect);
        f.tokens->renews = false;
        if (isLost)
            f.server.fail(Fault::ErrorAfter, "POST");
        const auto created = f.apply(newAcme());
        QVERIFY2(created, created ? "" : qPrintable(created.error().message));
        QCOMPARE(f.server.orgs.size(), 1);
        // Nothing could bring another, so it is not thrown away; the person is told what to do.
        QCOMPARE(f.tokens->rejected, 0);
        if (isLost && dialect == Dialect::JSend) {
            QCOMPARE(created->outcome, Outcome::Unknown); // it shows nobody their organization without the right
            QVERIFY2(created->notes.join(u' ').contains(u"paste a new token"_s), qPrintable(created->notes.join(u' ')));
            // The own record was asked for all the same, and a second try sends nothing.
            QCOMPARE(f.server.http.requests.last().method, QByteArray("GET"));
            const auto again = f.apply(newAcme());
            QVERIFY(!again);
            QCOMPARE(again.error().kind, Error::Kind::Conflict);
            QCOMPARE(f.server.writes(), 1);
            QCOMPARE(f.server.orphans(), 0);
            // Another token holds the right that was given meanwhile, and shows what became of it.
            f.tokens->paste();
            const auto settled = f.apply(newAcme());
            QVERIFY2(settled, settled ? "" : qPrintable(settled.error().message));
            QCOMPARE(settled->outcome, Outcome::NoOp);
            QCOMPARE(settled->target.id, f.server.orgs.firstKey());
            QCOMPARE(f.server.writes(), 1);
            return;
        }
        QCOMPARE(created->outcome, Outcome::Done);
        QCOMPARE(created->notes.size(), 1);
        QVERIFY2(created->notes.first().contains(u"paste"_s) && created->notes.first().contains(u"organization:owner"_s),
                 qPrintable(created->notes.first()));
        QVERIFY(f.finished(f.directory->traits({}, std::nullopt)));
    }

    /// What was lost never reached the older server, nobody may look, and the next token holds no more rights than the last.
    void anotherTokenMayTryAgain()
    {
        VolubleFixture f(Dialect::JSend);
        f.tokens->renews = false;
        f.server.fail(Fault::ServiceUnavailable, "POST");
        const auto lost = f.apply(newAcme());
        QVERIFY(lost);
        QCOMPARE(lost->outcome, Outcome::Unknown);
        QVERIFY(!f.apply(newAcme()));
        QVERIFY(f.server.orgs.isEmpty());
        f.tokens->paste();
        const auto created = f.apply(newAcme());
        QVERIFY2(created, created ? "" : qPrintable(created.error().message));
        QCOMPARE(created->outcome, Outcome::Done);
        QCOMPARE(f.server.orgs.size(), 1);
    }

    /// Whom the older server knows already it tells so, after it has made an organization that nobody is in.
    void whoIsSomewhereIsToldSo()
    {
        VolubleFixture f(Dialect::JSend);
        f.server.addOrganization(u"Acme"_s, {f.self});
        const auto created = f.apply(newAcme());
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Conflict);
        QVERIFY2(created.error().message.contains(u"already"_s), qPrintable(created.error().message));
    }

    void aMachineCreatesAsManyAsItLikes()
    {
        VolubleFixture f(Dialect::JsonApi, u"testclient@clients"_s);
        f.server.grant(f.self, {u"voluble:admin"_s});
        QVERIFY(f.apply(newAcme()));
        QVERIFY(f.apply(newAcme(u"PAY_IN_ADVANCE"_s)));
        QCOMPARE(f.server.orgs.size(), 2);
    }

    void editsAreSentOneByOne_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("before");
        QTest::addColumn<QJsonValue>("after");
        QTest::addColumn<QByteArray>("body");
        const QJsonObject metadata{{u"credits"_s, 0}, {u"plan"_s, u"PAYG"_s}};
        const auto with = [&](const QString &key, const QJsonValue &value) {
            QJsonObject changed = metadata;
            changed.insert(key, value);
            return QJsonValue(changed);
        };
        QTest::newRow("name") << u"name"_s << QJsonValue(u"Acme"_s) << QJsonValue(u"Acme Renamed"_s) << QByteArray("{\"name\":\"Acme Renamed\"}");
        QTest::newRow("phone") << u"phone"_s << QJsonValue(u"+442071838750"_s) << QJsonValue(u"+1 650-253-0000"_s)
                               << QByteArray("{\"phone_number\":\"+16502530000\"}");
        QTest::newRow("plan") << u"metadata"_s << QJsonValue(metadata) << with(u"plan"_s, u"pay_in_advance"_s)
                              << QByteArray("{\"plan\":\"PAY_IN_ADVANCE\"}");
        QTest::newRow("credits") << u"metadata"_s << QJsonValue(metadata) << with(u"credits"_s, 1000) << QByteArray("{\"credits\":1000}");
    }
    void editsAreSentOneByOne()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, before);
        QFETCH(QJsonValue, after);
        QFETCH(QByteArray, body);
        for (int fault = -1; fault < static_cast<int>(afterTheFact.size()); ++fault) {
            VolubleFixture f(Dialect::JsonApi);
            const QString id = f.owned();
            if (fault >= 0)
                f.server.fail(afterTheFact.at(fault).second, "PUT");
            const auto applied = f.apply(patch(id, field, before, after));
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
            QCOMPARE(applied->outcome, Outcome::Done);
            for (const ScriptedRequest &request : f.server.http.requests) {
                if (request.method == "PUT")
                    QCOMPARE(request.body, body);
            }
            QCOMPARE(applied->before.value(u"name"_s).toString(), u"Acme"_s);
            QVERIFY(applied->before != applied->after);
            QVERIFY(applied->after.value(u"raw"_s).isObject());
            // What is so already needs no call.
            const int writes = f.server.writes();
            const auto again = f.apply(patch(id, field, before, after));
            QVERIFY(again);
            QCOMPARE(again->outcome, Outcome::NoOp);
            QCOMPARE(f.server.writes(), writes);
        }
    }

    void editsOfWhatIsGoneOrOvertakenAreConflicts()
    {
        VolubleFixture f(Dialect::JsonApi);
        const QString id = f.owned();
        f.server.orgs[id].name = u"Theirs"_s;
        const auto overtaken = f.apply(patch(id, u"name"_s, u"Acme"_s, u"Ours"_s));
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, Error::Kind::Conflict);
        QCOMPARE(overtaken.error().field, u"name"_s);
        const auto nothing = f.apply(patch(id, u"metadata"_s, QJsonObject{{u"credits"_s, 0}}, QJsonObject{{u"credits"_s, -3}}));
        QCOMPARE(nothing.error().kind, Error::Kind::Invalid);
        const auto unknown = f.apply(patch(id, u"displayName"_s, u""_s, u"x"_s));
        QCOMPARE(unknown.error().kind, Error::Kind::Unsupported);
        f.server.grant(f.self, {u"voluble:admin"_s});
        f.tokens->reject(f.finished(f.tokens->token()).value());
        const auto gone = f.apply(patch(u"nowhere"_s, u"name"_s, u"Acme"_s, u"Ours"_s));
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        QCOMPARE(f.server.writes(), 0);
    }

    void theOlderDialectHasNoPlans()
    {
        VolubleFixture f(Dialect::JSend);
        const QString id = f.owned();
        const auto plan = f.apply(patch(id, u"metadata"_s, QJsonObject(), QJsonObject{{u"plan"_s, u"PAYG"_s}}));
        QCOMPARE(plan.error().kind, Error::Kind::Unsupported);
        QVERIFY(f.apply(patch(id, u"name"_s, u"Acme"_s, u"Renamed"_s)));
        QCOMPARE(f.server.orgs.value(id).name, u"Renamed"_s);
    }

    void othersOrganizationsAreLeftAloneThoughTheServerWouldLetUs()
    {
        VolubleFixture f(Dialect::JSend);
        f.owned();
        const QString other = f.server.addOrganization(u"Other"_s, {u"auth0|carol"_s});
        QCOMPARE(f.apply(patch(other, u"name"_s, u"Other"_s, u"Ours"_s)).error().kind, Error::Kind::Forbidden);
        QCOMPARE(f.apply(Remove{f.organization(other), false, {}}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(f.server.writes(), 0);
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(other)));
        QVERIFY(traits && traits->readOnly && !traits->readOnlyReason.isEmpty());
    }

    void removesAnOrganizationOnce_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("fault");
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            const char *name = dialect == Dialect::JSend ? "JSend" : "JSON:API";
            QTest::addRow("%s", name) << dialect << -1;
            for (const auto &[word, fault] : afterTheFact) {
                // The older server never answers somebody whose organization is gone.
                if (dialect == Dialect::JsonApi)
                    QTest::addRow("%s, %s after", name, word) << dialect << static_cast<int>(fault);
            }
        }
    }
    void removesAnOrganizationOnce()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, fault);
        VolubleFixture f(dialect);
        const QString id = f.owned({u"auth0|bob"_s});
        f.server.addOrganization(u"Other"_s, {u"auth0|carol"_s});
        QSignalSpy changed(f.directory.get(), &Directory::traitsChanged);
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "DELETE");
        const auto removed = f.apply(Remove{f.organization(id), false, {}});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QCOMPARE(removed->outcome, Outcome::Done);
        QCOMPARE(removed->before.value(u"name"_s).toString(), u"Acme"_s);
        QVERIFY(removed->after.isEmpty());
        QCOMPARE(f.server.orgs.size(), 1);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(f.tokens->rejected, 0);
        if (dialect == Dialect::JSend)
            return;
        // The former owner is nobody there now, and may begin anew.
        const auto traits = f.finished(f.directory->traits({}, std::nullopt));
        QVERIFY(traits && traits->allows(Verb::Create, EntityKind::Organization));
        const auto read = f.finished(f.directory->read({}, {f.organization(id)}));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
        QCOMPARE(f.tokens->rejected, 0);
    }

    void whoeverIsNeverAnsweredWaitsOnlyForTheTimeOut()
    {
        VolubleFixture f(Dialect::JSend);
        f.owned();
        f.server.users.insert(f.self, QString());
        const auto read = f.finished(f.directory->read({}, {f.organization(f.server.orgs.firstKey())}));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Timeout);
    }

    void strangeAnswersAreErrors_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("other types") << static_cast<int>(Fault::WrongTypes);
        QTest::newRow("null") << static_cast<int>(Fault::NullData);
        QTest::newRow("HTML") << static_cast<int>(Fault::Html);
    }
    void strangeAnswersAreErrors()
    {
        QFETCH(int, fault);
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            VolubleFixture f(dialect);
            const QString id = f.owned();
            f.server.fail(static_cast<Fault>(fault), "GET");
            const auto read = f.finished(f.directory->read({}, {f.organization(id)}));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Invalid);
            QVERIFY(read.error().details.contains(u"X-Request-ID"_s));
        }
    }

    void whatWeDoNotKnowIsKept()
    {
        VolubleFixture f(Dialect::JsonApi);
        const QString id = f.owned();
        f.server.fail(Fault::ExtraFields, "GET");
        const auto read = f.finished(f.directory->read({}, {f.organization(id)}));
        QVERIFY(read);
        QVERIFY(read->first().image->value(u"raw"_s).toObject().contains(u"surprise"_s));
    }

    void aRefusedTokenIsRenewedAndTheCallGoesOn()
    {
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            VolubleFixture f(dialect);
            const QString id = f.owned();
            f.server.fail(Fault::RefusedToken, "GET");
            QVERIFY(f.finished(f.directory->read({}, {f.organization(id)})));
            QCOMPARE(f.tokens->rejected, 1);
        }
    }
};

QTEST_GUILESS_MAIN(OrganizationsTest)
#include "organizationstest.moc"
