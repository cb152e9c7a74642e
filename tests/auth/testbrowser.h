#pragma once

#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace Rollcall {

/// One connection as a browser, or something that plays one, makes to the redirect's address.
class TestBrowser final
{
public:
    /// Connects and sends nothing.
    explicit TestBrowser(const QUrl &url) : m_url(url) { m_socket.connectToHost(url.host(), static_cast<quint16>(url.port())); }

    QByteArray host() const { return m_url.host(QUrl::FullyEncoded).toLatin1() + ':' + QByteArray::number(m_url.port()); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void visit(const QByteArray &method = "GET", const QByteArray &host = {})
    {
        send(method + ' ' + m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: "
             + (host.isEmpty() ? this->host() : host) + "\r\nUser-Agent: test\r\n\r\n");
    }

    /// All that came back, once the other side has hung up.
    QByteArray page()
    {
        m_page += m_socket.readAll();
        return m_page;
    }
    bool isLeft() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    QUrl m_url;
    QTcpSocket m_socket;
    QByteArray m_page;
};

} // namespace Rollcall
