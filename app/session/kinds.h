#pragma once

#include "models/directory/connectionkind.h"

namespace Rollcall {

/// Every kind of connection that this program knows, in the order in which they are offered.
QList<ConnectionKind> connectionKinds();

/// Any server that speaks OAuth 2.0 or OpenID Connect: a sign-in without a directory.
ConnectionKind openIdKind();

/// Proxy and certificates: the same fields for every kind that reaches a server.
QList<ConnectionField> networkFields();

} // namespace Rollcall
