#pragma once

#include "models/domain/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace Rollcall::NetworkErrors {

/// What kept a server from answering, as an error with a sentence.
Error fromReply(const QNetworkReply &reply);
Error fromTls(const QString &host, const QList<QSslError> &errors);
Error timedOut(const QUrl &url, std::chrono::milliseconds after);
Error tooLong(const QUrl &url, qint64 limit);
Error cancelled();

/// A server that answered with a status that says neither yes nor why not.
Error fromStatus(const QUrl &url, int status, const QByteArray &body, const QByteArray &location, const QString &requestId);

} // namespace Rollcall::NetworkErrors
