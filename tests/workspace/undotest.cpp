// What an undo restores, verb by verb; what it says that it cannot; conflicts; redo; ids that changed.
#include "models/workspace/changes/takeback.h"
#include "tests/workspace/faultydirectory.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void takesBack_data();
    void takesBack();
    void makesARemovedOrganizationAgain();
    void givesARemovedRoleBack();
    void findsWhatWasMadeAgain();
    void saysWhatIsLost();
    void refusesWhatSomebodyElseChanged();
    void undoesAndRedoesDirectEdits();
    void skipsWhatCannotBeUndone();
    void undoesOneOfASet();
    void undoesThePartsOfAWizard();
    void undoWithoutAnswerIsNotDoneTwice();
    void undoThatIsStagedIsNotPlannedTwice();

private:
    void undo(const ChangeSet &set);

    std::unique_ptr<World> m_first; ///< Made once; each test has a copy.
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
    OrganizationId m_globex;
    UserId m_ann;
    UserId m_phone; ///< Has no e-mail address.
    RoleId m_role;
    ApplicationId m_app;
    RoleGroupId m_group;
};

void UndoTest::initTestCase()
{
    m_first = std::make_unique<World>();
    World &world = *m_first;
    m_app = world.application(u"Crm"_s);
    m_acme = world.organization(u"Acme"_s, {{u"domains"_s, QJsonArray{u"acme.example"_s}}, {u"applications"_s, QJsonArray{m_app.toString()}}});
    m_globex = world.organization(u"Globex"_s);
    m_role = world.role(u"Seller"_s, {u"user:view"_s}, {}, m_app);
    m_group = world.group(u"Sales"_s, {m_role}, {m_acme}, m_app);
    m_ann = world.person(u"ann@acme.example"_s, m_acme, {BuiltInRole::member(), m_role});
    world.done(world.boss, edit(entity(m_ann, m_acme), u"title"_s, u""_s, u"Chief"_s));
    AddMember add = addition(m_acme, {});
    add.values = {{u"phone"_s, u"+380501234567"_s}, {u"name"_s, u"Only Phone"_s}, {u"department"_s, u"Sales"_s}};
    m_phone = UserId(world.done(world.boss, add).target.id);
}

void UndoTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
}

void UndoTest::undo(const ChangeSet &set)
{
    const auto plan = await(m_desk->changes().planUndo(set.id));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QVERIFY(await(m_desk->changes().stage(*plan)));
    m_desk->applyConfirmed(plan->set.id);
    for (const StagedChange &item : m_desk->items(plan->set.id))
        QVERIFY2(isApplied(item.state), qPrintable(item.title + u": "_s + outcome(item)));
}

