#include "tests/remote/transmit/transmitfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QString olena = u"olena@example.com"_s;

Create newThing(const TransmitFixture &f, EntityKind kind)
{
    Create create{kind, {{u"name"_s, u"New one"_s}}, {}};
    if (kind == EntityKind::Organization) {
        create.values.insert(u"domains"_s, QJsonArray{u"new.example"_s});
        create.values.insert(u"applications"_s, QJsonArray{f.app});
    } else {
        create.values.insert(u"application"_s, f.app);
    }
    return create;
}

Payload creation(const TransmitFixture &f, EntityKind kind)
{
    if (kind == EntityKind::Membership)
        return AddMember{f.organization(), {{u"email"_s, u"new@example.com"_s}}, {f.role(f.editor)}};
    return newThing(f, kind);
}

void addKinds(const QList<EntityKind> &kinds)
{
    QTest::addColumn<EntityKind>("kind");
    for (const EntityKind kind : kinds)
        QTest::addRow("%s", qPrintable(toKey(kind))) << kind;
}

} // namespace

/// Where an answer does not say what became of a write, nothing is said that is not known.
class DoubtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAcceptedCreationThatDoesNotShowIsUnknown_data()
    {
        addKinds({EntityKind::Organization, EntityKind::Membership, EntityKind::Role, EntityKind::RoleGroup});
    }
    void anAcceptedCreationThatDoesNotShowIsUnknown()
    {
        QFETCH(EntityKind, kind);
        TransmitFixture f;
        f.server.fail(ContractFault::AcceptedOnly, "POST");
        const auto made = f.apply(creation(f, kind));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->outcome, Outcome::Unknown);
        QVERIFY(made->target.id.isEmpty() && made->target.kind == kind);
        QVERIFY(!made->notes.isEmpty() && !made->requestId.isEmpty());
        QVERIFY(made->secret.isEmpty());
        QCOMPARE(f.server.writes(), 1);
        // The same once more makes it, once.
        const auto again = f.apply(creation(f, kind));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->outcome, Outcome::Done);
        QCOMPARE(f.server.writes(), 2);
    }

    /// "Not found" to a removal may be said of the call, the address or the server: only a re-read tells that the thing is gone.
    void aRemovalThatFindsNothingIsNotBelieved_data()
    {
        addKinds({EntityKind::Organization, EntityKind::Membership, EntityKind::User, EntityKind::Role, EntityKind::RoleGroup});
    }
    void aRemovalThatFindsNothingIsNotBelieved()
    {
        QFETCH(EntityKind, kind);
        for (const ContractFault fault : {ContractFault::NotFound, ContractFault::NoSuchCall}) {
            TransmitFixture f;
            const QString user = f.joined(olena);
            const QMap<EntityKind, EntityId> things{{EntityKind::Organization, f.organization()}, {EntityKind::Membership, f.member(user)},
                                                    {EntityKind::User, entity(UserId(user))},     {EntityKind::Role, f.role(f.editor)},
                                                    {EntityKind::RoleGroup, f.group(f.staff)}};
            f.server.fail(fault, "DELETE");
            const auto refused = f.apply(Remove{things.value(kind), false, {}});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::NotFound);
            QVERIFY(f.server.orgs.contains(f.acme) && f.server.users.contains(user) && f.server.members.value(f.acme).contains(user));
            QVERIFY(f.server.roles.contains(f.editor) && f.server.groups.contains(f.staff));
            // Gone at last, and the call says so again.
            const auto gone = f.apply(Remove{things.value(kind), false, {}});
            QVERIFY2(gone, gone ? "" : qPrintable(gone.error().message));
            QCOMPARE(gone->outcome, Outcome::Done);
            QVERIFY(gone->notes.isEmpty());
        }
    }

    /// Nor does a gateway's page mean that what was asked for is gone.
    void aGatewaysNotFoundIsNoAnswer()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        f.server.fail(ContractFault::NoSuchCall, "GET", {}, 10);
        for (const EntityId &thing : {f.organization(), f.member(user), entity(UserId(user))}) {
            const auto read = f.finished(f.directory->read({}, {thing}));
            QVERIFY(!read);
            const auto removed = f.apply(Remove{thing, false, {}});
            QVERIFY(!removed);
        }
        QCOMPARE(f.server.writes(), 0);
    }

    /// An account goes only when it is known that nobody else has a use for it.
    void anAccountWhoseUseIsNotKnownStays_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, ContractFault fault, const QString &end) { QTest::newRow(name) << static_cast<int>(fault) << end; };
        const QString organizations = u"/organizations"_s;
        row("not found", ContractFault::NotFound, organizations);
        row("no such call", ContractFault::NoSuchCall, organizations);
        row("down", ContractFault::ServiceUnavailable, organizations);
        row("nothing in it", ContractFault::AcceptedOnly, organizations);
        row("null", ContractFault::NullData, organizations);
        row("HTML", ContractFault::Html, organizations);
        row("applications not found", ContractFault::NotFound, u"/applications/list"_s);
        row("applications unreadable", ContractFault::NullData, u"/applications/list"_s);
    }
    void anAccountWhoseUseIsNotKnownStays()
    {
        QFETCH(int, fault);
        QFETCH(QString, end);
        TransmitFixture f;
        const QString user = f.joined(olena);
        const QString path = end == u"/organizations"_s ? u"/members/"_s + user + end : end;
        f.server.fail(static_cast<ContractFault>(fault), "GET", path, 10);
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY2(left, left ? "" : qPrintable(left.error().message));
        QCOMPARE(left->outcome, Outcome::Partial);
        QCOMPARE(left->notes.size(), 1);
        QVERIFY(!f.server.members.value(f.acme).contains(user));
        QVERIFY(f.server.users.contains(user));
        QCOMPARE(f.server.count("DELETE", u"/manage/users/"_s + user), 0);
    }

    /// The ordinary client alone sees one application, so it cannot know that there is no other.
    void oneCredentialDeletesNoAccountBesides()
    {
        TransmitFixture f({Transmit::Credential::Application});
        const QString user = f.joined(olena);
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY2(left, left ? "" : qPrintable(left.error().message));
        QCOMPARE(left->outcome, Outcome::Partial);
        QVERIFY(f.server.users.contains(user));
    }

    /// What the server took and still shows keeps the account too.
    void aMemberWhoStillShowsKeepsTheAccount()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        f.server.fail(ContractFault::AcceptedOnly, "DELETE", user);
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY2(left, left ? "" : qPrintable(left.error().message));
        QCOMPARE(left->outcome, Outcome::Partial);
        QVERIFY(f.server.users.contains(user));
        QCOMPARE(f.server.count("DELETE", u"/manage/users/"_s + user), 0);
    }
};

QTEST_GUILESS_MAIN(DoubtTest)
#include "doubttest.moc"
