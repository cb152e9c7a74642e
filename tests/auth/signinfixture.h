#pragma once

#include "models/auth/session/signinsession.h"
#include "tests/auth/authfixture.h"
#include "tests/auth/scriptedkeychain.h"

#include <QTemporaryDir>

namespace Rollcall {

/// An issuer, a keychain and a session that signs in there.
struct SignInFixture {
    ManualTiming timing;
    ScriptedIssuer issuer{&timing, SigningKey::Kind::Es256};
    QTemporaryDir folder;
    ScriptedKeychain keychain;
    SecretVault vault{&keychain, SecretIndex(folder.filePath(QStringLiteral("secrets.json")))};
    ConnectionId id{QStringLiteral("c1")};
    SignInSettings settings;
    NetworkSettings network;
    std::shared_ptr<Lease> lease;
    RequestLog *log = nullptr;
    QList<QUrl> opened; ///< By the browser.
    bool hasBrowser = true;

    SignInFixture()
    {
        settings.issuer = issuer.issuer;
        settings.clientId = issuer.clientId;
        settings.scopes = {QStringLiteral("openid"), QStringLiteral("offline_access")};
        network.proxy.mode = ProxySettings::Mode::None;
    }

    std::unique_ptr<SignInSession> make()
    {
        const auto browser = [this](const QUrl &link) {
            opened += link;
            return hasBrowser;
        };
        return std::make_unique<SignInSession>(id, settings, network, SignInSession::Parts{&vault, &timing, lease, browser, log});
    }

    QByteArray stored(SecretKey::Kind kind = SecretKey::Kind::RefreshToken)
    {
        for (const MemoryStore::Entry &entry : keychain.memory.entries()) {
            if (entry.key.connection == id && entry.key.kind == kind)
                return entry.secret.toPlain();
        }
        return {};
    }
};

} // namespace Rollcall
