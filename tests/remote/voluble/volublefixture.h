#pragma once

#include "models/remote/voluble/volubledirectory.h"
#include "tests/remote/support/remoteclock.h"
#include "tests/remote/voluble/volubleserver.h"

namespace Rollcall {

/// A directory for one user of a Voluble on loopback.
struct VolubleFixture {
    explicit VolubleFixture(Voluble::Dialect dialect, const QString &user = QStringLiteral("auth0|alice"), QByteArray origin = {})
        : server(dialect), tokens(std::make_shared<VolubleTokens>(&server, user)), self(user)
    {
        Voluble::Settings settings;
        settings.base = QUrl(server.http.base());
        settings.origin = std::move(origin);
        BudgetLimits limits;
        limits.perSecond = 0;
        directory = std::make_unique<VolubleDirectory>(
            settings, ApiClient::Parts{&http, tokens, std::make_shared<Budget>(limits, &timing)});
    }

    /// An organization whose owner is the user of this fixture.
    QString owned(const QStringList &others = {})
    {
        server.grant(self, {QStringLiteral("organization:owner")});
        return server.addOrganization(QStringLiteral("Acme"), QStringList{self} + others);
    }

    /// Turns the event loop until the task is done, and the clock when nothing else moves any more.
    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        return finishedAt(server.http, timing, std::move(task));
    }

    Result<Applied> apply(Payload payload)
    {
        const QList<Change> changes{Change::make(Actor{UserId(self)}, std::move(payload))};
        return finished(directory->apply(changes)).first();
    }

    static EntityId organization(const QString &id) { return entity(OrganizationId(id)); }
    static EntityId member(const QString &user, const QString &org) { return entity(UserId(user), OrganizationId(org)); }

    ManualTiming timing;
    VolubleServer server;
    HttpClient http{loopbackSetup(), &timing};
    std::shared_ptr<VolubleTokens> tokens;
    QString self;
    std::unique_ptr<VolubleDirectory> directory;
};

} // namespace Rollcall
