#pragma once

#include "models/remote/transmit/transmitdirectory.h"
#include "tests/remote/support/remotefixture.h"
#include "tests/remote/transmit/transmitserver.h"

namespace Rollcall {

/// A directory for a tenant on loopback: one organization, Acme, of one application, Shop, with the role Editor in the group Staff, which
/// Acme has.
struct TransmitFixture : RemoteFixture<TransmitServer, TransmitDirectory> {
    using Credential = Transmit::Credential;

    explicit TransmitFixture(const QList<Credential> &credentials = {Credential::Management, Credential::Application},
                             QHash<QString, Credential> overrides = {})
    {
        settings.host = QUrl(server.http.base());
        settings.overrides = std::move(overrides);
        make(credentials);
        app = server.ownApplication;
        acme = server.addOrganization(QStringLiteral("Acme"), {app});
        editor = server.addRole(app, QStringLiteral("Editor"));
        staff = server.addGroup(app, QStringLiteral("Staff"), {editor});
        server.given[acme][app].groups = {staff};
    }

    /// Anew, by the settings as they are now.
    void make(const QList<Credential> &credentials = {Credential::Management, Credential::Application})
    {
        Transmit::Parts parts{&http, {}, {}, freely()};
        if (credentials.contains(Credential::Management))
            parts.management = std::make_shared<TransmitTokens>(&server, Credential::Management);
        if (credentials.contains(Credential::Application))
            parts.application = std::make_shared<TransmitTokens>(&server, Credential::Application);
        make(parts);
    }
    void make(const Transmit::Parts &parts) { directory = std::make_unique<TransmitDirectory>(settings, parts); }

    /// Somebody in Acme, with these roles in Shop.
    QString joined(const QString &email, const QStringList &roles = {})
    {
        const QString user = server.addUser(email);
        server.addMember(acme, user, app, roles);
        return user;
    }

    EntityId organization() const { return entity(OrganizationId(acme)); }
    EntityId member(const QString &user) const { return entity(UserId(user), OrganizationId(acme)); }
    static EntityId role(const QString &id) { return entity(RoleId(id)); }
    static EntityId group(const QString &id) { return entity(RoleGroupId(id)); }

    Transmit::Settings settings;
    QString app;
    QString acme;
    QString editor;
    QString staff;
};

/// A second application, Desk, with the role Agent in the group Desk staff; Acme has both, and so has a second organization, Globex.
struct TwoApplications : TransmitFixture {
    TwoApplications()
    {
        desk = server.addApplication(QStringLiteral("Desk"));
        agent = server.addRole(desk, QStringLiteral("Agent"));
        deskStaff = server.addGroup(desk, QStringLiteral("Desk staff"), {agent});
        server.orgs[acme].applications.append(desk);
        globex = server.addOrganization(QStringLiteral("Globex"), {app, desk});
        server.given[globex][app].groups = {staff};
        for (const QString &organization : {acme, globex})
            server.given[organization][desk].groups = {deskStaff};
    }

    /// Somebody in Acme, Editor in Shop and Agent in Desk.
    QString joinedBoth(const QString &email)
    {
        const QString user = joined(email, {editor});
        server.addMember(acme, user, desk, {agent});
        return user;
    }

    TransmitServer::Member &row(const QString &user) { return server.members[acme][user]; }

    QString desk;
    QString agent;
    QString deskStaff;
    QString globex;
};

/// Faults that leave open whether a write was done.
inline const QList<QPair<const char *, ContractFault>> afterTheFact{{"error", ContractFault::ErrorAfter},
                                                                    {"closed", ContractFault::ClosedAfter},
                                                                    {"silent", ContractFault::SilentAfter},
                                                                    {"cut", ContractFault::CutAfter}};

} // namespace Rollcall
