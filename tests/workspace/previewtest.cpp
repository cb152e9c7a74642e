// What a set would do now: base, now and after; verdicts; what goes along; the brake; conflicts and their resolution.
#include "models/workspace/changes/conflicts.h"
#include "tests/workspace/desk.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Verdict = PreviewItem::Verdict;
using Mark = FieldDifference::Mark;

class PreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void showsThreeColumns();
    void tellsVerdictsApart();
    void tellsWhatGoesAlong();
    void countsForTheBrake();
    void writesNothing();
    void looksIntoAnUndo();
    void saysWhatIsNotChecked();
    void resolvesFieldByField();
    void resolvesAllAlike();
    void resolvesRemovalsAndRoles();
    void comparesValues();
    void tellsHowLongItTakes();

private:
    Preview preview(const ChangeSet &set);
    Resolution resolve(const ChangeId &id, const Choices &choices);

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
    UserId m_ann;
    UserId m_bob;
};

namespace {

const FieldDifference *field(const PreviewItem &item, const QString &key)
{
    for (const FieldDifference &difference : item.fields) {
        if (difference.key == key)
            return &difference;
    }
    return nullptr;
}

bool has(const PreviewItem &item, Consequence::Kind kind, qint64 count = 1)
{
    for (const Consequence &consequence : item.consequences) {
        if (consequence.kind == kind)
            return consequence.count == count && !sentence(consequence).isEmpty();
    }
    return false;
}

} // namespace

void PreviewTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
    m_ann = m_first->person(u"ann@acme.example"_s, m_acme);
    m_bob = m_first->person(u"bob@acme.example"_s, m_acme, {BuiltInRole::member()}, MemberStatus::Pending);
}

void PreviewTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
}

Preview PreviewTest::preview(const ChangeSet &set)
{
    const auto made = await(m_desk->changes().preview(set.id));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

Resolution PreviewTest::resolve(const ChangeId &id, const Choices &choices)
{
    const auto resolved = await(resolveConflict(&m_desk->basket(), &m_desk->changes().workspace(), id, choices));
    if (!resolved)
        qFatal("%s", qPrintable(resolved.error().message));
    return *resolved;
}

void PreviewTest::showsThreeColumns()
{
    const Change change = m_desk->change(Patch{entity(m_ann), {{u"city"_s, u""_s, u"Kyiv"_s}, {u"nickName"_s, u""_s, u"Annie"_s}}});
    const ChangeSet set = m_desk->stage({change});
    m_world->done(m_world->boss, Patch{entity(m_ann), {{u"nickName"_s, u""_s, u"Anne"_s}, {u"state"_s, u""_s, u"Oblast"_s}}});
    const PreviewItem item = preview(set).items.first();
    QCOMPARE(item.title, u"Edit ann@acme.example"_s);
    QCOMPARE(item.verdict, Verdict::Conflict);
    QVERIFY(item.reason);
    QVERIFY(field(item, u"city"_s));
    QCOMPARE(field(item, u"city"_s)->mark, Mark::Change);
    QCOMPARE(field(item, u"city"_s)->after.toString(), u"Kyiv"_s);
    QCOMPARE(field(item, u"nickName"_s)->mark, Mark::Conflict);
    QCOMPARE(field(item, u"nickName"_s)->now.toString(), u"Anne"_s);
    QCOMPARE(field(item, u"nickName"_s)->after.toString(), u"Annie"_s);
    QVERIFY(field(item, u"state"_s));
    QCOMPARE(field(item, u"state"_s)->mark, Mark::Already); // Somebody else's, and it stays.
    QVERIFY(!field(item, u"created"_s));
}

void PreviewTest::tellsVerdictsApart()
{
    const Change ready = m_desk->change(newStatus(m_ann, m_acme, MemberStatus::Active, MemberStatus::Suspended));
    const Change same = m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u""_s));
    const Change already = m_desk->change(edit(entity(m_ann), u"state"_s, u""_s, u"Oblast"_s));
    const Change gone = m_desk->change(removal(entity(m_bob, m_acme)));
    const Change refused = m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u""_s}}));
    AddMember add = addition({}, u"eve@acme.example"_s);
    add.organization = refused.id;
    const Change dependent = m_desk->change(add);
    const ChangeSet set = m_desk->stage({ready, same, already, gone, refused, dependent});
    m_world->done(m_world->boss, edit(entity(m_ann), u"state"_s, u""_s, u"Oblast"_s));
    m_world->done(m_world->boss, removal(entity(m_bob, m_acme)));
    const Preview made = preview(set);
    const QList<Verdict> wanted{Verdict::Ready, Verdict::NoOp, Verdict::AlreadyDone, Verdict::AlreadyDone, Verdict::Refused, Verdict::DependsOnRefused};
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(made.items.at(i).verdict == wanted.at(i), qPrintable(u"%1: %2"_s.arg(i).arg(toKey(made.items.at(i).verdict))));
    QCOMPARE(made.count(Verdict::AlreadyDone), 2);
    QVERIFY(made.items.at(4).reason && !made.items.at(4).reason->message.isEmpty());
    // Applied items are no longer in the preview.
    m_desk->applyConfirmed(set.id);
    QVERIFY(preview(set).items.size() < 6);
}

