#pragma once

#include <QHash>
#include <QTcpServer>

#include <memory>

class QProcess;

namespace Rollcall::Bench {

/// The least of a Blynk that can be listed and written to: one organization, 200 below it, users in pages of 100, their roles.
/// Pages are made once. With a latency it answers late; with a limit it refuses what comes faster.
class PageServer final : public QObject
{
    Q_OBJECT
public:
    struct Manner {
        qint64 users = 0;
        int latency = 0;   ///< Milliseconds.
        int perSecond = 0; ///< 0: no limit.
    };
    explicit PageServer(Manner manner);

    quint16 port() const { return m_server.serverPort(); }

private:
    void read(QTcpSocket *socket);
    QByteArray answer(const QByteArray &method, const QByteArray &target);
    QByteArray page(qint64 number);
    bool isTooFast();

    Manner m_manner;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_read;
    QHash<qint64, QByteArray> m_pages;
    QHash<qint64, qint64> m_roles; ///< Those that were changed.
    QList<qint64> m_latest;        ///< When the requests of the last second came.
    qint64 m_requests = 0;
    qint64 m_refused = 0;
};

/// That server as a process of its own, until this goes.
class ServerProcess final
{
public:
    ServerProcess(const QString &scratch, PageServer::Manner manner);
    ~ServerProcess();

    QString base() const;
    /// Requests and, of these, refusals so far.
    QPair<qint64, qint64> seen() const;

private:
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace Rollcall::Bench
