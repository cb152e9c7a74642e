#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Rollcall {

/// Stands before a server on loopback and lets everything through, or nobody: then connections are refused and those that stood
/// are cut. The address stays the same.
class Gate final : public QTcpServer
{
public:
    explicit Gate(quint16 port) : m_server(port)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                pass(client);
        });
        open();
    }

    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    void open()
    {
        if (!listen(QHostAddress::LocalHost, m_port))
            qFatal("The gate does not open: %s", qPrintable(errorString()));
        m_port = serverPort();
    }

    void shut()
    {
        close();
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->abort();
    }

private:
    void pass(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(this);
        join(client, server);
        join(server, client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
    }

    static void join(QTcpSocket *from, QTcpSocket *to)
    {
        const QPointer other(to);
        connect(from, &QIODevice::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QAbstractSocket::disconnected, from, [from, other] {
            if (other)
                other->disconnectFromHost();
            from->deleteLater();
        });
    }

    quint16 m_server;
    quint16 m_port = 0;
};

} // namespace Rollcall
