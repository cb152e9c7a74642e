#pragma once

#include "models/auth/secrets/secretstore.h"
#include "models/directory/capabilities.h"
#include "models/directory/connectionkind.h"
#include "models/directory/directory.h"
#include "models/net/api/apiclient.h"

#include <memory>

namespace Rollcall {

/// What a remote directory is made from.
struct RemoteParts {
    SecretKey secondClient;  ///< Where the secret of a second client is kept, for an API that wants one.
    QJsonObject settings;    ///< Of the connection.
    ApiClient::Parts api;    ///< Network, budget and the tokens of the sign-in.
    SecretStore *secrets;    ///< Outlives the directory.
};

/// A remote API: how its connections are configured, and how a directory is made of one.
struct Adapter {
    ConnectionKind kind;
    Capabilities can;
    std::function<std::unique_ptr<Directory>(const RemoteParts &)> make; ///< What it makes is Pullable too.
    BudgetLimits budget;
};

/// Every remote API that this program knows, in the order in which they are offered.
QList<Adapter> adapters();

/// What a kind of directory can do at most.
struct Able {
    QString key;   ///< ConnectionKind::key
    QString title;
    Capabilities can;
};
/// The embedded one and every remote API.
QList<Able> capabilities();

/// Every kind of connection that this program knows, in the order in which they are offered.
QList<ConnectionKind> connectionKinds();

/// Any server that speaks OAuth 2.0 or OpenID Connect: a sign-in without a directory.
ConnectionKind openIdKind();

/// The key in a connection's settings of how old the copy of its directory may become, in minutes; 0: it is read only on demand.
QString refreshMinutesKey();

/// Proxy and certificates: the same fields for every kind that reaches a server.
QList<ConnectionField> networkFields();

} // namespace Rollcall
