#include "tests/net/scriptedserver.h"

#include <QSslServer>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QUrlQuery &query, const QString &name)
{
    QString value = query.queryItemValue(name, QUrl::FullyEncoded);
    value.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(value.toUtf8());
}

} // namespace

QString ScriptedRequest::field(const QString &name) const
{
    return decoded(QUrlQuery(QString::fromUtf8(body)), name);
}

QString ScriptedRequest::parameter(const QString &name) const
{
    return decoded(query, name);
}

ScriptedServer::ScriptedServer(const QSslConfiguration *tls)
{
    if (tls) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::take);
    m_server->listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer() = default;

QString ScriptedServer::base() const
{
    return (qobject_cast<QSslServer *>(m_server) ? u"https"_s : u"http"_s) + u"://127.0.0.1:%1"_s.arg(port());
}

void ScriptedServer::on(const QString &path, ScriptedReply reply)
{
    on(path, [reply](const ScriptedRequest &) { return reply; });
}

int ScriptedServer::count(const QString &path) const
{
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [&](const auto &r) { return r.path == path; }));
}

qint64 ScriptedServer::unsent() const
{
    qint64 bytes = 0;
    for (auto it = m_read.keyBegin(); it != m_read.keyEnd(); ++it)
        bytes += (*it)->bytesToWrite();
    return bytes;
}

void ScriptedServer::take()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++connections;
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
            m_read.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_read[socket];
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ScriptedRequest request;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    const QUrl url = QUrl::fromEncoded(first.value(1));
    request.path = url.path();
    request.query = QUrlQuery(url);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    requests += request;
    const Handler handler = m_handlers.value(request.path, m_others);
    ScriptedReply missing;
    missing.status = 404;
    missing.body = "{}";
    answer(socket, handler ? handler(request) : missing);
}

void ScriptedServer::answer(QTcpSocket *socket, const ScriptedReply &reply)
{
    using Ending = ScriptedReply::Ending;
    if (reply.ending == Ending::Silence)
        return;
    if (reply.ending == Ending::Hold) {
        m_held.append({socket, reply});
        return;
    }
    if (reply.ending == Ending::CloseUnanswered) {
        socket->disconnectFromHost();
        return;
    }
    if (!reply.raw.isEmpty()) {
        socket->write(reply.raw);
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\nContent-Type: " + reply.contentType
                      + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    const bool whole = reply.ending == Ending::Complete;
    socket->write(whole ? reply.body : reply.body.left(reply.body.size() / 2));
    if (reply.ending == Ending::HalfThenClose)
        socket->disconnectFromHost();
}

int ScriptedServer::holding() const
{
    return static_cast<int>(std::ranges::count_if(m_held, [](const auto &one) {
        return one.first && one.first->state() == QAbstractSocket::ConnectedState;
    }));
}

void ScriptedServer::release()
{
    for (auto &[socket, reply] : std::exchange(m_held, {})) {
        reply.ending = ScriptedReply::Ending::Complete;
        if (socket)
            answer(socket, reply);
    }
}

} // namespace Rollcall
