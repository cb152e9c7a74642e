#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace Rollcall {

/// An HTTP proxy on loopback that asks for a name and a password (RFC 9110 section 11.7, Basic) and leads every CONNECT to one
/// server of the test, whatever host was asked for.
class ConnectProxy final : public QObject
{
    Q_OBJECT

public:
    ConnectProxy(const QByteArray &user, const QByteArray &password, quint16 target)
        : m_expected("Basic " + (user + ':' + password).toBase64()), m_target(target)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("The proxy cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
    }

    quint16 port() const { return m_server.serverPort(); }

    QList<QByteArray> hosts; ///< That were led to the server.
    int refusals = 0;        ///< Answers of 407.

private:
    void take(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }

    void read(QTcpSocket *client)
    {
        if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
            return;
        const QList<QByteArray> lines = client->readAll().split('\n');
        const QByteArray host = lines.first().split(' ').value(1);
        const bool isGood = std::any_of(lines.begin(), lines.end(), [this](const QByteArray &line) {
            return line.toLower().startsWith("proxy-authorization:") && line.mid(line.indexOf(':') + 1).trimmed() == m_expected;
        });
        if (!isGood) {
            ++refusals;
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                          "Content-Length: 0\r\nConnection: keep-alive\r\n\r\n");
            return;
        }
        hosts.append(host);
        client->disconnect(this);
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    QTcpServer m_server;
    QByteArray m_expected;
    quint16 m_target;
};

} // namespace Rollcall
