// The service wants a second person where the directory's rule says so, whoever calls, and takes only a pinned key's word for
// exactly that change.
#include "models/directory/changejson.h"
#include "models/service/approval/embeddedapprovals.h"
#include "models/store/approval/approvalfile.h"
#include "models/store/journal/signing.h"
#include "models/store/sql/connection.h"
#include "tests/service/fixture.h"

#include <QJsonArray>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ApprovalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void ruledChangesAreRefused();
    void approvedChangeIsApplied();
    void otherKindsNeedNobody();
    void countsWhatOnePersonDidAlone();
    void onlyThisChangeIsApproved();
    void onlyPinnedKeysCount();
    void unpinnedKeyCountsNoMore();
    void changedFileIsRefused();
    void previewNeedsNobody();
    void rulesAreTheDirectoryOwners();
    void isJournaled();
    void refsToEarlierChangesAreResolved();
    void referrersOfWhatCameToNothingGoOn();
    void nothingElseIsDoneUnderAnApprovedId();
    void ownKeyApprovesNothing();
    void keyWithoutPersonIsPinnedAgain();
    void keyIsOfSomebodyHere();

private:
    EmbeddedApprovals approvals(const UserId &actor) { return EmbeddedApprovals(m_world->store(), Actor{actor}, [this] { return m_world->now(); }); }
    EmbeddedApprovals approvals() { return approvals(m_world->boss); }
    Change suspension(int person = 0);
    Result<Applied> apply(const Change &change) { return m_world->applyAll({change}).first(); }
    /// Asked for with the key 'a', approved with this one.
    QByteArray approved(const QList<Change> &changes, char key = 'b');

    static QByteArray keyOf(char letter) { return Signing::publicKeyOf(QByteArray(Signing::seedSize, letter)); }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    QList<UserId> m_people;
    UserId m_bob;
};

void ApprovalTest::init()
{
    m_world = std::make_unique<World>();
    m_acme = m_world->organization(u"Acme"_s);
    m_people.clear();
    for (const QString &name : {u"wei"_s, u"olena"_s, u"ivan"_s})
        m_people.append(m_world->person(name + u"@acme.example"_s, m_acme, {BuiltInRole::member()}));
    EmbeddedApprovals here = approvals();
    m_bob = m_world->person(u"bob@acme.example"_s, m_acme, {BuiltInRole::owner()});
    VERIFY_DONE(await(here.setRule(ApprovalRule{{u"setStatus"_s}, 0})));
    VERIFY_DONE(await(here.pin(keyOf('b'), u"Bob"_s, m_bob)));
}

Change ApprovalTest::suspension(int person)
{
    return Change::make(Actor{m_world->boss}, SetStatus{entity(m_people.at(person), m_acme), MemberStatus::Active, MemberStatus::Suspended});
}

QByteArray ApprovalTest::approved(const QList<Change> &changes, char key)
{
    const QByteArray askersSeed(Signing::seedSize, 'a');
    const QByteArray approversSeed(Signing::seedSize, key);
    ApprovalFile file;
    ApprovalRequest &request = file.request;
    request.set = newId<ChangeSetId>();
    request.requested = m_world->now();
    for (const Change &change : changes)
        request.items.append(QJsonObject{{u"change"_s, change.id.toString()}, {u"payload"_s, toJson(change.payload)}});
    request.publicKey = Signing::publicKeyOf(askersSeed);
    request.signature = Signing::sign(askersSeed, request.form());
    Approval approval;
    approval.name = u"Bob"_s;
    approval.at = m_world->now();
    approval.publicKey = Signing::publicKeyOf(approversSeed);
    approval.signature = Signing::sign(approversSeed, approval.form(request));
    file.approvals = {approval};
    return file.toJson();
}

void ApprovalTest::ruledChangesAreRefused()
{
    VERIFY_REFUSED(apply(suspension()), Error::Kind::Forbidden, u"second person"_s);
}

void ApprovalTest::approvedChangeIsApplied()
{
    const Change change = suspension();
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.accept(approved({change}))));
    VERIFY_DONE(apply(change));
}

void ApprovalTest::otherKindsNeedNobody()
{
    VERIFY_DONE(apply(Change::make(Actor{m_world->boss}, Patch{entity(m_people.first()), {{u"city"_s, {}, u"Kyiv"_s}}})));
}

