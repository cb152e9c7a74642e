#pragma once

#include "app/commandline/connectioncontext.h"

namespace Rollcall {

/// A connection with its settings and its sign-in, as --json writes it. No secret; accepted certificates by fingerprint.
QJsonObject connectionJson(ConnectionContext &context, const Connection &connection);

/// The same for people.
QList<std::pair<QString, QString>> connectionFacts(ConnectionContext &context, const Connection &connection);

/// How it stands, in a few words: "Signed in as Olena Shevchenko". Of what is stored, until somebody has asked the keychain.
QString standing(ConnectionContext &context, const Connection &connection);

/// The key of the secret that keeps somebody signed in.
SecretKey::Kind secretOf(Grant grant);

/// Which secrets are kept in the keychain, in words of --json: "refreshToken".
QStringList keptSecrets(WorkspaceSession &workspace, const ConnectionId &id);

QString toKey(SignInWay way);

} // namespace Rollcall
