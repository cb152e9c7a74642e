#pragma once

#include "models/directory/connectionkind.h"
#include "models/domain/error.h"

namespace Rollcall {

/// A document with these connections and no secret: {"rollcallConnections":1,"connections":[…]}. Accepted certificates stay
/// behind too: each person accepts for themselves.
QByteArray exportConnections(const QList<Connection> &connections);

/// Connections of a document, without ids, so that each becomes a new one. Invalid, with the place, when it is not such a
/// document, is over 1 MiB or 1,000 connections, names a kind that is not among `kinds`, or holds values that its fields
/// refuse. Anything that looks like a secret is refused aloud.
Result<QList<Connection>> importConnections(const QByteArray &document, const QList<ConnectionKind> &kinds);

} // namespace Rollcall
