#pragma once

#include "models/remote/voluble/volubledirectory.h"
#include "tests/remote/support/remotefixture.h"
#include "tests/remote/voluble/volubleserver.h"

namespace Rollcall {

/// A directory for one user of a Voluble on loopback.
struct VolubleFixture : RemoteFixture<VolubleServer, VolubleDirectory> {
    explicit VolubleFixture(Voluble::Dialect dialect, const QString &user = QStringLiteral("auth0|alice"), QByteArray origin = {})
        : RemoteFixture(dialect), tokens(std::make_shared<VolubleTokens>(&server, user)), self(user)
    {
        Voluble::Settings settings;
        settings.base = QUrl(server.http.base());
        settings.origin = std::move(origin);
        actor.user = UserId(self);
        directory = std::make_unique<VolubleDirectory>(settings, ApiClient::Parts{&http, tokens, freely()});
    }

    /// An organization whose owner is the user of this fixture.
    QString owned(const QStringList &others = {})
    {
        server.grant(self, {QStringLiteral("organization:owner")});
        return server.addOrganization(QStringLiteral("Acme"), QStringList{self} + others);
    }

    static EntityId organization(const QString &id) { return entity(OrganizationId(id)); }
    static EntityId member(const QString &user, const QString &org) { return entity(UserId(user), OrganizationId(org)); }

    std::shared_ptr<VolubleTokens> tokens;
    QString self;
};

} // namespace Rollcall
