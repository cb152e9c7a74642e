#include "tests/changes/remotedesk.h"
#include "tests/remote/voluble/volublefixture.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

class VolubleSite final : public Site
{
public:
    explicit VolubleSite(Voluble::Dialect dialect) : m_fixture(dialect), m_org(m_fixture.owned({u"auth0|olena"_s, u"auth0|wei"_s, u"auth0|ivan"_s})) {}

    std::unique_ptr<Directory> directory() override { return std::move(m_fixture.directory); }
    UserId actor() const override { return UserId(m_fixture.self); }
    void lead(const QString &base) override
    {
        Voluble::Settings settings;
        settings.base = QUrl(base);
        m_fixture.directory = std::make_unique<VolubleDirectory>(settings, ApiClient::Parts{&m_fixture.http, m_fixture.tokens, m_fixture.freely()});
    }
    const ScriptedServer &http() const override { return m_fixture.server.http; }
    ManualTiming &timing() override { return m_fixture.timing; }
    void cut() override { server().fail(ContractFault::ClosedAfter, QByteArrayList{"POST", "PUT", "DELETE"}.at(number(3))); }
    void heal() override { server().heal(); }

    Payload payload() override
    {
        QStringList others;
        for (auto it = server().users.begin(); it != server().users.end(); ++it) {
            if (it.key() != m_fixture.self && it.value() == m_org)
                others.append(it.key());
        }
        const QString user = one(others);
        switch (number(5)) {
        case 0: return edit(m_fixture.organization(m_org), u"name"_s, server().orgs.value(m_org).name, word());
        case 1: return edit(m_fixture.organization(m_org), u"phone"_s, server().orgs.value(m_org).phone, u"+4420718387%1"_s.arg(number(90) + 10));
        case 2: case 3: {
            AddMember add;
            add.organization = m_fixture.organization(m_org);
            add.values = {{u"externalId"_s, u"auth0|"_s + word().toLower()}};
            return add;
        }
        default: break;
        }
        return Remove{m_fixture.member(user, m_org), false, {}};
    }

    QJsonObject photograph() const override
    {
        const VolubleServer &server = m_fixture.server;
        QJsonObject orgs;
        for (const auto &org : server.orgs)
            orgs.insert(org.name, QJsonObject{{u"phone"_s, org.phone}, {u"plan"_s, org.plan}, {u"credits"_s, org.credits}});
        QJsonObject users;
        for (auto it = server.users.begin(); it != server.users.end(); ++it) {
            if (!it->isEmpty()) // Whoever is in none is not seen by anybody.
                users.insert(it.key(), server.orgs.value(it.value()).name);
        }
        return {{u"organizations"_s, orgs}, {u"users"_s, users}};
    }

private:
    VolubleServer &server() { return m_fixture.server; }

    VolubleFixture m_fixture;
    QString m_org;
};

} // namespace

std::unique_ptr<Site> volubleSite(bool isJSend)
{
    return std::make_unique<VolubleSite>(isJSend ? Voluble::Dialect::JSend : Voluble::Dialect::JsonApi);
}

} // namespace Rollcall
