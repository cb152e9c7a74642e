#pragma once

#include "app/session/kinds.h"
#include "app/session/signins.h"
#include "tests/auth/signinfixture.h"
#include "tests/auth/testbrowser.h"

namespace Rollcall {

/// The sign-ins of one program that shares data folder and keychain with others.
struct SigninsPortal {
    SigninsPortal(SignInFixture &fixture, const QString &path)
        : file(path), connections(file), leases(file),
          vault(&fixture.keychain, SecretIndex(fixture.folder.filePath(QStringLiteral("secrets.json")))),
          signins({connections, connectionKinds(), vault, fixture.timing, &leases, [&fixture](const QUrl &link) {
                       fixture.opened += link;
                       return true;
                   }})
    {
        if (!file.open().result() || !finished(connections.load()))
            qFatal("The file does not open");
    }

    SignInStatus status(const ConnectionId &id) const { return signins.session(id)->status(); }

    WorkspaceFile file;
    Connections connections;
    Leases leases;
    SecretVault vault;
    Signins signins;
};

/// Settings of a connection that works with the scripted issuer.
inline QJsonObject oidcSettings(const ScriptedIssuer &issuer)
{
    const QJsonObject proxy{{QStringLiteral("mode"), QStringLiteral("none")}};
    return {{QStringLiteral("issuer"), issuer.issuer},
            {QStringLiteral("clientId"), QStringLiteral("rollcall")},
            {QStringLiteral("scopes"), QJsonArray{QStringLiteral("openid"), QStringLiteral("offline_access")}},
            {QStringLiteral("network"), QJsonObject{{QStringLiteral("proxy"), proxy}}}};
}

/// Signs in as a person who uses a browser would.
inline void signInAsPerson(SignInFixture &fixture, SignInSession *session)
{
    const Awaited result(session->signInWithBrowser(false, {}));
    QTRY_VERIFY(!fixture.opened.isEmpty());
    TestBrowser browser(fixture.issuer.approve(fixture.opened.takeLast()));
    browser.visit();
    QTRY_VERIFY(result.isThere());
    QVERIFY2(result->has_value(), qPrintable(*result ? QString() : result->error().message + result->error().details));
}

} // namespace Rollcall