void UndoTest::takesBack_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"create organization", "create role", "create group", "create application", "edit organization",
                             "edit person", "edit membership", "edit role", "edit group", "add", "add and invite", "add known",
                             "remove membership", "remove phone only", "remove with account", "remove person", "remove group",
                             "set roles", "suspend", "invite", "revoke", "activate pending", "suspend pending"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void UndoTest::takesBack()
{
    QFETCH(QString, what);
    const UserId invited = m_world->person(u"new@acme.example"_s, m_acme, {BuiltInRole::member()}, MemberStatus::Pending);
    const QHash<QString, Payload> payloads{
        {u"create organization"_s, creation(EntityKind::Organization, {{u"name"_s, u"Initech"_s}})},
        {u"create role"_s, creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}})},
        {u"create group"_s, creation(EntityKind::RoleGroup, {{u"name"_s, u"Back office"_s}})},
        {u"create application"_s, creation(EntityKind::Application, {{u"name"_s, u"Wiki"_s}})},
        {u"edit organization"_s, Patch{entity(m_acme), {{u"displayName"_s, u""_s, u"ACME"_s},
                                                        {u"domains"_s, QJsonArray(), QJsonArray{u"acme.test"_s}}}}},
        {u"edit person"_s, edit(entity(m_ann), u"nickName"_s, u""_s, u"Annie"_s)},
        {u"edit membership"_s, edit(entity(m_ann, m_acme), u"title"_s, u"Chief"_s, u""_s)},
        {u"edit role"_s, edit(entity(m_role), u"permissions"_s, QJsonArray(), QJsonArray{u"role:view"_s})},
        {u"edit group"_s, edit(entity(m_group), u"name"_s, u"Sales"_s, u"Selling"_s)},
        {u"add"_s, addition(m_acme, u"bob@acme.example"_s)},
        {u"add and invite"_s, [&] { AddMember add = addition(m_acme, u"bob@acme.example"_s); add.invite = true; return add; }()},
        {u"add known"_s, addition(m_globex, u"ann@acme.example"_s)},
        {u"remove membership"_s, removal(entity(m_ann, m_acme))},
        {u"remove phone only"_s, removal(entity(m_phone, m_acme))},
        {u"remove with account"_s, Remove{entity(m_ann, m_acme), true, {}}},
        {u"remove person"_s, removal(entity(m_phone))},
        {u"remove group"_s, removal(entity(m_group))},
        {u"set roles"_s, newRoles(m_ann, m_acme, {BuiltInRole::member(), m_role}, {BuiltInRole::administrator()})},
        {u"suspend"_s, newStatus(m_ann, m_acme, MemberStatus::Active, MemberStatus::Suspended)},
        {u"invite"_s, Invite{entity(m_ann, m_acme), 24}},
        {u"revoke"_s, RevokeInvitation{entity(invited, m_acme)}},
        {u"activate pending"_s, newStatus(invited, m_acme, MemberStatus::Pending, MemberStatus::Active)},
        {u"suspend pending"_s, newStatus(invited, m_acme, MemberStatus::Pending, MemberStatus::Suspended)},
    };
    QVERIFY(payloads.contains(what));
    if (what == u"remove group"_s) { // A group whose roles somebody holds stays.
        m_world->done(m_world->boss, newRoles(m_ann, m_acme, {m_role}, {}));
    }
    const QJsonObject before = photograph(*m_world);
    const ChangeSet set = m_desk->applied({m_desk->change(payloads.value(what))});
    QCOMPARE(outcome(m_desk->items(set.id).first()), u"done"_s);
    const QJsonObject between = photograph(*m_world);
    if (what != u"revoke"_s) // Invitations are not in the picture.
        QVERIFY(between != before);
    undo(set);
    QCOMPARE(difference(before, photograph(*m_world)), QString());
    QCOMPARE(m_desk->set(set.id).undone, 1);
    if (what == u"revoke"_s)
        QCOMPARE(m_world->invitation(invited, m_acme)->state, InvitationState::Pending);
    // And again: the redo is the undo of the undo.
    const auto redone = await(m_desk->changes().redoLast());
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
    QVERIFY2(!redone->set.isOpen(), qPrintable(outcome(m_desk->items(redone->set.id).first())));
    QCOMPARE(redone->set.origin, Origin::Redo);
    QCOMPARE(difference(between, photograph(*m_world)), QString());
    const auto again = await(m_desk->changes().undoLast());
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(difference(before, photograph(*m_world)), QString());
}

void UndoTest::makesARemovedOrganizationAgain()
{
    m_world->role(u"Local"_s, {u"user:view"_s}, m_acme);
    m_world->done(m_world->boss, newStatus(m_phone, m_acme, MemberStatus::Active, MemberStatus::Suspended));
    const RoleId own = m_world->role(u"Own"_s, {u"organization:view"_s}, m_acme);
    m_world->done(m_world->boss, newRoles(m_ann, m_acme, {}, {own}));
    const QJsonObject before = photograph(*m_world);
    const ChangeSet set = m_desk->applied({m_desk->change(removal(entity(m_acme)))});
    QVERIFY(!m_world->organizationNow(m_acme));
    undo(set);
    QCOMPARE(difference(before, photograph(*m_world)), QString());
}

void UndoTest::givesARemovedRoleBack()
{
    const QJsonObject before = photograph(*m_world);
    Remove remove = removal(entity(m_role));
    remove.replacement = Ref(entity(BuiltInRole::member())); // Which Ann has as well.
    const ChangeSet set = m_desk->applied({m_desk->change(remove)});
    QVERIFY(!m_world->roleNow(m_role));
    undo(set);
    QCOMPARE(difference(before, photograph(*m_world)), QString());
}

void UndoTest::findsWhatWasMadeAgain()
{
    const QJsonObject before = photograph(*m_world);
    const ChangeSet edited = m_desk->applied({m_desk->change(edit(entity(m_ann), u"nickName"_s, u""_s, u"Annie"_s))});
    const ChangeSet removed = m_desk->applied({m_desk->change(Remove{entity(m_ann, m_acme), true, {}})});
    QVERIFY(!m_world->user(m_ann));
    undo(removed);
    QVERIFY(!m_world->user(m_ann)); // She has another id now,
    undo(edited);                   // and the edit of before is found all the same.
    QCOMPARE(difference(before, photograph(*m_world)), QString());
}

