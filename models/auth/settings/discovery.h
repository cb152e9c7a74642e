#pragma once

#include "models/auth/settings/endpoints.h"
#include "models/net/http/httpclient.h"

namespace Rollcall {

/// Asks an issuer for its endpoints: /.well-known/openid-configuration below it, then RFC 8414's place. The document must
/// name the issuer exactly as asked for, a trailing slash and all; otherwise another server could speak for it.
QCoro::Task<Result<Endpoints>> discover(HttpClient *http, QString issuer, std::stop_token stop);

/// The address that is asked first.
QUrl discoveryAddress(const QString &issuer);

/// Reads a document; Invalid when it is not that of the issuer or lacks what every flow needs.
Result<Endpoints> endpointsFromDocument(const QString &issuer, const QJsonObject &document);

} // namespace Rollcall
