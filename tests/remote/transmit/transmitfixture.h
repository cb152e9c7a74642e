#pragma once

#include "models/remote/transmit/transmitdirectory.h"
#include "tests/remote/support/remoteclock.h"
#include "tests/remote/transmit/transmitserver.h"

namespace Rollcall {

/// A directory for a tenant on loopback: one organization, Acme, of one application, Shop, with the role Editor in the group Staff, which
/// Acme has.
struct TransmitFixture {
    using Credential = Transmit::Credential;

    explicit TransmitFixture(QList<Credential> credentials = {Credential::Management, Credential::Application},
                             QHash<QString, Credential> overrides = {})
    {
        settings.host = QUrl(server.http.base());
        settings.overrides = std::move(overrides);
        BudgetLimits limits;
        limits.perSecond = 0;
        Transmit::Parts parts{&http, {}, {}, std::make_shared<Budget>(limits, &timing)};
        if (credentials.contains(Credential::Management))
            parts.management = std::make_shared<TransmitTokens>(&server, Credential::Management);
        if (credentials.contains(Credential::Application))
            parts.application = std::make_shared<TransmitTokens>(&server, Credential::Application);
        make(parts);
        app = server.ownApplication;
        acme = server.addOrganization(QStringLiteral("Acme"), {app});
        editor = server.addRole(app, QStringLiteral("Editor"));
        staff = server.addGroup(app, QStringLiteral("Staff"), {editor});
        server.given[acme][app].groups = {staff};
    }

    void make(const Transmit::Parts &parts) { directory = std::make_unique<TransmitDirectory>(settings, parts); }

    /// Somebody in Acme, with these roles in Shop.
    QString joined(const QString &email, const QStringList &roles = {})
    {
        const QString user = server.addUser(email);
        server.addMember(acme, user, app, roles);
        return user;
    }

    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        return finishedAt(server.http, timing, std::move(task));
    }

    Result<Applied> apply(Payload payload)
    {
        const QList<Change> changes{Change::make(Actor{}, std::move(payload))};
        return finished(directory->apply(changes)).first();
    }

    Patch patch(const EntityId &target, const QString &field, const QJsonValue &before, const QJsonValue &after) const
    {
        return {target, {FieldEdit{field, before, after}}};
    }

    EntityId organization() const { return entity(OrganizationId(acme)); }
    EntityId member(const QString &user) const { return entity(UserId(user), OrganizationId(acme)); }
    static EntityId role(const QString &id) { return entity(RoleId(id)); }
    static EntityId group(const QString &id) { return entity(RoleGroupId(id)); }

    ManualTiming timing;
    TransmitServer server;
    HttpClient http{loopbackSetup(), &timing};
    Transmit::Settings settings;
    std::unique_ptr<TransmitDirectory> directory;
    QString app;
    QString acme;
    QString editor;
    QString staff;
};

/// Faults that leave open whether a write was done.
inline const QList<QPair<const char *, ContractFault>> afterTheFact{{"error", ContractFault::ErrorAfter},
                                                                    {"closed", ContractFault::ClosedAfter},
                                                                    {"silent", ContractFault::SilentAfter},
                                                                    {"cut", ContractFault::CutAfter}};

} // namespace Rollcall