void UndoTest::saysWhatIsLost()
{
    m_world->done(m_world->boss, ResetPassword{entity(m_ann)});
    const ChangeSet set = m_desk->applied({m_desk->change(Remove{entity(m_ann, m_acme), true, {}})});
    const auto plan = await(m_desk->changes().planUndo(set.id));
    QVERIFY(plan);
    QVERIFY2(plan->lost.join(u' ').contains(u"password"_s), qPrintable(plan->lost.join(u' ')));
    QVERIFY2(plan->lost.join(u' ').contains(u"another id"_s), qPrintable(plan->lost.join(u' ')));
    const ChangeSet reset = m_desk->applied({m_desk->change(ResetPassword{entity(m_phone)})});
    const auto nothing = await(m_desk->changes().planUndo(reset.id));
    QVERIFY(!nothing);
    QCOMPARE(static_cast<int>(nothing.error().kind), static_cast<int>(Error::Kind::Unsupported));
    QVERIFY(nothing.error().details.contains(u"password"_s));
}

void UndoTest::refusesWhatSomebodyElseChanged()
{
    const ChangeSet edited = m_desk->applied({m_desk->change(edit(entity(m_ann), u"nickName"_s, u""_s, u"Annie"_s))});
    const ChangeSet roles = m_desk->applied({m_desk->change(newRoles(m_ann, m_acme, {}, {BuiltInRole::administrator()}))});
    const ChangeSet created = m_desk->applied({m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Initech"_s}}))});
    const OrganizationId initech(m_desk->items(created.id).first().target->id);
    m_world->done(m_world->boss, edit(entity(m_ann), u"nickName"_s, u"Annie"_s, u"Anne"_s));
    m_world->done(m_world->boss, newRoles(m_ann, m_acme, {}, {BuiltInRole::support()}));
    m_world->person(u"late@initech.example"_s, initech);
    for (const ChangeSet &set : {edited, roles, created}) {
        const auto plan = await(m_desk->changes().planUndo(set.id));
        QVERIFY(plan);
        QVERIFY(await(m_desk->changes().stage(*plan)));
        m_desk->applyConfirmed(plan->set.id);
        const StagedChange item = m_desk->items(plan->set.id).first();
        QVERIFY2(item.state == ItemState::Conflict, qPrintable(item.title + u": "_s + outcome(item)));
        QVERIFY(item.reason);
        QCOMPARE(m_desk->set(set.id).undone, 0);
    }
    QCOMPARE(m_world->user(m_ann)->nickName, u"Anne"_s);
    QVERIFY(m_world->organizationNow(initech));
}

void UndoTest::undoesAndRedoesDirectEdits()
{
    const QJsonObject before = photograph(*m_world);
    QSignalSpy kept(&m_desk->changes().history(), &History::kept);
    VERIFY_DONE(await(m_desk->directory().apply(newStatus(m_ann, m_acme, MemberStatus::Active, MemberStatus::Suspended))));
    VERIFY_DONE(await(m_desk->directory().apply(edit(entity(m_acme), u"displayName"_s, u""_s, u"ACME"_s))));
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().first().value<ChangeSet>().title, u"Suspend ann@acme.example"_s);
    const QJsonObject after = photograph(*m_world);
    // A refusal leaves nothing behind.
    QVERIFY(!await(m_desk->directory().apply(removal(entity(m_world->boss, m_acme)))));
    QCOMPARE(await(m_desk->basket().sets(false))->size(), 2);

    QCOMPARE(await(m_desk->basket().toUndo({}))->value().title, u"Edit Acme"_s);
    for (int i = 0; i < 2; ++i) {
        const auto undone = await(m_desk->changes().undoLast());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QVERIFY(!undone->set.isOpen());
    }
    QCOMPARE(difference(before, photograph(*m_world)), QString());
    QVERIFY(!await(m_desk->changes().undoLast()));
    for (int i = 0; i < 2; ++i)
        QVERIFY(await(m_desk->changes().redoLast()));
    QCOMPARE(difference(after, photograph(*m_world)), QString());
    QVERIFY(!await(m_desk->changes().redoLast()));
    QVERIFY(await(m_desk->changes().undoLast()));
    // A new edit: what was undone cannot be redone any more.
    VERIFY_DONE(await(m_desk->directory().apply(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s))));
    QVERIFY(!await(m_desk->changes().redoLast()));
}

void UndoTest::skipsWhatCannotBeUndone()
{
    VERIFY_DONE(await(m_desk->directory().apply(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s))));
    VERIFY_DONE(await(m_desk->directory().apply(ResetPassword{entity(m_ann)})));
    const auto next = await(m_desk->basket().toUndo({}));
    QVERIFY(next && *next);
    QCOMPARE((*next)->title, u"Edit ann@acme.example"_s);
}