void ApprovalTest::countsWhatOnePersonDidAlone()
{
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.setRule(ApprovalRule{{u"setStatus"_s}, 2})));
    const Change first = suspension(0);
    VERIFY_DONE(await(here.accept(approved({first}))));
    VERIFY_DONE(apply(first)); // Approved: it does not count.
    VERIFY_DONE(apply(suspension(1)));
    VERIFY_DONE(apply(suspension(2)));
    const Change back = Change::make(Actor{m_world->boss}, SetStatus{entity(m_people.at(1), m_acme), MemberStatus::Suspended, MemberStatus::Active});
    VERIFY_REFUSED(apply(back), Error::Kind::Forbidden, u"second person"_s);
    m_world->setNow(m_world->now().addDays(2));
    VERIFY_DONE(apply(back));
}

void ApprovalTest::onlyThisChangeIsApproved()
{
    const Change change = suspension(0);
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.accept(approved({change}))));
    Change other = suspension(1);
    VERIFY_REFUSED(apply(other), Error::Kind::Forbidden, u"second person"_s);
    other.id = change.id; // under the approved one's id
    VERIFY_REFUSED(apply(other), Error::Kind::Forbidden, u"second person"_s);
    VERIFY_DONE(apply(change));
}

void ApprovalTest::onlyPinnedKeysCount()
{
    const Change change = suspension();
    EmbeddedApprovals here = approvals();
    VERIFY_REFUSED(await(here.accept(approved({change}, 'e'))), Error::Kind::Forbidden, u"pinned"_s);
    VERIFY_REFUSED(apply(change), Error::Kind::Forbidden, u"second person"_s);
}

