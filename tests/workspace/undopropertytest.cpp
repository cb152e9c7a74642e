// Random directories and random change sets on the embedded service: applied, undone, and the same as before but for
// server-made ids, times, sign-in and invitations. Seeds are the same each time;
// ROLLCALL_SEED takes another, ROLLCALL_ROUNDS asks for more.
#include "tests/faults/seeds.h"
#include "tests/workspace/desk.h"

#include <QRandomGenerator>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class UndoPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoRestores_data();
    void undoRestores();
};

namespace {

constexpr int usualRounds = 12;

/// Makes changes that fit what the directory holds now, more or less: some are refused, as in life.
class Chance
{
public:
    Chance(World &world, quint32 seed) : m_world(world), m_random(seed) {}

    int number(int below) { return below > 0 ? static_cast<int>(m_random.bounded(below)) : 0; }
    template<typename T>
    T one(const QList<T> &list) { return list.isEmpty() ? T() : list.at(number(static_cast<int>(list.size()))); }
    QString word() { return u"w%1"_s.arg(++m_words); }

    void look()
    {
        const Visibility all{.everything = true, .organizations = {}, .self = {}};
        m_world.look<bool>([&](ReadSession &session) {
            m_organizations.clear(); m_members.clear(); m_roles.clear(); m_groups.clear(); m_applications.clear(); m_users.clear();
            for (const auto &row : session.organizations({}, all, 0, 1000).rows)
                m_organizations.append(row.organization);
            for (const auto &row : session.members({}, all, 0, 1000).rows) {
                m_users.append(row.user);
                m_members.append(session.membershipsOf(row.user.id));
            }
            for (const auto &row : session.roles(all))
                m_roles.append(row.role);
            for (const auto &row : session.roleGroups(all))
                m_groups.append(row.group);
            for (const auto &row : session.applications())
                m_applications.append(row.application);
            return true;
        });
    }

    Payload payload()
    {
        switch (number(24)) {
        case 0: return creation(EntityKind::Organization, {{u"name"_s, word()}, {u"domains"_s, QJsonArray{word() + u".example"_s}}});
        case 1: return creation(EntityKind::Role, {{u"name"_s, word()}, {u"permissions"_s, QJsonArray{u"user:view"_s}},
                                                   {u"organization"_s, number(2) ? one(m_organizations).id.toString() : QString()}});
        case 2: return creation(EntityKind::Application, {{u"name"_s, word()}});
        case 3: return creation(EntityKind::RoleGroup, {{u"name"_s, word()}, {u"roles"_s, ids(freeRole())},
                                                        {u"organizations"_s, QJsonArray{one(m_organizations).id.toString()}}});
        case 4: case 5: case 6: return add();
        case 7: return edit(entity(one(m_organizations).id), u"displayName"_s, QJsonValue(), word());
        case 8: return editName();
        case 9: case 10: return editPerson();
        case 11: { const auto m = one(m_members); return edit(entity(m.user, m.organization), u"title"_s, m.title, word()); }
        case 12: case 13: case 14: { const auto m = one(m_members); return SetRoles{entity(m.user, m.organization), m.roles, {one(m_roles).id, BuiltInRole::member()}}; }
        case 15: case 16: { const auto m = one(m_members); return newStatus(m.user, m.organization, m.status, number(2) ? MemberStatus::Active : MemberStatus::Suspended); }
        case 17: { const auto m = one(m_members); return Remove{entity(m.user, m.organization), number(2) == 0, {}}; }
        case 18: return removal(entity(one(m_users).id));
        case 19: { Remove remove = removal(entity(one(m_roles).id)); remove.replacement = Ref(entity(BuiltInRole::member())); return remove; }
        case 20: return number(2) ? removal(entity(one(m_groups).id)) : removal(entity(one(m_applications).id));
        case 21: return number(3) ? Payload(removal(entity(one(m_organizations).id))) : add();
        case 22: { const auto m = one(m_members); return Invite{entity(m.user, m.organization), 24}; }
        default: break;
        }
        const auto m = one(m_members);
        return RevokeInvitation{entity(m.user, m.organization)};
    }

private:
    QJsonArray ids(const Role &role) { return role.id.isEmpty() ? QJsonArray() : QJsonArray{role.id.toString()}; }
    Role freeRole()
    {
        QList<Role> free = m_roles;
        free.removeIf([](const Role &role) { return role.builtIn || !role.organization.isEmpty() || !role.application.isEmpty(); });
        return one(free);
    }
    Payload add()
    {
        const bool known = number(3) == 0 && !m_users.isEmpty();
        AddMember add = addition(one(m_organizations).id, known ? one(m_users).email : word() + u"@a.example"_s, {BuiltInRole::member()});
        if (!known && number(4) == 0)
            add.values = {{u"phone"_s, u"+38050%1"_s.arg(1000000 + number(8999999))}, {u"name"_s, word()}};
        if (number(3) == 0)
            add.roles.append(entity(one(m_roles).id));
        add.values.insert(u"department"_s, word());
        add.invite = number(3) == 0;
        return add;
    }
    Payload editName()
    {
        const Organization &organization = one(m_organizations);
        return Patch{entity(organization.id), {{u"name"_s, organization.name, word()},
                                               {u"domains"_s, QJsonArray::fromStringList(organization.domains), QJsonArray{word() + u".test"_s}},
                                               {u"parent"_s, organization.parent.toString(), number(2) ? one(m_organizations).id.toString() : QString()}}};
    }
    Payload editPerson()
    {
        const User user = one(m_users);
        return Patch{entity(user.id), {{u"nickName"_s, user.nickName, word()}, {u"city"_s, user.city, number(2) ? word() : QString()}}};
    }