void PreviewTest::tellsWhatGoesAlong()
{
    const RoleId role = m_world->role(u"Seller"_s, {u"user:view"_s});
    m_world->group(u"Sales"_s, {role}, {m_acme});
    m_world->done(m_world->boss, newRoles(m_ann, m_acme, {}, {role}));
    Remove withReplacement = removal(entity(role));
    withReplacement.replacement = Ref(entity(BuiltInRole::member()));
    const ChangeSet set = m_desk->stage({
        m_desk->change(newStatus(m_bob, m_acme, MemberStatus::Pending, MemberStatus::Suspended)),
        m_desk->change(withReplacement),
        m_desk->change(Remove{entity(m_ann, m_acme), true, {}}),
        m_desk->change(removal(entity(m_acme))),
        m_desk->change(ResetPassword{entity(m_world->boss)}),
    });
    const Preview made = preview(set);
    for (const PreviewItem &item : made.items)
        QVERIFY2(item.verdict == Verdict::Ready, qPrintable(item.reason ? item.reason->message : toKey(item.verdict)));
    QVERIFY(has(made.items.at(0), Consequence::Kind::SignInEnds));
    QVERIFY(has(made.items.at(0), Consequence::Kind::InvitationsVoid));
    QVERIFY(has(made.items.at(1), Consequence::Kind::HoldersChangeRole));
    QVERIFY(has(made.items.at(1), Consequence::Kind::RoleGroupEmpties));
    QVERIFY(has(made.items.at(2), Consequence::Kind::AccountGoes));
    QVERIFY(has(made.items.at(3), Consequence::Kind::MembershipsGo, 2)); // Ann is gone by then.
    QVERIFY(has(made.items.at(4), Consequence::Kind::PasswordReplaced));
    QVERIFY(made.items.at(3).isDestructive);
    QVERIFY(!made.items.at(4).isDestructive);
    const ChangeSet owner = m_desk->stage({m_desk->change(removal(entity(m_world->boss, m_acme)))});
    QVERIFY(has(preview(owner).items.first(), Consequence::Kind::LastOwner));
}

void PreviewTest::countsForTheBrake()
{
    const ChangeSet one = m_desk->stage({m_desk->change(removal(entity(m_ann, m_acme)))});
    QCOMPARE(preview(one).brake.destructive, 1);
    QCOMPARE(preview(one).brake.population, 3);
    QVERIFY(!preview(one).brake.holds());
    const ChangeSet both = m_desk->stage({m_desk->change(removal(entity(m_ann, m_acme))), m_desk->change(removal(entity(m_bob)))});
    QVERIFY(preview(both).brake.holds());
    const ChangeSet whole = m_desk->stage({m_desk->change(removal(entity(m_acme)))});
    QCOMPARE(preview(whole).brake.destructive, 3);
    QVERIFY(preview(whole).brake.holds());
    for (int i = 0; i < 40; ++i)
        m_world->person(u"p%1@acme.example"_s.arg(i), m_acme);
    QVERIFY(!preview(both).brake.holds());
}

