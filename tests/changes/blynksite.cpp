#include "tests/changes/remotedesk.h"
#include "tests/remote/blynk/blynkfixture.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

class BlynkSite final : public Site
{
public:
    BlynkSite()
    {
        const qint64 acme = server().addOrganization(u"Acme"_s, server().root);
        server().addOrganization(u"Globex"_s, server().root);
        for (const auto *email : {"olena@example.com", "wei@example.com"})
            server().addUser(QString::fromLatin1(email), acme);
    }

    std::unique_ptr<Directory> directory() override { return std::move(m_fixture.directory); }
    void lead(const QString &base) override
    {
        Blynk::Settings settings;
        settings.base = QUrl(base);
        m_fixture.directory = std::make_unique<BlynkDirectory>(settings, ApiClient::Parts{&m_fixture.http, m_fixture.tokens, m_fixture.freely()});
    }
    const ScriptedServer &http() const override { return m_fixture.server.http; }
    ManualTiming &timing() override { return m_fixture.timing; }
    void cut() override { server().fail(ContractFault::ClosedAfter, QByteArrayList{"POST", "PUT", "DELETE"}.at(number(3))); }
    void heal() override { server().heal(); }

    Payload payload() override
    {
        QList<qint64> orgs;
        for (auto it = server().orgs.begin(); it != server().orgs.end(); ++it) {
            if (it.key() != server().root && !it->isGroup)
                orgs.append(it.key());
        }
        const qint64 org = one(orgs);
        const qint64 user = one(server().users.keys());
        const BlynkServer::Person person = server().users.value(user);
        switch (number(8)) {
        case 0: case 1: return Create{EntityKind::Organization, {{u"name"_s, word()}}, {}};
        case 2: case 3: return edit(BlynkFixture::organization(org), u"name"_s, server().orgs.value(org).name, word());
        case 4:
            // Of a server that lists nobody below the client's own organization nothing is known, nor who is gone from there.
            if (std::ranges::any_of(server().users, [&](const auto &user) { return user.org != org && user.org != server().root; }))
                return Remove{BlynkFixture::organization(org), false, {}};
            break;
        case 5: {
            AddMember add;
            add.organization = BlynkFixture::organization(org);
            add.values = {{u"email"_s, word().toLower() + u"@example.com"_s}, {u"name"_s, word()}};
            add.roles = {BlynkFixture::role(3)};
            add.generatePassword = true;
            return add;
        }
        default: break;
        }
        return SetRoles{BlynkFixture::member(user, person.org), {RoleId(QString::number(person.role))},
                        {RoleId(QString::number(one(QList<qint64>{1, 2, 3})))}};
    }

    QJsonObject photograph() const override
    {
        const BlynkServer &server = m_fixture.server;
        QStringList orgs; // Two may have one name.
        for (const auto &org : server.orgs)
            orgs.append(u"%1 in %2, %3"_s.arg(org.name, server.orgs.value(org.parent).name, org.type));
        QJsonObject users;
        for (const auto &user : server.users)
            users.insert(user.email, QJsonObject{{u"name"_s, user.name}, {u"org"_s, server.orgs.value(user.org).name}, {u"role"_s, user.role},
                                                 {u"status"_s, user.status}});
        return {{u"organizations"_s, sorted(orgs)}, {u"users"_s, users}};
    }

private:
    BlynkServer &server() { return m_fixture.server; }

    BlynkFixture m_fixture;
};

} // namespace

std::unique_ptr<Site> blynkSite()
{
    return std::make_unique<BlynkSite>();
}

} // namespace Rollcall