    World &m_world;
    QRandomGenerator m_random;
    int m_words = 0;
    QList<Organization> m_organizations;
    QList<Membership> m_members;
    QList<User> m_users;
    QList<Role> m_roles;
    QList<RoleGroup> m_groups;
    QList<Application> m_applications;
};

void furnish(World &world, Chance &chance)
{
    for (int i = 0; i < 3; ++i)
        world.organization(chance.word());
    for (int i = 0; i < 80; ++i) {
        chance.look();
        world.apply(world.boss, chance.payload());
    }
}

} // namespace

void UndoPropertyTest::undoRestores_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : seeds(roundsOr(usualRounds)))
        QTest::addRow("seed %u", seed) << seed;
}

void UndoPropertyTest::undoRestores()
{
    QFETCH(quint32, seed);
    World world;
    Chance chance(world, seed);
    furnish(world, chance);
    Desk desk(world);
    QList<QJsonObject> pictures;
    QList<ChangeSet> sets;
    int done = 0;
    for (int i = 0; i < 5; ++i) {
        pictures.append(photograph(world));
        QList<Change> changes;
        chance.look();
        for (int n = 0; n < 3 + chance.number(12); ++n)
            changes.append(desk.change(chance.payload()));
        sets.append(desk.applied(changes));
        done += static_cast<int>(sets.last().count(ItemState::Done));
    }
    qInfo("seed %u: %d changes done", seed, done);
    QVERIFY(done > 0);
    const QJsonObject last = photograph(world);
    // The later sets are taken back first; each leaves what was there before it.
    for (qsizetype i = sets.size() - 1; i >= 0; --i) {
        if (!desk.set(sets.at(i).id).canBeUndone())
            continue;
        const auto plan = await(desk.changes().planUndo(sets.at(i).id));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QVERIFY(await(desk.changes().stage(*plan)));
        desk.applyConfirmed(plan->set.id);
        for (const StagedChange &item : desk.items(plan->set.id))
            QVERIFY2(isApplied(item.state), qPrintable(u"%1 %2: %3"_s.arg(toKey(verbOf(item.change.payload)), item.title, outcome(item))));
        QCOMPARE(difference(pictures.at(i), photograph(world)), QString());
    }
    // And forward again: every undo is undone, the latest first.
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const auto redone = await(desk.changes().redoLast());
        if (!redone)
            break;
        for (const StagedChange &item : desk.items(redone->set.id))
            QVERIFY2(isApplied(item.state), qPrintable(u"redo %1 %2: %3"_s.arg(toKey(verbOf(item.change.payload)), item.title, outcome(item))));
    }
    QCOMPARE(difference(last, photograph(world)), QString());
}

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "undopropertytest.moc"