void PreviewTest::writesNothing()
{
    const ChangeSet set = m_desk->stage({m_desk->change(removal(entity(m_ann, m_acme))), m_desk->change(addition(m_acme, u"eve@acme.example"_s))});
    const qint64 length = m_world->journalLength();
    preview(set);
    QCOMPARE(m_world->journalLength(), length);
    QVERIFY(m_world->membership(m_ann, m_acme));
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 2);
}

void PreviewTest::looksIntoAnUndo()
{
    const ChangeSet set = m_desk->applied({m_desk->change(removal(entity(m_acme)))});
    const auto plan = await(m_desk->changes().planUndo(set.id));
    QVERIFY(plan);
    QVERIFY(await(m_desk->changes().stage(*plan)));
    const Preview made = preview(plan->set);
    QCOMPARE(made.items.size(), plan->items.size());
    for (const PreviewItem &item : made.items)
        QVERIFY2(item.verdict == Verdict::Ready, qPrintable(item.title + u": "_s + (item.reason ? item.reason->message : toKey(item.verdict))));
}

void PreviewTest::saysWhatIsNotChecked()
{
    Change nowhere = m_desk->change(removal(entity(m_ann, m_acme)));
    nowhere.where = ConnectionId(u"closed"_s);
    const Preview made = preview(m_desk->stage({nowhere}));
    QCOMPARE(made.items.first().verdict, Verdict::Unchecked);
    QVERIFY(made.items.first().reason);
}

void PreviewTest::resolvesFieldByField()
{
    const Change change = m_desk->change(Patch{entity(m_ann), {{u"city"_s, u""_s, u"Kyiv"_s}, {u"nickName"_s, u""_s, u"Annie"_s}, {u"state"_s, u""_s, u"Mine"_s}}});
    const ChangeSet set = m_desk->stage({change});
    m_world->done(m_world->boss, Patch{entity(m_ann), {{u"nickName"_s, u""_s, u"Anne"_s}, {u"state"_s, u""_s, u"Theirs"_s}}});
    m_desk->apply(set.id);
    QCOMPARE(m_desk->item(change.id).state, ItemState::Conflict);
    QCOMPARE(openChoices(preview(set).items.first()), (QStringList{u"nickName"_s, u"state"_s}));
    QCOMPARE(resolve(change.id, {{u"nickName"_s, Choice::Mine}, {u"state"_s, Choice::Theirs}}).rebased, 1);
    QCOMPARE(preview(set).items.first().verdict, Verdict::Ready);
    m_desk->apply(set.id);
    QCOMPARE(outcome(m_desk->item(change.id)), u"done"_s);
    const User ann = *m_world->user(m_ann);
    QCOMPARE(ann.city, u"Kyiv"_s);
    QCOMPARE(ann.nickName, u"Annie"_s);
    QCOMPARE(ann.state, u"Theirs"_s);
}

void PreviewTest::resolvesAllAlike()
{
    QList<Change> changes;
    for (const UserId &user : {m_ann, m_bob})
        changes.append(m_desk->change(edit(entity(user), u"nickName"_s, u""_s, u"New"_s)));
    changes.append(m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s)));
    const ChangeSet set = m_desk->stage(changes);
    for (const UserId &user : {m_ann, m_bob})
        m_world->done(m_world->boss, edit(entity(user), u"nickName"_s, u""_s, u"Other"_s));
    m_world->done(m_world->boss, edit(entity(m_ann), u"city"_s, u""_s, u"Lviv"_s));
    const Preview made = preview(set);
    QCOMPARE(made.count(Verdict::Conflict), 3);
    const auto all = await(resolveAllLike(&m_desk->basket(), &m_desk->changes().workspace(), made, changes.first().id, {{u"nickName"_s, Choice::Theirs}}));
    QVERIFY(all);
    QCOMPARE(all->dropped, 2);
    QCOMPARE(all->rebased, 0);
    QCOMPARE(m_desk->item(changes.at(0).id).state, ItemState::NoOp);
    QCOMPARE(m_desk->item(changes.at(1).id).state, ItemState::NoOp);
    QCOMPARE(preview(set).count(Verdict::Conflict), 1);
    QCOMPARE(m_world->user(m_bob)->nickName, u"Other"_s);
}

