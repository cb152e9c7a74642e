#pragma once

#include "models/net/secret/secretbytes.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <stop_token>

namespace Rollcall {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// One request. No value of its query, header or body is ever logged.
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
};

/// What a server answered, whatever its status. Redirects are answers too and are never followed here.
struct HttpAnswer {
    int status = 0;
    SecretBytes body; ///< May hold tokens.
    QByteArray contentType;
    QByteArray location;
    QByteArray retryAfter;
    QString requestId; ///< The X-Request-ID that was sent.
    QUrl url;

    bool isGood() const { return status >= 200 && status < 300; }
};

/// One line of the request log; holds nothing secret.
struct HttpLogEntry {
    QByteArray method;
    QString address; ///< See withoutValues().
    int status = 0;  ///< 0: no answer.
    qint64 bytes = 0;
    std::chrono::milliseconds took{0};
    QString requestId;
    QString outcome; ///< Empty when there was an answer.
};

} // namespace Rollcall
