#include "models/auth/session/connectionlog.h"

namespace Rollcall {

namespace {

ConnectionLog::Line lineOf(const HttpLogEntry &entry)
{
    return {entry.at,   QString::fromLatin1(entry.method), entry.address,   entry.status, entry.outcome,
            entry.took, entry.bytes,                       entry.requestId, RequestLog::asCurl(entry)};
}

} // namespace

ConnectionLog::ConnectionLog(QObject *parent) : QObject(parent)
{
    connect(&m_requests, &RequestLog::added, this, [this](const HttpLogEntry &entry) { Q_EMIT added(lineOf(entry)); });
    connect(&m_requests, &RequestLog::cleared, this, &ConnectionLog::cleared);
}

QList<ConnectionLog::Line> ConnectionLog::lines() const
{
    QList<Line> lines;
    for (const HttpLogEntry &entry : m_requests.entries())
        lines.append(lineOf(entry));
    return lines;
}

} // namespace Rollcall
