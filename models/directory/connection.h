#pragma once

#include "models/domain/id.h"

#include <QJsonObject>

namespace Rollcall {

/// A configured directory: where it is, how one signs in there, and what to call it. Holds no secret.
struct Connection {
    ConnectionId id;
    QString name;         ///< Unique, whatever the case; 1 to 80 letters.
    QString kind;         ///< ConnectionKind::key.
    QString environment;  ///< "production", "sandbox", or a word of the person's own, at most 20 letters; empty for none.
    QString colour;       ///< One of environmentColours(); empty: that of the word.
    QJsonObject settings; ///< What the kind's fields hold, and `network` (see networkjson.h).

    bool operator==(const Connection &) const = default;
};

/// The words that are offered for an environment; any other word is taken as well.
QStringList environmentWords();
/// "red", "amber", "green", "blue", "violet", "grey": names that the window gives its own shades.
QStringList environmentColours();
/// The colour of a connection: its own, else that of its word (production is red), else grey.
QString colourOf(const Connection &connection);
/// True where a destructive change must name the environment.
bool isProduction(const Connection &connection);

} // namespace Rollcall
