#pragma once

#include "models/net/http/httprequest.h"
#include "models/net/setup/networksetup.h"

#include <QNetworkReply>

/// What an exchange and a stream have in common.
namespace Rollcall::HttpParts {

constexpr qint64 partSize = 64 * 1024; ///< Bytes that are read at once.

QNetworkRequest networkRequest(const HttpRequest &request, const QString &requestId, const NetworkSetup &setup);

/// Sends it; the body, where there is one, goes with the reply.
QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request, const QString &requestId,
                     const NetworkSetup &setup);

/// A status came, whatever it says; else the reply's error is the only answer.
bool isAnswered(const QNetworkReply &reply);

/// Status and headers, without a body.
HttpAnswer headOf(const QNetworkReply &reply, const HttpRequest &request, const QString &requestId);

/// What the log says of a request that has not ended yet.
HttpLogEntry entryOf(const HttpRequest &request, const QString &requestId, const QDateTime &at);

/// The error with a line that names the request.
Error named(Error error, const QString &requestId);

} // namespace Rollcall::HttpParts
