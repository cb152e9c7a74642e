#pragma once

#include "models/net/api/tokenprovider.h"
#include "models/wire/voluble/records.h"
#include "tests/remote/support/contractfaults.h"

#include <QMap>
#include <QSet>

namespace Rollcall {

/// A Voluble on loopback that keeps organizations and users, and refuses, forgets and breaks what the real one does, in either
/// dialect. It is its own Auth0.
class VolubleServer final
{
public:
    using Fault = ContractFault;

    struct Org {
        QString name;
        QString phone;
        QString plan;
        double credits = 0;
        int order = 0;
    };

    explicit VolubleServer(Voluble::Dialect dialect);

    QString addOrganization(const QString &name, const QStringList &members);
    /// Gives somebody these rights, from their next token on.
    void grant(const QString &user, const QStringList &rights) { m_rights[user] += QSet<QString>(rights.begin(), rights.end()); }
    SecretBytes token(const QString &user);

    /// The next `times` requests of this method whose path ends so.
    void fail(Fault fault, const QByteArray &method, const QString &end = {}, int times = 1) { m_faults.arm(fault, method, end, times); }
    void heal() { m_faults.heal(); }
    void refuseOrigin() { m_origin.clear(); }

    int writes() const { return writesOf(http); }
    int count(const QByteArray &method, const QString &end) const { return countOf(http, method, end); }
    int orphans() const; ///< Organizations without members.

    ScriptedServer http;
    QMap<QString, Org> orgs;
    QMap<QString, QString> users; ///< Their organization; null for none.
    QMap<QString, QJsonObject> identities;
    QMap<QString, QStringList> givenRoles;
    int furtherRoles = 0;
    bool dead = false; ///< It was sent what kills the real one.

private:
    struct Caller {
        QString id;
        QSet<QString> rights;
        bool isMachine() const { return id.endsWith(u"@clients"); }
        bool isStaff() const { return rights.contains(QStringLiteral("voluble:admin")); }
    };

    ContractShape shape() const;
    ScriptedReply answer(const ScriptedRequest &request);
    ScriptedReply done(const ScriptedRequest &request);
    std::optional<Caller> callerOf(const ScriptedRequest &request) const;
    std::optional<ScriptedReply> forbids(const Caller &caller, const QStringList &rights, const QString &organization);

    ScriptedReply organizations(const ScriptedRequest &request, const Caller &caller);
    ScriptedReply create(const QJsonObject &body, const Caller &caller);
    ScriptedReply organization(const ScriptedRequest &request, const Caller &caller, const QString &id);
    ScriptedReply change(const QJsonObject &body, const Caller &caller, const QString &id);
    ScriptedReply members(const ScriptedRequest &request, const Caller &caller, const QString &id);
    ScriptedReply member(const ScriptedRequest &request, const Caller &caller, const QString &id, const QString &user);
    ScriptedReply self(const Caller &caller, const QString &user);
    ScriptedReply proxy(const ScriptedRequest &request, const Caller &caller, const QStringList &steps);

    bool isJSend() const { return m_dialect == Voluble::Dialect::JSend; }
    QJsonObject written(const QString &id, const Org &org) const;
    QJsonObject written(const QString &user) const;
    ScriptedReply good(const QJsonValue &data, int status = 200) const;
    ScriptedReply bad(int status, const QString &title, const QString &detail) const;
    ScriptedReply noRoute(const ScriptedRequest &request) const;
    ScriptedReply silent() const;
    ScriptedReply deadly();

    Voluble::Dialect m_dialect;
    QMap<QString, QSet<QString>> m_rights;
    ContractFaults m_faults;
    QByteArray m_origin = "http://localhost:4200";
    int m_number = 0;
};

/// Tokens of one user of that server; a rejected one is replaced by one with the rights of that moment.
class VolubleTokens final : public TokenProvider
{
public:
    VolubleTokens(VolubleServer *server, QString user) : m_server(server), m_user(std::move(user)) {}

    QCoro::Task<Result<SecretBytes>> token() override
    {
        if (m_token.isEmpty() && !renews && rejected > 0)
            co_return failure(Error::Kind::Unauthorized, QStringLiteral("pasted and refused"));
        if (m_token.isEmpty())
            m_token = m_server->token(m_user);
        co_return Result<SecretBytes>(m_token);
    }
    void reject(SecretBytes token) override
    {
        ++rejected;
        if (token == m_token)
            m_token = {};
    }

    bool canRenew() const override { return renews; }
    /// Another token by hand, with the rights of this moment.
    void paste() { m_token = m_server->token(m_user); }

    int rejected = 0;
    bool renews = true; ///< Or pasted: what is rejected has nothing in its place.

private:
    VolubleServer *m_server;
    QString m_user;
    SecretBytes m_token;
};

} // namespace Rollcall