void ApprovalTest::unpinnedKeyCountsNoMore()
{
    const Change change = suspension();
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.accept(approved({change}))));
    VERIFY_DONE(await(here.unpin(Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')))));
    VERIFY_REFUSED(apply(change), Error::Kind::Forbidden, u"second person"_s);
    QVERIFY(await(here.pinnedKeys())->isEmpty());
}

void ApprovalTest::changedFileIsRefused()
{
    QByteArray file = approved({suspension(0)});
    file.replace("\"after\": \"suspended\"", "\"after\": \"active\"");
    EmbeddedApprovals here = approvals();
    VERIFY_REFUSED(await(here.accept(file)), Error::Kind::Invalid, u"changed after it was signed"_s);
    VERIFY_REFUSED(await(here.accept(approved({suspension(0)}, 'a'))), Error::Kind::Invalid, u"damaged"_s); // one's own
}

void ApprovalTest::previewNeedsNobody()
{
    const QList<Change> changes{suspension()};
    VERIFY_DONE(await(m_world->directory().check(changes)).first());
}

void ApprovalTest::rulesAreTheDirectoryOwners()
{
    EmbeddedApprovals other = approvals(m_people.first());
    VERIFY_REFUSED(await(other.setRule(std::nullopt)), Error::Kind::Forbidden, u"owner of the directory"_s);
    VERIFY_REFUSED(await(other.pin(QByteArray(32, 'k'), u"Me"_s, m_people.first())), Error::Kind::Forbidden, u"owner of the directory"_s);
    VERIFY_REFUSED(await(other.unpin(Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')))), Error::Kind::Forbidden, u"owner of the directory"_s);
    QVERIFY(await(other.rule())->has_value());
}

void ApprovalTest::isJournaled()
{
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.accept(approved({suspension()}))));
    const auto entries = await(m_world->reader(m_world->boss)->journal({{}, {}, 3}));
    VERIFY_DONE(entries);
    QCOMPARE(entries->at(0).verb, u"approve"_s);
    QCOMPARE(entries->at(0).targetName, u"Bob"_s);
    QCOMPARE(entries->at(1).verb, u"pinKey"_s);
    QCOMPARE(entries->at(2).verb, u"setApprovalRule"_s);
}

/// A set as it is asked for names what its earlier changes will make; as it is sent, that has an id.
void ApprovalTest::refsToEarlierChangesAreResolved()
{
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.setRule(ApprovalRule{{}, 0})));
    const Change added = Change::make(Actor{m_world->boss}, addition(m_acme, u"new@acme.example"_s));
    Change suspended = Change::make(Actor{m_world->boss}, SetStatus{added.id, MemberStatus::Active, MemberStatus::Suspended});
    VERIFY_DONE(await(here.accept(approved({added, suspended}))));
    const auto made = apply(added);
    VERIFY_DONE(made);
    const EntityId other = entity(m_people.first(), m_acme);
    suspended.payload = SetStatus{other, MemberStatus::Active, MemberStatus::Suspended};
    VERIFY_REFUSED(apply(suspended), Error::Kind::Forbidden, u"not what the second person approved"_s);
    suspended.payload = SetStatus{made->target, MemberStatus::Active, MemberStatus::Suspended};
    VERIFY_DONE(apply(suspended));
}

/// What somebody did meanwhile is not journaled once more: what was approved after it means what is there.
void ApprovalTest::referrersOfWhatCameToNothingGoOn()
{
    EmbeddedApprovals here = approvals();
    const EntityId wei = entity(m_people.first(), m_acme);
    const Payload promotion = edit(wei, u"title"_s, u""_s, u"Clerk"_s);
    VERIFY_DONE(apply(Change::make(Actor{m_world->boss}, promotion)));
    VERIFY_DONE(await(here.setRule(ApprovalRule{{}, 0})));
    const Change promoted = Change::make(Actor{m_world->boss}, promotion);
    Change suspended = Change::make(Actor{m_world->boss}, SetStatus{promoted.id, MemberStatus::Active, MemberStatus::Suspended});
    VERIFY_DONE(await(here.accept(approved({promoted, suspended}))));
    const auto found = apply(promoted);
    VERIFY_DONE(found);
    QCOMPARE(static_cast<int>(found->outcome), static_cast<int>(Applied::Outcome::NoOp));
    suspended.payload = SetStatus{entity(m_people.at(1), m_acme), MemberStatus::Active, MemberStatus::Suspended};
    VERIFY_REFUSED(apply(suspended), Error::Kind::Forbidden, u"not what the second person approved"_s);
    suspended.payload = SetStatus{found->target, MemberStatus::Active, MemberStatus::Suspended};
    VERIFY_DONE(apply(suspended));
}

/// Else somebody else's thing would stand where the approver saw this one.
void ApprovalTest::nothingElseIsDoneUnderAnApprovedId()
{
    EmbeddedApprovals here = approvals();
    const Change added = Change::make(Actor{m_world->boss}, addition(m_acme, u"new@acme.example"_s)); // needs nobody by itself
    const Change suspended = Change::make(Actor{m_world->boss}, SetStatus{added.id, MemberStatus::Active, MemberStatus::Suspended});
    VERIFY_DONE(await(here.accept(approved({added, suspended}))));
    Change swapped = added;
    swapped.payload = addition(m_acme, u"eve@acme.example"_s);
    VERIFY_REFUSED(apply(swapped), Error::Kind::Forbidden, u"not what the second person approved"_s);
    VERIFY_DONE(apply(added));
}

void ApprovalTest::ownKeyApprovesNothing()
{
    EmbeddedApprovals here = approvals();
    VERIFY_DONE(await(here.pin(keyOf('c'), u"Boss"_s, m_world->boss)));
    const Change change = suspension();
    VERIFY_REFUSED(await(here.accept(approved({change}, 'c'))), Error::Kind::Forbidden, u"your own key"_s);
    // Nor may Bob do what was asked for by another, and approved by him alone.
    VERIFY_DONE(await(here.accept(approved({change}))));
    Change bobs = change;
    bobs.actor = Actor{m_bob};
    VERIFY_REFUSED(apply(bobs), Error::Kind::Forbidden, u"second person"_s);
    VERIFY_DONE(apply(change));
}

void ApprovalTest::keyWithoutPersonIsPinnedAgain()
{
    const Change change = suspension();
    EmbeddedApprovals here = approvals();
    // As an earlier version left it.
    auto writing = m_world->store().write<bool>([](WriteSession &session) -> Result<bool> {
        session.sql().run("UPDATE pinned_keys SET user = ''");
        return true;
    });
    VERIFY_DONE(writing.result());
    VERIFY_REFUSED(await(here.accept(approved({change}))), Error::Kind::Forbidden, u"pin it again"_s);
    VERIFY_DONE(await(here.pin(keyOf('b'), u"Bob"_s, m_bob)));
    VERIFY_DONE(await(here.accept(approved({change}))));
    VERIFY_DONE(apply(change));
}

void ApprovalTest::keyIsOfSomebodyHere()
{
    EmbeddedApprovals here = approvals();
    VERIFY_REFUSED(await(here.pin(keyOf('d'), u"Dan"_s, UserId())), Error::Kind::Invalid, u"whose key"_s);
    VERIFY_REFUSED(await(here.pin(keyOf('d'), u"Dan"_s, newId<UserId>())), Error::Kind::Invalid, u"whose key"_s);
    QCOMPARE(await(here.pinnedKeys())->first().user, m_bob);
}

QTEST_GUILESS_MAIN(ApprovalTest)
#include "approvaltest.moc"
