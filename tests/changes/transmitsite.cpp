#include "tests/changes/remotedesk.h"
#include "tests/remote/transmit/transmitfixture.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

class TransmitSite final : public Site
{
public:
    TransmitSite()
    {
        for (const auto *email : {"olena@example.com", "wei@example.com", "ivan@example.com"})
            m_fixture.joined(QString::fromLatin1(email), {m_fixture.editor});
        for (auto &user : server().users)
            user.status = u"Active"_s;
        const QString viewer = server().addRole(m_fixture.app, u"Viewer"_s);
        server().groups[m_fixture.staff].roles.append(viewer);
    }

    std::unique_ptr<Directory> directory() override { return std::move(m_fixture.directory); }
    void lead(const QString &base) override
    {
        m_fixture.settings.host = QUrl(base);
        m_fixture.make();
    }
    const ScriptedServer &http() const override { return m_fixture.server.http; }
    ManualTiming &timing() override { return m_fixture.timing; }
    void cut() override { server().fail(ContractFault::ClosedAfter, QByteArrayList{"POST", "PUT", "DELETE"}.at(number(3))); }
    void heal() override { server().heal(); }

    Payload payload() override
    {
        const QString org = one(server().orgs.keys());
        const QString user = one(server().members.value(org).keys());
        const QString role = one(server().roles.keys());
        const QString group = one(server().groups.keys());
        const EntityId member = entity(UserId(user), OrganizationId(org));
        switch (number(16)) {
        case 0: return Create{EntityKind::Organization, {{u"name"_s, word()}, {u"domains"_s, QJsonArray{word().toLower() + u".example"_s}},
                                                        {u"applications"_s, QJsonArray{m_fixture.app}}}, {}};
        case 1: return Create{EntityKind::Role, {{u"name"_s, word()}, {u"application"_s, m_fixture.app}}, {}};
        case 2: return Create{EntityKind::RoleGroup, {{u"name"_s, word()}, {u"application"_s, m_fixture.app}, {u"roles"_s, QJsonArray{role}}}, {}};
        case 3: return edit(entity(OrganizationId(org)), u"name"_s, server().orgs.value(org).name, word());
        case 4: case 5: return edit(member, u"title"_s, server().members.value(org).value(user).title, word());
        case 6: return edit(member, u"department"_s, server().members.value(org).value(user).department, word());
        case 7: return edit(entity(RoleId(role)), u"name"_s, server().roles.value(role).name, word());
        case 8: return edit(entity(RoleGroupId(group)), u"name"_s, server().groups.value(group).name, word());
        case 9: case 10: return SetRoles{member, rolesOf(org, user), {RoleId(m_fixture.editor), RoleId(role)}};
        case 11: case 12: {
            const bool isActive = server().members.value(org).value(user).enabled;
            return SetStatus{member, isActive ? MemberStatus::Active : MemberStatus::Suspended, isActive ? MemberStatus::Suspended : MemberStatus::Active};
        }
        case 13: {
            AddMember add;
            add.organization = entity(OrganizationId(org));
            add.values = {{u"email"_s, word().toLower() + u"@example.com"_s}, {u"department"_s, word()}};
            add.roles = {entity(RoleId(m_fixture.editor))};
            return add;
        }
        case 14: return Remove{member, false, {}};
        default: break;
        }
        return Remove{entity(RoleGroupId(group)), false, {}};
    }

    QJsonObject photograph() const override
    {
        const TransmitServer &server = m_fixture.server;
        QJsonObject orgs;
        for (auto it = server.orgs.begin(); it != server.orgs.end(); ++it) {
            QJsonObject members;
            const auto own = server.members.value(it.key());
            for (auto of = own.begin(); of != own.end(); ++of)
                members.insert(server.users.value(of.key()).profile.value("email"_L1).toString(), member(of.value()));
            QJsonObject given;
            const auto reach = server.given.value(it.key());
            for (auto of = reach.begin(); of != reach.end(); ++of)
                given.insert(of.key(), QJsonObject{{u"groups"_s, groupNames(of->groups)}, {u"roles"_s, roleNames(of->roles)}});
            orgs.insert(it->name, QJsonObject{{u"members"_s, members}, {u"given"_s, given}, {u"enabled"_s, it->enabled},
                                              {u"domains"_s, sorted(it->domains)}, {u"applications"_s, sorted(it->applications)}});
        }
        QJsonObject groups;
        for (const auto &group : server.groups)
            groups.insert(group.name, roleNames(group.roles));
        QStringList roles;
        for (const auto &role : server.roles)
            roles.append(role.name + u' ' + role.description + u' ' + role.permissions.join(u','));
        return {{u"organizations"_s, orgs}, {u"groups"_s, groups}, {u"roles"_s, sorted(roles)}};
    }

private:
    TransmitServer &server() { return m_fixture.server; }
    QJsonArray roleNames(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids)
            names.append(m_fixture.server.roles.value(id).name);
        return sorted(names);
    }
    QJsonArray groupNames(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids)
            names.append(m_fixture.server.groups.value(id).name);
        return sorted(names);
    }
    QJsonObject member(const TransmitServer::Member &member) const
    {
        QJsonObject roles;
        for (auto it = member.roles.begin(); it != member.roles.end(); ++it)
            roles.insert(it.key(), roleNames(it.value()));
        return {{u"enabled"_s, member.enabled}, {u"title"_s, member.title}, {u"department"_s, member.department}, {u"manager"_s, member.manager},
                {u"roles"_s, roles}, {u"organizationRoles"_s, sorted(member.organizationRoles)},
                {u"suspended"_s, sorted(QStringList(member.suspended.begin(), member.suspended.end()))}};
    }
    QList<RoleId> rolesOf(const QString &org, const QString &user)
    {
        QList<RoleId> roles;
        for (const QString &id : server().members.value(org).value(user).roles.value(m_fixture.app))
            roles.append(RoleId(id));
        return roles;
    }

    TransmitFixture m_fixture;
};

} // namespace

std::unique_ptr<Site> transmitSite()
{
    return std::make_unique<TransmitSite>();
}

} // namespace Rollcall
