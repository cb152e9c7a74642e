#pragma once

#include "models/net/api/tokenprovider.h"
#include "tests/remote/support/contractfaults.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace Rollcall {

/// A Blynk on loopback: one client's organization and those below it, with their users. Refuses what the real one refuses. What is not
/// described of the real one can be had in every way that it may have.
class BlynkServer final
{
public:
    struct Org {
        QString name;
        qint64 parent = 0;
        QString type;
        QJsonObject more = {}; ///< description, tz, …
        int devices = 0;
        bool isGroup = false;  ///< "Clients" or "Partners".
    };
    struct Person {
        QString email;
        QString name;
        qint64 org = 0;
        qint64 role = 3;
        QString status = QStringLiteral("Active");
        QByteArray passwordHash = {};
        QJsonObject more = {}; ///< title, nickName, …; address too, which is never given back.
    };

    /// What the facts leave open.
    enum class SubList { Direct, WholeTree, IgnoresOrgId, BareArray, Missing };
    enum class Rename { ByQuery, ByBody, OwnOnly, Missing };

    BlynkServer();

    qint64 addOrganization(const QString &name, qint64 parent);
    qint64 addUser(const QString &email, qint64 org, qint64 role = 3);
    std::optional<qint64> userOf(const QString &email) const;
    QList<qint64> organizationsNamed(const QString &name) const;

    /// The next `times` requests of this method whose path ends so.
    void fail(ContractFault fault, const QByteArray &method, const QString &end = {}, int times = 1) { m_faults.arm(fault, method, end, times); }
    void heal() { m_faults.heal(); }
    int count(const QByteArray &method, const QString &end) const { return countOf(http, method, end); }
    int writes() const; ///< Requests other than GET, and other than those for tokens.

    ScriptedServer http;
    QMap<qint64, Org> orgs;
    QMap<qint64, Person> users;
    QStringList letters;                       ///< Who was sent one.
    qint64 root = 0;                           ///< The client's own organization.
    qint64 clients = 0;                        ///< The group below which users/create makes organizations.
    SubList subList = SubList::Direct;
    Rename rename = Rename::ByQuery;
    QList<qint64> permittedRoles{1, 2, 3, 7};
    int mostOnAPage = 1000;
    bool hidesUsersBelow = false;              ///< A user of a sub-organization has no page of their own.
    bool ignoresSubOrgUsers = false;
    bool tellsTotals = true;
    QSet<QString> unsearched;                  ///< Addresses that the search does not know of, or not yet.
    QSet<qint64> undeletable;                  ///< Organizations that this client may see and not delete.
    int mostRenames = 100;                     ///< After so many it says that it did, and does not.
    bool hasScope = true;
    std::function<void(const ScriptedRequest &)> onRequest; ///< Before it is answered.

    // Tokens.
    QString clientId = QStringLiteral("oa2-client-id_abc");
    QByteArray clientSecret = "sEcReT-0123456789";
    qint64 life = 300;          ///< Of a token, in seconds; it ends with expire() only.
    void expire() { m_tokens.clear(); }
    int tokensGiven = 0;

private:
    ScriptedReply answer(const ScriptedRequest &request);
    ScriptedReply token(const ScriptedRequest &request);
    ScriptedReply profile() const;
    ScriptedReply organization(const ScriptedRequest &request);
    ScriptedReply searchOrganizations(const ScriptedRequest &request) const;
    ScriptedReply subOrganizations(const ScriptedRequest &request) const;
    ScriptedReply createOrganization(const QJsonObject &body);
    ScriptedReply renamed(const ScriptedRequest &request);
    ScriptedReply listUsers(const ScriptedRequest &request);
    ScriptedReply searchUsers(const ScriptedRequest &request) const;
    ScriptedReply user(const ScriptedRequest &request) const;
    ScriptedReply create(const QJsonObject &body);
    ScriptedReply createIn(const QJsonObject &body);
    ScriptedReply invite(const QJsonObject &body);
    ScriptedReply registered(const QJsonObject &body);
    ScriptedReply transfer(const QJsonObject &body);
    ScriptedReply changeRole(const ScriptedRequest &request);

    ScriptedReply paged(const ScriptedRequest &request, const QJsonArray &all) const;
    std::optional<ScriptedReply> refusesPerson(const QJsonObject &body, const QStringList &known) const;
    qint64 added(const QJsonObject &body, qint64 org, qint64 role, const QString &status);
    QJsonObject written(qint64 id, const Org &org) const;
    QJsonObject listed(qint64 id, const Person &person) const;
    QJsonObject written(qint64 id, const Person &person) const;

    ContractFaults m_faults;
    QList<QByteArray> m_tokens;
    qint64 m_number = 700;
};

/// Tokens of that server's client, by the road that every program takes; a rejected one is replaced.
class BlynkTokens final : public TokenProvider
{
public:
    QCoro::Task<Result<SecretBytes>> token() override
    {
        co_return SecretBytes::copyOf(m_token);
    }
    void reject(SecretBytes token) override
    {
        ++rejected;
        if (token.equals(m_token))
            m_token = "good-" + QByteArray::number(rejected);
    }

    int rejected = 0;

private:
    QByteArray m_token = "good-0";
};

} // namespace Rollcall
