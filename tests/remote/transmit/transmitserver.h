#pragma once

#include "models/net/api/tokenprovider.h"
#include "models/wire/transmit/calls.h"
#include "tests/remote/support/contractfaults.h"

#include <QMap>
#include <QSet>

namespace Rollcall {

/// A tenant of Transmit Security on loopback: applications, organizations, users, members, roles and role groups. Refuses what the real
/// one refuses. What its documents leave open, or say twice, can be had in every way that it may have.
class TransmitServer final
{
public:
    struct Org {
        QString name;
        QStringList domains;
        QStringList applications;
        bool enabled = true;
        QString alias = {};
        QString parent = {};
        QByteArray logo = {};
        int order = 0;
    };
    struct Person {
        QJsonObject profile; ///< As it was sent: email, phone_number, username, name, …
        QString status = QStringLiteral("Pending");
        QString password = {};
        bool isTemporary = false;
    };
    struct Member {
        bool enabled = true;
        QString title = {};
        QString department = {};
        QString manager = {};
        QMap<QString, QStringList> roles = {}; ///< By application.
        QStringList organizationRoles = {};
        QSet<QString> suspended = {};          ///< Applications.
    };
    struct RoleRow {
        QString name;
        QString displayName = {};
        QString description = {};
        QStringList permissions = {};
        QString application = {};
    };
    struct GroupRow {
        QString name;
        QString displayName = {};
        QString description = {};
        QStringList roles = {};
        QString application = {};
    };
    struct Given {
        QStringList groups = {};
        QStringList roles = {};
    };

    TransmitServer();

    // What the documents leave open.
    bool isOf2026 = true;            ///< Knows the calls of that year.
    bool managesMembers = false;     ///< Takes a management token for the calls of members, as one page says.
    bool sharesRoleChannel = true;   ///< Setting an application's roles replaces the organization's own too.
    bool namesAllRoles = false;      ///< The roles beside a member are those of applications too.
    bool isPaged = false;            ///< Refuses the whole list of organizations.
    int mostOnAPage = 1000;
    bool countsPages = false;        ///< The offset of a page is its number.
    bool refusesBeyond = false;      ///< An offset behind the end of the list is an error.
    bool tellsNewRole = true;        ///< The answer to a new role holds its id.
    bool copiesOrganizationRoles = false; ///< Each application of a member holds those of the organization too.
    bool showsOwnApplicationOnly = false; ///< The ordinary client is told of its own application's members alone.

    QString addApplication(const QString &name);
    QString addOrganization(const QString &name, const QStringList &applications);
    QString addUser(const QString &email);
    void addMember(const QString &organization, const QString &user, const QString &application, const QStringList &roles = {});
    QString addRole(const QString &application, const QString &name);
    QString addGroup(const QString &application, const QString &name, const QStringList &roles);
    QString organizationNamed(const QString &name) const;
    QStringList usersOf(const QString &email) const;
    bool reaches(const QString &organization, const QString &role) const;
    SecretBytes token(Transmit::Credential credential);

    void fail(ContractFault fault, const QByteArray &method, const QString &end = {}, int times = 1) { m_faults.arm(fault, method, end, times); }
    void heal() { m_faults.heal(); }
    /// What it answers, or what goes wrong with it.
    ScriptedReply answered(const ScriptedRequest &request);
    int writes() const;
    int count(const QByteArray &method, const QString &end) const { return countOf(http, method, end); }
    /// "POST /v1/…" of every write, in order.
    QStringList written() const;

    ScriptedServer http;
    QMap<QString, QString> applications;
    QMap<QString, Org> orgs;
    QMap<QString, Person> users;
    QMap<QString, QMap<QString, Member>> members; ///< By organization.
    QMap<QString, RoleRow> roles;
    QMap<QString, GroupRow> groups;
    QMap<QString, QMap<QString, Given>> given; ///< By organization, by application.
    QMap<QString, QJsonArray> sessions;
    QStringList letters; ///< Invitations that went out, as user ids.
    QString ownApplication; ///< Of the ordinary client.
    QStringList organizationRoles{QStringLiteral("Organization Admin"), QStringLiteral("Organization member")};

private:
    using Reply = ScriptedReply;
    using Request = ScriptedRequest;

    ContractShape shape() const;
    Reply done(const Request &request);
    Reply good(const QJsonValue &result, int status = 200) const;
    Reply bad(int status, const QJsonValue &message, const QString &code = {}) const;
    Reply noRoute(const Request &request) const;
    std::optional<Reply> refuses(const Request &request, Transmit::Credential wanted) const;

    Reply tokens(const Request &request);
    Reply organizations(const Request &request, const QStringList &steps);
    Reply create(const QJsonObject &body, const QString &parent, const QStringList &applications);
    Reply organization(const Request &request, const QString &id, const QStringList &rest);
    Reply apps(const Request &request, const QString &id);
    Reply memberList(const Request &request, const QString &organization);
    Reply assign(const QJsonObject &body, const QString &organization);
    Reply member(const Request &request, const QString &organization, const QString &user);
    Reply managedMember(const Request &request, const QStringList &steps);
    Reply user(const Request &request, const QStringList &steps);
    Reply password(const Request &request, const QString &id);
    Reply application(const Request &request, const QStringList &steps);
    Reply roleCall(const Request &request, const QString &application, const QString &id);
    Reply groupCall(const Request &request, const QString &application, const QStringList &rest);
    Reply reachCall(const Request &request, const QString &application, const QString &organization, const QStringList &rest);
    Reply pageOf(const Request &request, const QList<QString> &ids) const;

    bool isShown(const QString &organization, const QString &user) const;
    void setRoles(Member &member, const QString &application, const QStringList &wanted);
    QJsonObject shownOrganization(const QString &id) const;
    QJsonObject shownUser(const QString &id) const;
    QJsonObject shownMember(const QString &organization, const QString &user) const;
    QJsonObject shownRole(const QString &id) const;
    QJsonObject shownGroup(const QString &id) const;
    QString userBy(const QString &key, const QString &value) const;
    static bool isStrong(const QString &password);
    std::optional<Reply> refusesProfile(const QJsonObject &body) const;
    QString nextId(const QString &prefix);

    ContractFaults m_faults;
    int m_number = 0;
};

/// Tokens of that server; a rejected one is replaced.
class TransmitTokens final : public TokenProvider
{
public:
    TransmitTokens(TransmitServer *server, Transmit::Credential credential) : m_server(server), m_credential(credential) {}

    QCoro::Task<Result<SecretBytes>> token() override
    {
        if (m_token.isEmpty())
            m_token = m_server->token(m_credential);
        co_return Result<SecretBytes>(m_token);
    }
    void reject(SecretBytes token) override
    {
        ++rejected;
        if (token == m_token)
            m_token = {};
    }

    int rejected = 0;

private:
    TransmitServer *m_server;
    Transmit::Credential m_credential;
    SecretBytes m_token;
};

} // namespace Rollcall
