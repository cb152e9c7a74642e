#pragma once

#include "models/net/secret/secretbytes.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <stop_token>

namespace Rollcall {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// What the log may show of a request, already without secrets. Where it is empty the log shows no value of query or body.
struct ShownRequest {
    QString address;
    QByteArray body;
};

/// One request. No value of its query, header or body is logged, but what `shown` says.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    SecretBytes authorization;           ///< The whole value of the Authorization header, such as "Bearer …".
    SecretBytes body;
    QByteArray contentType;              ///< Set with a body.
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< From the first byte sent to the last one received.
    qint64 limit = 1024 * 1024;          ///< Bytes of the answer's body; a longer answer is an error.
    std::stop_token stop;                ///< A person's Cancel.
    bool compressed = false;             ///< The answer may come compressed; `limit` counts what it unfolds to.
    ShownRequest shown;
};

/// What a server answered, whatever its status. Redirects are answers too and are never followed here.
struct HttpAnswer {
    int status = 0;
    SecretBytes body; ///< May hold tokens.
    QByteArray contentType;
    QByteArray location;
    QByteArray retryAfter;
    QList<HttpHeader> headers; ///< All of them.
    QString requestId; ///< The X-Request-ID that was sent.
    QUrl url;

    QByteArray header(QByteArrayView name) const; ///< In any case; empty when it is not there.

    bool isGood() const { return status >= 200 && status < 300; }
};

/// One line of the request log; holds nothing secret.
struct HttpLogEntry {
    QDateTime at; ///< UTC, when it was sent.
    QByteArray method;
    QString address; ///< What the request shows of it, else see withoutValues().
    QByteArray contentType; ///< Of the request.
    QByteArray body;        ///< Of the request, as far as it may be shown.
    bool authorized = false; ///< An Authorization header was sent.
    int status = 0;  ///< 0: no answer.
    qint64 bytes = 0;
    std::chrono::milliseconds took{0};
    QString requestId;
    QString outcome; ///< Empty when there was an answer.
};

} // namespace Rollcall
