#pragma once

#include "models/net/http/httprequest.h"

#include <QStringList>

namespace Rollcall {

/// The same scheme, host and port; or both over HTTPS on hosts of one of the trusted domains ("example.com" covers "eu.example.com").
bool isSameTrust(const QUrl &from, const QUrl &to, const QStringList &trustedDomains);

/// Where a redirect leads with method, body and token kept, or nothing when it must not be followed: another domain, no encryption
/// any more, a broken address, or 301 to 303 for anything but GET and HEAD, of which nobody knows which method is meant.
std::optional<QUrl> followed(const HttpRequest &request, const HttpAnswer &answer, const QStringList &trustedDomains);

} // namespace Rollcall
