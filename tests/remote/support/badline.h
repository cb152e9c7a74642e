#pragma once

#include "models/net/time/timing.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Rollcall {

/// What a line does to one request, from the moment when it is begun to the end of its answer.
enum class LineFault {
    None,
    Slow,           ///< Two seconds each way.
    ResetAtOnce,    ///< Cut (RST) before the request was read.
    ResetBefore,    ///< Cut when the request was read; it does not come to the server.
    LostRequest,    ///< Nothing comes to the server, and no answer.
    ErrorBefore,    ///< 503 by something in between; nothing comes to the server.
    LostAnswer,     ///< From here on the server has done it.
    ResetAfter,
    ErrorAfter,     ///< 502 by something in between, with a page of HTML.
    ResetInHead,
    ResetInBody,
    HalfClosed,     ///< Half an answer, and an orderly end.
    HalfSilent,     ///< Half an answer, and nothing more.
    Drip,           ///< The whole answer, in pieces with a second between.
    Endless,        ///< An answer that does not end.
    AnnouncesMore,  ///< Another length than that of the body.
    AnnouncesLess,
};
constexpr int lineFaults = 17;

/// A line to a server on loopback that fails on command, byte by byte, whatever the API: who asks it, asks the server.
/// Its waits are those of the clock that is given to it.
class BadLine final : public QObject
{
    Q_OBJECT
public:
    /// Asked for each request, with its first line.
    using Choose = std::function<LineFault(const QByteArray &request)>;

    BadLine(quint16 server, Timing &timing);
    ~BadLine() override;

    QString base() const; ///< "http://127.0.0.1:PORT"
    void setWeather(Choose choose) { m_choose = std::move(choose); }
    /// Nobody answers at all: connections are refused, those that are there are cut.
    void setDown(bool down);
    int requests() const { return m_requests; }
    int struck(LineFault fault) const { return m_struck.value(fault); }
    /// Whether a request is on its way.
    bool isBusy() const { return m_busy > 0; }

private:
    struct Asked {
        QByteArray bytes;
        LineFault fault = LineFault::None;
        bool isChosen = false;
        bool isSent = false;
    };

    void take();
    void read(QTcpSocket *client);
    void forward(QTcpSocket *client, const QByteArray &request, LineFault fault);
    void answer(QTcpSocket *client, QByteArray reply, LineFault fault);
    void drip(QTcpSocket *client, const QByteArray &rest, qsizetype piece);
    void pour(QTcpSocket *client);
    void say(QTcpSocket *client, const QByteArray &bytes);
    static void reset(QTcpSocket *client);
    /// How long the whole message is; -1 while that cannot be told.
    static qsizetype wholeOf(const QByteArray &bytes);

    quint16 m_server;
    Timing &m_timing;
    QTcpSocket m_place; ///< Bound, and never listening: while nobody answers there, nobody else gets the port.
    QTcpServer m_listener;
    Choose m_choose;
    QHash<QTcpSocket *, Asked> m_clients;
    QHash<LineFault, int> m_struck;
    int m_requests = 0;
    int m_busy = 0;
};

} // namespace Rollcall
