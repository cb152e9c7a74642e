#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>

namespace Rollcall {

struct ScriptedRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;

    QString field(const QString &name) const; ///< Of a form body, decoded.
    QString parameter(const QString &name) const; ///< Of the query, decoded.
};

/// What a server does with one request, the bad things too.
struct ScriptedReply {
    enum class Ending {
        Complete,
        CloseUnanswered,  ///< Reads the request and hangs up.
        HalfThenClose,    ///< Announces more than it sends.
        HalfThenSilence,
        Silence,
        Hold,             ///< Answers when release() is called.
    };

    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    Ending ending = Ending::Complete;
    QByteArray raw = {}; ///< Sent as it is, instead of all this.
};

/// An HTTP server on loopback that does what a test tells it, with and without TLS.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ScriptedReply(const ScriptedRequest &)>;

    explicit ScriptedServer(const QSslConfiguration *tls = nullptr);
    ~ScriptedServer() override;

    QString base() const; ///< "http://127.0.0.1:PORT"
    QUrl url(const QString &path) const { return QUrl(base() + path); }
    quint16 port() const { return m_server->serverPort(); }

    void on(const QString &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    void on(const QString &path, ScriptedReply reply);
    void onOthers(Handler handler) { m_others = std::move(handler); } ///< Whatever on() names not; else 404.

    void release(); ///< Answers what is held.
    int holding() const; ///< Who still waits for that.
    void close() { m_server->close(); } ///< From now on connections are refused.

    QList<ScriptedRequest> requests; ///< All of them, in order.
    int connections = 0;

    int count(const QString &path) const;
    qint64 unsent() const; ///< Bytes of answers that wait for somebody to read.

private:
    void take();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ScriptedReply &reply);

    QTcpServer *m_server;
    QHash<QString, Handler> m_handlers;
    Handler m_others;
    QHash<QTcpSocket *, QByteArray> m_read;
    QList<QPair<QPointer<QTcpSocket>, ScriptedReply>> m_held;
};

} // namespace Rollcall
