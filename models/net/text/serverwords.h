#pragma once

#include <QByteArray>
#include <QString>

namespace Rollcall {

/// What a server said is wrong, in whatever shape it said it. All of it is outside text: show it as plain text.
struct ServerWords {
    QString sentence; ///< At most 500 characters, with a full stop; empty when it said nothing that a person could read.
    QString details;  ///< What else it said: codes, fields, further sentences; at most 500 characters.
    QString code;     ///< Its own word for the fault ("invalid_grant", "ResourceNotFoundError"); empty when it has none.

    bool operator==(const ServerWords &) const = default;
};

/// Reads JSend, JSON:API, {message: text or texts}, {error: {message}}, RFC 6749, RFC 9457 (problem+json), SCIM, Auth0's sign-up,
/// bare texts and lists, HTML, plain text, and what is left of any of them when it was cut off. Words that look like tokens are
/// taken out.
ServerWords serverWords(const QByteArray &contentType, const QByteArray &body);

} // namespace Rollcall
