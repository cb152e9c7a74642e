#pragma once

#include "models/net/log/requestlog.h"

namespace Rollcall {

/// What a connection has asked its servers, sign-in and directory alike, as plain words for a person. In memory only, the
/// latest few hundred, without secrets. Lives as long as its connection, whatever becomes of the sign-in.
class ConnectionLog final : public QObject
{
    Q_OBJECT

public:
    struct Line {
        QDateTime at; ///< UTC, when it was sent.
        QString method;
        QString address;
        int status = 0; ///< 0: no answer; `outcome` says why.
        QString outcome;
        std::chrono::milliseconds took{0};
        qint64 bytes = 0; ///< Of the answer.
        QString requestId;
        QString curl; ///< The request for a shell, its token as $TOKEN.

        bool isGood() const { return status >= 200 && status < 400; }
    };

    explicit ConnectionLog(QObject *parent = nullptr);

    /// Oldest first.
    QList<Line> lines() const;
    void clear() { m_requests.clear(); }

    /// Where the clients of the connection note what they send.
    RequestLog &requests() { return m_requests; }

Q_SIGNALS:
    void added(const Rollcall::ConnectionLog::Line &line);
    void cleared();

private:
    RequestLog m_requests;
};

} // namespace Rollcall
