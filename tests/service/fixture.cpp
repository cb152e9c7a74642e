#include "tests/service/fixture.h"

#include "models/service/firststart.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

World::World() : m_now(std::make_shared<QDateTime>(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC))
{
    open();
}

World::World(const World &other) : m_now(std::make_shared<QDateTime>(*other.m_now))
{
    const QString folder = QFileInfo(file()).path();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("no folder for the copy");
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        if (QFile::exists(other.file() + ending) && !QFile::copy(other.file() + ending, file() + ending))
            qFatal("the store could not be copied");
    }
    open();
}

void World::open()
{
    m_store = std::make_unique<Store>(file());
    const auto opened = await(m_store->open());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    const auto actor = await(prepareFirstStart(*m_store, u"boss"_s, u"The Boss"_s));
    if (!actor)
        qFatal("%s", qPrintable(actor.error().message));
    boss = actor->user;
    m_directory = std::make_unique<EmbeddedDirectory>(*m_store, [now = m_now] { return *now; });
}

World::~World() = default;

QString World::file() const
{
    return m_folder.filePath(u"data/directory.sqlite"_s);
}

std::unique_ptr<EmbeddedReader> World::reader(const UserId &actor)
{
    return std::make_unique<EmbeddedReader>(*m_store, Actor{actor}, nullptr, [now = m_now] { return *now; });
}

Change World::change(const UserId &actor, Payload payload) const
{
    return Change::make(Actor{actor}, std::move(payload));
}

Result<Applied> World::apply(const UserId &actor, Payload payload)
{
    auto results = applyAll({change(actor, std::move(payload))});
    return results.takeFirst();
}

QList<Result<Applied>> World::applyAll(QList<Change> changes)
{
    return await(m_directory->apply(std::move(changes)));
}

Applied World::done(const UserId &actor, Payload payload)
{
    const auto result = apply(actor, std::move(payload));
    if (!result)
        qFatal("refused: %s", qPrintable(result.error().message));
    return *result;
}

OrganizationId World::organization(const QString &name, QJsonObject values, std::optional<UserId> owner)
{
    values.insert(u"name"_s, name);
    Create create = creation(EntityKind::Organization, values);
    if (owner)
        create.owner = Ref(entity(*owner));
    return OrganizationId(done(boss, create).target.id);
}

UserId World::person(const QString &email, const OrganizationId &in, const QList<RoleId> &roles, MemberStatus status)
{
    AddMember add = addition(in, email, roles);
    add.invite = status == MemberStatus::Pending;
    const UserId user(done(boss, add).target.id);
    if (status == MemberStatus::Suspended)
        done(boss, newStatus(user, in, MemberStatus::Active, MemberStatus::Suspended));
    return user;
}

RoleId World::role(const QString &name, const QStringList &permissions, const OrganizationId &of, const ApplicationId &app)
{
    return RoleId(done(boss, creation(EntityKind::Role, {{u"name"_s, name},
                                                         {u"permissions"_s, QJsonArray::fromStringList(permissions)},
                                                         {u"organization"_s, of.toString()},
                                                         {u"application"_s, app.toString()}})).target.id);
}

ApplicationId World::application(const QString &name)
{
    return ApplicationId(done(boss, creation(EntityKind::Application, {{u"name"_s, name}})).target.id);
}

RoleGroupId World::group(const QString &name, const QList<RoleId> &roles, const QList<OrganizationId> &organizations,
                         const ApplicationId &app)
{
    QJsonArray roleIds;
    for (const RoleId &id : roles)
        roleIds.append(id.toString());
    QJsonArray organizationIds;
    for (const OrganizationId &id : organizations)
        organizationIds.append(id.toString());
    return RoleGroupId(done(boss, creation(EntityKind::RoleGroup, {{u"name"_s, name},
                                                                   {u"roles"_s, roleIds},
                                                                   {u"organizations"_s, organizationIds},
                                                                   {u"application"_s, app.toString()}})).target.id);
}

std::optional<Membership> World::membership(const UserId &user, const OrganizationId &organization)
{
    return look<std::optional<Membership>>([=](ReadSession &session) { return session.membership(user, organization); });
}

std::optional<User> World::user(const UserId &id)
{
    return look<std::optional<User>>([=](ReadSession &session) { return session.user(id); });
}

std::optional<Organization> World::organizationNow(const OrganizationId &id)
{
    return look<std::optional<Organization>>([=](ReadSession &session) { return session.organization(id); });
}

std::optional<Role> World::roleNow(const RoleId &id)
{
    return look<std::optional<Role>>([=](ReadSession &session) { return session.role(id); });
}

std::optional<Invitation> World::invitation(const UserId &user, const OrganizationId &organization)
{
    return look<std::optional<Invitation>>([=](ReadSession &session) { return session.latestInvitation(user, organization); });
}

QList<JournalEntry> World::journal()
{
    return look<QList<JournalEntry>>([](ReadSession &session) {
        Visibility all;
        all.everything = true;
        JournalQuery query;
        query.limit = 10000;
        return session.journal(query, all);
    });
}

AddMember addition(const OrganizationId &to, const QString &email, const QList<RoleId> &roles)
{
    AddMember add;
    add.organization = entity(to);
    add.values = {{u"email"_s, email}};
    for (const RoleId &role : roles)
        add.roles.append(entity(role));
    return add;
}

SetRoles newRoles(const UserId &user, const OrganizationId &in, const QList<RoleId> &before, const QList<RoleId> &after)
{
    return {entity(user, in), before, after};
}

SetStatus newStatus(const UserId &user, const OrganizationId &in, MemberStatus before, MemberStatus after)
{
    return {entity(user, in), before, after};
}

Patch edit(const EntityId &target, const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    return {target, {{field, before, after}}};
}

Remove removal(const EntityId &target)
{
    Remove remove;
    remove.target = target;
    return remove;
}

Create creation(EntityKind kind, const QJsonObject &values)
{
    Create create;
    create.kind = kind;
    create.values = values;
    return create;
}

QString outcome(const Result<Applied> &result)
{
    if (result)
        return result->outcome == Applied::Outcome::NoOp ? u"no-op"_s : u"done"_s;
    return u"%1: %2"_s.arg(static_cast<int>(result.error().kind)).arg(result.error().message);
}

} // namespace Rollcall
