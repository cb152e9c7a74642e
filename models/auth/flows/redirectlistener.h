#pragma once

#include "models/auth/settings/signinsettings.h"
#include "models/net/time/timing.h"

#include <QPointer>
#include <QTcpServer>

class QTcpSocket;

namespace Rollcall {

class RedirectConnection;

/// What the browser brought, with the right state. Texts are the server's and may be anything.
struct RedirectAnswer {
    QString code;
    QString error;
    QString errorDescription;
    QString issuer;
    bool isAmbiguous = false; ///< A parameter stood there twice, which RFC 6749 section 3.1 forbids.
};

/// Waits on loopback for the one redirect of one attempt (RFC 8252 section 7.3). Any page of the computer can send requests
/// here, so whatever has a wrong path, method, Host or state gets an answer and changes nothing. The first request with the
/// right state closes the door; its browser waits for the true result.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(Timing *timing, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// The redirect URI. Conflict when every port of the list is taken.
    Result<QUrl> listen(const RedirectPlace &place, const QString &state);

    bool isListening() const { return m_server.isListening(); }

    /// Shows the browser how it ended and lets it go. Without a browser that waits, nothing happens.
    void finish(bool good, const QString &message);

Q_SIGNALS:
    void answered(const RedirectAnswer &answer);

private:
    friend class RedirectConnection;
    void accept();
    void handle(RedirectConnection *connection, const QByteArray &method, const QByteArray &target, const QByteArray &host);

    Timing *m_timing;
    QTcpServer m_server;
    QByteArray m_host;
    QString m_path;
    QByteArray m_state;
    QList<QPointer<RedirectConnection>> m_connections;
    QPointer<RedirectConnection> m_browser;
};

} // namespace Rollcall