void UndoTest::undoesOneOfASet()
{
    const Change first = m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s));
    const Change second = m_desk->change(edit(entity(m_phone), u"city"_s, u""_s, u"Lviv"_s));
    const ChangeSet set = m_desk->applied({first, second});
    const auto plan = await(m_desk->changes().planUndo(set.id, {first.id}));
    QVERIFY(plan);
    QCOMPARE(plan->items.size(), 1);
    QVERIFY(await(m_desk->changes().stage(*plan)));
    m_desk->apply(plan->set.id);
    QCOMPARE(m_world->user(m_ann)->city, QString());
    QCOMPARE(m_world->user(m_phone)->city, u"Lviv"_s);
    QVERIFY(m_desk->item(first.id).undone);
    QVERIFY(m_desk->set(set.id).canBeUndone());
}

void UndoTest::undoesThePartsOfAWizard()
{
    const QJsonObject before = photograph(*m_world);
    const Change create = m_desk->directory().prepare(creation(EntityKind::Organization, {{u"name"_s, u"Initech"_s}}));
    AddMember add = addition({}, u"bob@initech.example"_s);
    add.organization = create.id;
    AddMember known = addition({}, u"ann@acme.example"_s);
    known.organization = create.id;
    const QList<Change> changes{create, m_desk->directory().prepare(add), m_desk->directory().prepare(known)};
    for (const auto &result : await(m_desk->directory().applyChanges(changes)))
        VERIFY_DONE(result);
    const QJsonObject after = photograph(*m_world);
    const auto undone = await(m_desk->changes().undoLast());
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    for (const StagedChange &item : m_desk->items(undone->set.id))
        QCOMPARE(outcome(item), u"done"_s);
    QCOMPARE(difference(before, photograph(*m_world)), QString());
    QVERIFY(await(m_desk->changes().redoLast()));
    QCOMPARE(difference(after, photograph(*m_world)), QString());
}

void UndoTest::undoWithoutAnswerIsNotDoneTwice()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    const RoleGroupId spare = m_world->group(u"Spare"_s, {m_role}, {}, m_app);
    const ChangeSet removed = m_desk->applied({at(u"remote"_s, Remove{entity(spare), false, {}}, m_world->boss)});
    QCOMPARE(outcome(m_desk->items(removed.id).first()), u"done"_s);
    remote->fault = Faulty::Fault::AnswerLost;
    const auto taken = await(takeBack(&m_desk->changes(), removed.id, {}));
    VERIFY_DONE(taken);
    QCOMPARE(taken->items.first().state, ItemState::Unknown);
    QVERIFY(taken->isKept);
    QCOMPARE(m_desk->items(taken->set.id).size(), 1);
    // It was made again, though nobody said so: whoever undoes once more must not make a second one.
    remote->fault = Faulty::Fault::None;
    VERIFY_REFUSED(await(takeBack(&m_desk->changes(), removed.id, {})), Error::Kind::Conflict, u"in the basket already"_s);
    const Visibility all{.everything = true, .organizations = {}, .self = {}};
    const auto named = [&](ReadSession &session) {
        return std::ranges::count_if(session.roleGroups(all), [](const RoleGroupRow &row) { return row.group.name == u"Spare"_s; });
    };
    QCOMPARE(m_world->look<qsizetype>(named), 1);
}

void UndoTest::undoThatIsStagedIsNotPlannedTwice()
{
    const ChangeSet done = m_desk->applied({m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s)),
                                            m_desk->change(edit(entity(m_phone), u"city"_s, u""_s, u"Lviv"_s))});
    const ChangeId first = m_desk->items(done.id).first().id();
    const auto part = await(m_desk->changes().planUndo(done.id, {first}));
    VERIFY_DONE(part);
    VERIFY_DONE(await(m_desk->changes().stage(*part)));
    VERIFY_REFUSED(await(m_desk->changes().planUndo(done.id, {first})), Error::Kind::Conflict, u"in the basket already"_s);
    const auto rest = await(m_desk->changes().planUndo(done.id));
    VERIFY_DONE(rest);
    QCOMPARE(rest->items.size(), 1);
    QVERIFY2(rest->lost.join(u' ').contains(u"in the basket already"_s), qPrintable(rest->lost.join(u' ')));
    VERIFY_DONE(await(m_desk->basket().discard(part->set.id)));
    QCOMPARE(await(m_desk->changes().planUndo(done.id))->items.size(), 2);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
