#pragma once

#include "models/net/http/httpclient.h"

#include <deque>

namespace Rollcall {

/// The latest requests of one connection or of several, in memory only, without secrets. The window lists it and copies from it;
/// the command line prints each line as it comes.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype defaultSize = 500;

    explicit RequestLog(qsizetype size = defaultSize, QObject *parent = nullptr) : QObject(parent), m_size(size) {}

    /// Notes what this client does from now on.
    void listenTo(HttpClient *client);

    void add(HttpLogEntry entry);
    void clear();

    /// Oldest first.
    const std::deque<HttpLogEntry> &entries() const { return m_entries; }
    qint64 dropped() const { return m_dropped; } ///< Older ones that made room.

    /// The request as a command for a POSIX shell. Where it carried a token it says $TOKEN, where something was secret "…".
    static QString asCurl(const HttpLogEntry &entry);

    /// One line: "12:00:01.250 GET https://… → 200 in 12 ms, 120 bytes".
    static QString asLine(const HttpLogEntry &entry);

Q_SIGNALS:
    void added(const Rollcall::HttpLogEntry &entry);
    void cleared();

private:
    qsizetype m_size;
    std::deque<HttpLogEntry> m_entries;
    qint64 m_dropped = 0;
};

} // namespace Rollcall
