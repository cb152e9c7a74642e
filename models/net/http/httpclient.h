#pragma once

#include "models/domain/error.h"
#include "models/net/http/httprequest.h"
#include "models/net/setup/networksetup.h"
#include "models/net/time/timing.h"

#include <qcorotask.h>
#include <QNetworkAccessManager>

#include <memory>

namespace Rollcall {

class HttpStream;

/// The HTTP client of one connection. Each request has one time-out over all, one size limit, an X-Request-ID, no cookies
/// and no cache. All but a GET or HEAD is sent at most once: when it is lost that is reported, and nothing repeats it behind the
/// caller's back, as a repeated refresh may revoke a whole family of tokens.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    HttpClient(NetworkSetup setup, Timing *timing, QObject *parent = nullptr);
    ~HttpClient() override;

    /// An error only when there was no complete answer: Network, Timeout, Cancelled, Invalid (a forbidden address or an
    /// answer over its limit). Destroying the client cancels what is under way.
    QCoro::Task<Result<HttpAnswer>> send(HttpRequest request);

    /// The same for an answer that is read while it arrives; Invalid for a forbidden address.
    Result<std::shared_ptr<HttpStream>> open(HttpRequest request);

    /// Says of a certificate that it was refused.
    void refuse(const QString &host, const QList<QSslError> &errors);

    const NetworkSetup &setup() const { return m_setup; }
    Timing *timing() const { return m_timing; }

Q_SIGNALS:
    void exchanged(const HttpLogEntry &entry);

    /// A certificate was refused. Whoever lets a person look at it may set up another client that accepts exactly these.
    void certificateRefused(const QString &host, const QList<TlsFault> &faults);

    /// The client goes, and takes what is under way along.
    void closing();

private:
    NetworkSetup m_setup;
    Timing *m_timing;
    QNetworkAccessManager m_manager;
};

} // namespace Rollcall