void PreviewTest::resolvesRemovalsAndRoles()
{
    const Change removal1 = m_desk->change(removal(entity(m_ann, m_acme)));
    const ChangeSet set = m_desk->stage({removal1});
    m_world->done(m_world->boss, edit(entity(m_ann, m_acme), u"title"_s, u""_s, u"Chief"_s));
    QCOMPARE(openChoices(preview(set).items.first()), QStringList{wholeThing});
    m_desk->apply(set.id);
    QCOMPARE(m_desk->item(removal1.id).state, ItemState::Conflict);
    QVERIFY(m_world->membership(m_ann, m_acme));
    resolve(removal1.id, {{wholeThing, Choice::Mine}});
    m_desk->apply(set.id);
    QCOMPARE(outcome(m_desk->item(removal1.id)), u"done"_s);

    const ChangeSet roles = m_desk->applied({m_desk->change(newRoles(m_bob, m_acme, {BuiltInRole::member()}, {BuiltInRole::support()}))});
    m_world->done(m_world->boss, newRoles(m_bob, m_acme, {}, {BuiltInRole::administrator()}));
    const auto plan = await(m_desk->changes().planUndo(roles.id));
    QVERIFY(await(m_desk->changes().stage(*plan)));
    const Preview made = preview(plan->set);
    QCOMPARE(made.items.first().verdict, Verdict::Conflict);
    QCOMPARE(openChoices(made.items.first()), QStringList{u"roles"_s});
    resolve(made.items.first().item.id(), {{u"roles"_s, Choice::Mine}});
    m_desk->apply(plan->set.id);
    QCOMPARE(m_world->membership(m_bob, m_acme)->roles, QList<RoleId>{BuiltInRole::member()});
    QVERIFY(m_desk->items(roles.id).first().undone);
}

void PreviewTest::comparesValues()
{
    QVERIFY(sameValue(QJsonValue(), QJsonValue(u""_s)));
    QVERIFY(sameValue(QJsonValue(QJsonValue::Undefined), QJsonArray()));
    QVERIFY(sameValue((QJsonArray{u"a"_s, u"b"_s}), (QJsonArray{u"b"_s, u"a"_s})));
    QVERIFY(!sameValue(QJsonArray{u"a"_s}, (QJsonArray{u"a"_s, u"b"_s})));
    QVERIFY(!sameValue(u"a"_s, u"A"_s));
    QCOMPARE(differingKeys({{u"name"_s, u"a"_s}, {u"created"_s, u"x"_s}}, {{u"name"_s, u"b"_s}, {u"city"_s, u""_s}}), QStringList{u"name"_s});
}

void PreviewTest::tellsHowLongItTakes()
{
    const auto additions = [this](const QString &prefix) {
        QList<Change> changes;
        for (int i = 0; i < 12; ++i)
            changes.append(m_desk->change(addition(m_acme, u"%1%2@acme.example"_s.arg(prefix).arg(i))));
        return changes;
    };
    const ChangeSet first = m_desk->stage(additions(u"a"_s));
    QVERIFY(!preview(first).seconds); // Nothing was ever measured.
    m_desk->apply(first.id);
    const ChangeSet second = m_desk->stage(additions(u"b"_s));
    QVERIFY(preview(second).seconds);
    QVERIFY(*preview(second).seconds < 60);
    // What is forgotten is gone, what is open stays.
    QVERIFY(await(m_desk->basket().forgetBefore(QDateTime::currentDateTimeUtc().addSecs(60))));
    QVERIFY(!await(m_desk->basket().set(first.id)));
    QCOMPARE(m_desk->set(second.id).count(ItemState::Staged), 12);
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "previewtest.moc"
