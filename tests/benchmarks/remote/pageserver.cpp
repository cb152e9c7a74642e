#include "tests/benchmarks/remote/pageserver.h"

#include "tests/benchmarks/harness/bench.h"
#include "tests/benchmarks/remote/rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <unistd.h>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstUser = 10'000;
constexpr int pageSize = 100;
constexpr int organizations = 200;

QByteArray reply(int status, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\n" + more
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray reply(const QJsonObject &object)
{
    return reply(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject organization(qint64 id)
{
    return {{u"id"_s, id}, {u"name"_s, u"Organization %1"_s.arg(id)}, {u"parentOrganizationId"_s, id == 1 ? 0 : 1}};
}

QJsonObject user(qint64 id, qint64 role)
{
    return {{u"id"_s, id},         {u"name"_s, u"Olena Shevchenko %1"_s.arg(id)}, {u"email"_s, u"olena.%1@example.com"_s.arg(id)},
            {u"roleId"_s, role},   {u"orgId"_s, 2 + id % (organizations - 1)},    {u"isDev"_s, false},
            {u"status"_s, u"Active"_s}};
}

} // namespace

PageServer::PageServer(Manner manner) : m_manner(manner)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_read.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        giveUp(u"No port could be opened."_s);
    for (qint64 at = 0; at <= m_manner.users / pageSize; ++at)
        page(at);
}

void PageServer::read(QTcpSocket *socket)
{
    QByteArray &waiting = m_read[socket];
    waiting += socket->readAll();
    for (qsizetype end = waiting.indexOf("\r\n\r\n"); end >= 0; end = waiting.indexOf("\r\n\r\n")) {
        // Nothing here sends a body that matters: what a PUT says stands in its address.
        qsizetype length = 0;
        for (const QByteArray &line : waiting.first(end).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.sliced(15).trimmed().toLongLong();
        }
        if (waiting.size() < end + 4 + length)
            return;
        const QList<QByteArray> words = waiting.first(waiting.indexOf('\r')).split(' ');
        waiting.remove(0, end + 4 + length);
        ++m_requests;
        const bool refuses = isTooFast();
        m_refused += refuses ? 1 : 0;
        const QByteArray said = refuses ? reply(429, "{\"error\":{\"message\":\"Too many requests\"}}", "Retry-After: 1\r\n")
                                        : answer(words.value(0), words.value(1));
        if (m_manner.latency > 0)
            QTimer::singleShot(m_manner.latency, Qt::PreciseTimer, socket, [socket, said] { socket->write(said); });
        else
            socket->write(said);
    }
}

bool PageServer::isTooFast()
{
    if (m_manner.perSecond == 0)
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_latest.removeIf([now](qint64 at) { return at <= now - 1000; });
    // A clock that is a little behind, and two requests that a network brings together, are forgiven.
    if (m_latest.size() > m_manner.perSecond + 2)
        return true;
    m_latest.append(now);
    return false;
}

QByteArray PageServer::page(qint64 number)
{
    auto known = m_pages.find(number);
    if (known == m_pages.end()) {
        QJsonArray content;
        for (qint64 at = number * pageSize; at < std::min(m_manner.users, (number + 1) * pageSize); ++at)
            content.append(user(firstUser + at, 3));
        known = m_pages.insert(number, reply(QJsonObject{{u"content"_s, content}, {u"totalElements"_s, m_manner.users}}));
    }
    return *known;
}

QByteArray PageServer::answer(const QByteArray &method, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = target.first(mark < 0 ? target.size() : mark);
    const QUrlQuery query(QString::fromLatin1(mark < 0 ? QByteArray() : target.sliced(mark + 1)));
    const auto number = [&query](const QString &key) { return query.queryItemValue(key).toLongLong(); };
    if (path == "/seen")
        return reply({{u"requests"_s, --m_requests}, {u"refused"_s, m_refused}});
    if (path.endsWith("/profile"))
        return reply(organization(1));
    if (path.endsWith("/sub-organizations")) {
        QJsonArray content;
        for (qint64 id = 2 + number(u"page"_s) * pageSize; number(u"orgId"_s) == 1 && id <= organizations && content.size() < pageSize; ++id)
            content.append(organization(id));
        return reply({{u"content"_s, content}, {u"totalElements"_s, number(u"orgId"_s) == 1 ? organizations - 1 : 0}});
    }
    if (path.endsWith("/users"))
        return page(number(u"page"_s));
    const qint64 id = number(u"userId"_s);
    if (method == "PUT" && path.endsWith("/users/role"))
        m_roles[id] = number(u"roleId"_s);
    if (path.endsWith("/users/role") || path.endsWith("/user"))
        return reply(user(id, m_roles.value(id, 3)));
    return path.endsWith("/organization") ? reply(organization(number(u"orgId"_s))) : reply(404, "{}");
}

void servePages(const Setup &setup)
{
    const QStringList words = qEnvironmentVariable("ROLLCALL_PAGE_SERVER").split(u' ');
    PageServer server({setup.members, words.value(0).toInt(), words.value(1).toInt()});
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

ServerProcess::ServerProcess(const QString &scratch, PageServer::Manner manner) : m_process(std::make_unique<QProcess>())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_PAGE_SERVER"_s, u"%1 %2"_s.arg(manner.latency).arg(manner.perSecond));
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QCoreApplication::applicationFilePath(), {u"serve_pages"_s, u"--members"_s, QString::number(manner.users),
                                                               u"--folder"_s, scratch, u"--scratch"_s, scratch});
    if (!m_process->waitForReadyRead(60'000))
        giveUp(u"The server does not start."_s);
    m_port = m_process->readLine().trimmed().toUShort();
}

ServerProcess::~ServerProcess()
{
    m_process->closeWriteChannel();
    m_process->waitForFinished(5000);
}

QString ServerProcess::base() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QPair<qint64, qint64> ServerProcess::seen() const
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"--noproxy"_s, u"*"_s, base() + u"/seen"_s});
    curl.waitForFinished();
    const QJsonObject told = QJsonDocument::fromJson(curl.readAllStandardOutput()).object();
    return {told.value(u"requests"_s).toInteger(), told.value(u"refused"_s).toInteger()};
}

} // namespace Rollcall::Bench
