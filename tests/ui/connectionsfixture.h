#pragma once

#include "app/session/kinds.h"
#include "app/session/signins.h"
#include "tests/auth/scriptedissuer.h"
#include "tests/auth/scriptedkeychain.h"
#include "tests/net/awaited.h"
#include "ui/common/theme.h"
#include "ui/connections/connectionsdesk.h"

#include <qcorofuture.h>
#include <QDialog>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QtTest>

namespace Rollcall {

/// The browser of the computer, played by the test: catches the links that are opened.
class CaughtBrowser final : public QObject
{
    Q_OBJECT
public:
    CaughtBrowser();
    ~CaughtBrowser() override;
    QList<QUrl> links;

public Q_SLOTS:
    void open(const QUrl &link) { links.append(link); }
};

/// Connections in a workspace file of their own, with everything that signs in, and an issuer on loopback.
class ConnectionsFixture final
{
public:
    explicit ConnectionsFixture(Timing *timing = nullptr, const QList<ConnectionKind> &kinds = {openIdKind()});
    ~ConnectionsFixture();

    /// Stores an OpenID connection with the scripted issuer.
    ConnectionId add(const QString &name, const QString &environment = {}, const QJsonObject &more = {});
    QJsonObject settings() const; ///< Of a connection that works.
    SignInSession *session(const ConnectionId &id) { return desk->sessionOf(id); }

    /// TLS with a certificate that is signed by itself; nothing where openssl is not installed.
    std::optional<QSslConfiguration> selfSigned() const;

    /// Waits for a task, with the event loop turning.
    template<typename T>
    static T wait(QCoro::Task<T> task)
    {
        return finished(std::move(task));
    }

    /// A window of this kind that is open now, made the active one; nullptr when there is none.
    template<typename T>
    static T *openWindow()
    {
        for (auto *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(window); found && found->isVisible()) {
                QApplication::setActiveWindow(found);
                return found;
            }
        }
        return nullptr;
    }
    /// The part of this name, in any window that is open, rather one that is seen; the test ends when there is none.
    template<typename T>
    static T *part(const QString &name)
    {
        T *hidden = nullptr;
        for (auto *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            for (auto *found : window->findChildren<T *>(name)) {
                if (found->isVisible())
                    return found;
                hidden = found;
            }
        }
        if (hidden)
            return hidden;
        qFatal("There is no %s", qPrintable(name));
    }
    static void click(const QString &name);
    static void type(QWidget *widget, const QString &text);
    /// With ROLLCALL_PICTURES set, pictures of the window in light and dark.
    void picture(QWidget *window, const QString &name);

    QTemporaryDir folder;
    Theme theme;
    SystemTiming systemTiming;
    Timing *timing;
    ScriptedIssuer issuer;
    WorkspaceFile file;
    std::unique_ptr<Connections> connections;
    ScriptedKeychain keychain;
    SecretVault vault;
    std::unique_ptr<Signins> signins;
    std::unique_ptr<ConnectionsDesk> desk;
    CaughtBrowser browser;
};

} // namespace Rollcall
