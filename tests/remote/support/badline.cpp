#include "tests/remote/support/badline.h"

#include <QPointer>

#include <sys/socket.h>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slow = 2s;
constexpr auto pauseOfDrip = 1s;
constexpr int piecesOfDrip = 6;
constexpr auto pauseOfPour = 2s;
constexpr qsizetype poured = 4 * 1024 * 1024;

QByteArray inBetween(int status)
{
    const QByteArray page = "<html><title>" + QByteArray::number(status) + "</title><h1>Bad Gateway</h1></html>";
    return "HTTP/1.1 " + QByteArray::number(status) + " In between\r\nContent-Type: text/html\r\nContent-Length: "
        + QByteArray::number(page.size()) + "\r\n\r\n" + page;
}

qsizetype bodyOf(const QByteArray &reply)
{
    return reply.indexOf("\r\n\r\n") + 4;
}

/// With another length, or none for a negative one.
QByteArray announcing(const QByteArray &reply, qsizetype length)
{
    const qsizetype body = bodyOf(reply);
    QByteArray head;
    for (const QByteArray &line : reply.left(body - 4).split('\n')) {
        if (!line.toLower().startsWith("content-length:"))
            head += line.trimmed() + "\r\n";
    }
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return head + "\r\n" + reply.mid(body);
}

} // namespace

BadLine::BadLine(quint16 server, Timing &timing) : m_server(server), m_timing(timing)
{
    if (!m_place.bind(QHostAddress::LocalHost, 0, QAbstractSocket::ReuseAddressHint))
        qFatal("%s", qPrintable(m_place.errorString()));
    connect(&m_listener, &QTcpServer::newConnection, this, &BadLine::take);
    setDown(false);
}

BadLine::~BadLine()
{
    // Its sockets go after its members.
    for (QTcpSocket *client : m_clients.keys())
        client->disconnect(this);
    for (auto *server : findChildren<QTcpSocket *>())
        disconnect(server, nullptr, this, nullptr);
}

QString BadLine::base() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_place.localPort());
}

void BadLine::setDown(bool down)
{
    if (!down) {
        if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, m_place.localPort()))
            qFatal("%s", qPrintable(m_listener.errorString()));
        return;
    }
    m_listener.close();
    for (QTcpSocket *client : m_clients.keys())
        reset(client);
}

qsizetype BadLine::wholeOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    qsizetype length = 0;
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return end + 4 + length;
}

void BadLine::take()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        m_clients.insert(client, {});
        connect(client, &QIODevice::readyRead, this, [this, client] { read(client); });
        connect(client, &QAbstractSocket::disconnected, this, [this, client] {
            m_clients.remove(client);
            client->deleteLater();
        });
    }
}

void BadLine::read(QTcpSocket *client)
{
    Asked &asked = m_clients[client];
    asked.bytes += client->readAll();
    if (!asked.isChosen) {
        asked.isChosen = true;
        asked.fault = m_choose ? m_choose(asked.bytes.left(asked.bytes.indexOf('\r'))) : LineFault::None;
        ++m_struck[asked.fault];
        ++m_requests;
    }
    if (asked.fault == LineFault::ResetAtOnce) {
        reset(client);
        return;
    }
    const qsizetype whole = wholeOf(asked.bytes);
    if (whole < 0 || asked.bytes.size() < whole || asked.isSent)
        return;
    asked.isSent = true;
    const QByteArray request = asked.bytes.left(whole);
    const LineFault fault = asked.fault;
    switch (fault) {
    case LineFault::ResetBefore: reset(client); return;
    case LineFault::LostRequest: return;
    case LineFault::ErrorBefore: say(client, inBetween(503)); return;
    case LineFault::Slow:
        m_timing.after(slow, client, [this, client, request, fault] { forward(client, request, fault); });
        return;
    default: forward(client, request, fault);
    }
}

void BadLine::forward(QTcpSocket *client, const QByteArray &request, LineFault fault)
{
    auto *server = new QTcpSocket(this);
    ++m_busy;
    connect(server, &QObject::destroyed, this, [this] { --m_busy; });
    const auto reply = std::make_shared<QByteArray>();
    connect(server, &QIODevice::readyRead, this, [this, server, reply, to = QPointer(client), fault] {
        *reply += server->readAll();
        const qsizetype whole = wholeOf(*reply);
        if (whole < 0 || reply->size() < whole)
            return;
        server->deleteLater();
        if (to)
            answer(to, *reply, fault);
    });
    connect(server, &QAbstractSocket::disconnected, server, &QObject::deleteLater);
    // Whoever asked has gone: a server that never answers would keep the line busy for ever.
    connect(client, &QAbstractSocket::disconnected, server, [server] {
        server->abort();
        server->deleteLater();
    });
    connect(server, &QAbstractSocket::connected, server, [server, request] { server->write(request); });
    server->connectToHost(QHostAddress::LocalHost, m_server);
}

void BadLine::say(QTcpSocket *client, const QByteArray &bytes)
{
    if (!m_clients.contains(client))
        return; // Cut meanwhile.
    // The next request on this connection has a weather of its own.
    m_clients[client] = {};
    client->write(bytes);
}

void BadLine::answer(QTcpSocket *client, QByteArray reply, LineFault fault)
{
    const qsizetype body = bodyOf(reply);
    const qsizetype half = body + (reply.size() - body) / 2;
    // Half of nothing would be a whole answer.
    const bool isEmpty = reply.size() - body < 4;
    switch (fault) {
    case LineFault::None: say(client, reply); return;
    case LineFault::Slow: m_timing.after(slow, client, [this, client, reply] { say(client, reply); }); return;
    case LineFault::LostAnswer: return;
    case LineFault::ResetAfter: reset(client); return;
    case LineFault::ErrorAfter: say(client, inBetween(502)); return;
    case LineFault::ResetInHead:
    case LineFault::ResetInBody:
        client->write(reply.left(fault == LineFault::ResetInHead || isEmpty ? body / 2 : half));
        client->flush();
        reset(client);
        return;
    case LineFault::HalfClosed:
    case LineFault::HalfSilent:
        client->write(reply.left(isEmpty ? body / 2 : half));
        if (fault == LineFault::HalfClosed)
            client->disconnectFromHost();
        return;
    case LineFault::Drip: drip(client, reply, reply.size() / piecesOfDrip + 1); return;
    case LineFault::Endless:
        if (isEmpty) // Ends with its head; what comes then is no part of it.
            return;
        client->write(announcing(reply, -1));
        pour(client);
        return;
    case LineFault::AnnouncesMore: client->write(announcing(reply, reply.size() - body + 100)); return;
    case LineFault::AnnouncesLess:
        // What is too much would be the next answer's beginning.
        client->write(announcing(reply, std::max<qsizetype>(0, reply.size() - body - 10)));
        client->disconnectFromHost();
        return;
    default: return;
    }
}

void BadLine::drip(QTcpSocket *client, const QByteArray &rest, qsizetype piece)
{
    if (rest.size() <= piece) {
        say(client, rest);
        return;
    }
    client->write(rest.left(piece));
    m_timing.after(pauseOfDrip, client, [this, client, rest = rest.mid(piece), piece] { drip(client, rest, piece); });
}

void BadLine::pour(QTcpSocket *client)
{
    if (client->bytesToWrite() < poured)
        client->write(QByteArray(poured, ' '));
    m_timing.after(pauseOfPour, client, [this, client] { pour(client); });
}

void BadLine::reset(QTcpSocket *client)
{
    // An end without a word: RST instead of FIN.
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    client->abort();
}

} // namespace Rollcall
