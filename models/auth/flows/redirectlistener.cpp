#include "models/auth/flows/redirectlistener.h"

#include "models/auth/flows/redirectconnection.h"
#include "models/net/secret/secretbytes.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

constexpr qsizetype MostConnections = 32;

namespace {

/// The values of one parameter, decoded as a form is.
QStringList values(const QUrlQuery &query, const QString &name)
{
    QStringList decoded;
    for (QString value : query.allQueryItemValues(name, QUrl::FullyEncoded)) {
        value.replace(u'+', u' ');
        decoded += QUrl::fromPercentEncoding(value.toUtf8());
    }
    return decoded;
}

} // namespace

RedirectListener::RedirectListener(Timing *timing, QObject *parent) : QObject(parent), m_timing(timing)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

RedirectListener::~RedirectListener()
{
    if (m_browser)
        finish(false, tr("The sign-in was given up. Start it again in Rollcall."));
}

Result<QUrl> RedirectListener::listen(const RedirectPlace &place, const QString &state)
{
    m_state = state.toLatin1();
    m_path = place.path.isEmpty() ? u'/' + QString::fromLatin1(randomText(16)) : place.path;
    const QList<quint16> ports = place.ports.isEmpty() ? QList<quint16>{0} : place.ports;
    for (const QHostAddress::SpecialAddress address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        for (const quint16 port : ports) {
            if (!m_server.listen(QHostAddress(address), port))
                continue;
            m_host = address == QHostAddress::LocalHost ? "127.0.0.1" : "[::1]";
            m_host += ':' + QByteArray::number(m_server.serverPort());
            return QUrl(u"http://"_s + QString::fromLatin1(m_host) + m_path);
        }
    }
    if (place.ports.isEmpty())
        return failure(Error::Kind::Conflict,
                       tr("This computer does not let Rollcall wait for the browser's answer. Sign in with a device code instead."),
                       m_server.errorString());
    QStringList names;
    for (const quint16 port : place.ports)
        names += QString::number(port);
    return failure(Error::Kind::Conflict,
                   tr("Other programs hold the ports on which the browser's answer may arrive (%1). End another sign-in that "
                      "is still waiting, or sign in with a device code.").arg(names.join(u", "_s)),
                   m_server.errorString());
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_connections.removeIf([](const QPointer<RedirectConnection> &connection) { return !connection; });
        // Half-open connections must not keep the browser out: the oldest makes room.
        if (m_connections.size() >= MostConnections)
            delete m_connections.takeFirst();
        m_connections += new RedirectConnection(socket, this);
    }
}

void RedirectListener::handle(RedirectConnection *connection, const QByteArray &method, const QByteArray &target,
                              const QByteArray &host)
{
    const QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
    // A page of another site reaches this port under its own host name (DNS rebinding); the browser's redirect does not.
    if (host != m_host || url.path(QUrl::FullyEncoded) != m_path || !url.host().isEmpty())
        return connection->answer(404, tr("Nothing here"), tr("Rollcall waits for a sign-in, but not at this address."));
    if (method != "GET")
        return connection->answer(405, tr("Nothing here"), tr("Rollcall waits for a sign-in, but not for this kind of request."));
    const QUrlQuery query(url);
    const QStringList states = values(query, u"state"_s);
    if (!m_server.isListening() || states.size() != 1 || !SecretBytes::copyOf(m_state).equals(states.first().toUtf8()))
        return connection->answer(400, tr("Another sign-in"),
                                  tr("This answer belongs to no sign-in that Rollcall is waiting for. Start again in Rollcall."));
    m_server.close();
    m_browser = connection;
    RedirectAnswer answer;
    const auto take = [&](const QString &name, QString &into) {
        const QStringList found = values(query, name);
        into = found.value(0);
        answer.isAmbiguous = answer.isAmbiguous || found.size() > 1;
    };
    take(u"code"_s, answer.code);
    take(u"error"_s, answer.error);
    take(u"error_description"_s, answer.errorDescription);
    take(u"iss"_s, answer.issuer);
    Q_EMIT answered(answer);
}

void RedirectListener::finish(bool good, const QString &message)
{
    m_server.close();
    if (m_browser)
        m_browser->answer(200, good ? tr("Signed in") : tr("Not signed in"), message);
    m_browser = nullptr;
}

} // namespace Rollcall
