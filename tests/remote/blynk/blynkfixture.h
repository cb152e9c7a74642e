#pragma once

#include "models/remote/blynk/blynkdirectory.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/support/remotefixture.h"

namespace Rollcall {

/// A directory for the one client of a Blynk on loopback.
struct BlynkFixture : RemoteFixture<BlynkServer, BlynkDirectory> {
    explicit BlynkFixture(bool readsStatus = true)
    {
        Blynk::Settings settings;
        settings.base = QUrl(server.http.base());
        settings.readsStatus = readsStatus;
        directory = std::make_unique<BlynkDirectory>(settings, ApiClient::Parts{&http, tokens, freely()});
    }

    static EntityId organization(qint64 id) { return entity(OrganizationId(QString::number(id))); }
    static EntityId user(qint64 id) { return entity(UserId(QString::number(id))); }
    static EntityId role(qint64 id) { return entity(RoleId(QString::number(id))); }
    static EntityId member(qint64 id, qint64 org) { return entity(UserId(QString::number(id)), OrganizationId(QString::number(org))); }

    std::shared_ptr<BlynkTokens> tokens = std::make_shared<BlynkTokens>();
};

} // namespace Rollcall
