#pragma once

#include "models/domain/error.h"
#include "models/domain/networksettings.h"

#include <QSslCertificate>
#include <QSslError>

namespace Rollcall {

Certificate certificateOf(const QSslCertificate &certificate);

/// The certificates of a file in PEM form, in its order. Invalid (with `caFile` as its field) where it cannot be read or holds none.
Result<QList<QSslCertificate>> readAuthorities(const QString &caFile);

TlsFault tlsFault(QSslError::SslError error, const QSslCertificate &certificate);

/// What is wrong with a certificate, as a part of a sentence: "is signed by itself".
QString wording(QSslError::SslError error);

} // namespace Rollcall
