#pragma once

#include "models/domain/id.h"
#include "models/net/secret/secretbytes.h"
#include "models/wire/voluble/records.h"

#include <QSet>

namespace Rollcall::Voluble {

/// Who the token is of, and what it may do. Advice for the window: the server decides.
struct Account {
    UserId self;                ///< The token's subject, which is the user's id here.
    QSet<QString> permissions;  ///< What the newer dialect looks at.
    QSet<QString> scopes;       ///< What JSend looks at.

    /// Nothing for a token that is no JWT with a subject.
    static std::optional<Account> of(const SecretBytes &token);

    /// Auth0's machine clients have no user row and need none.
    bool isMachine() const { return self.toString().endsWith(QLatin1String("@clients")); }

    /// Any of these, in the words of the dialect; in either when that is not known yet.
    bool holdsAny(const QStringList &rights, std::optional<Dialect> dialect) const;

    bool operator==(const Account &) const = default;
};

namespace Right {
inline const QString owner = QStringLiteral("organization:owner");
inline const QString edit = QStringLiteral("organization:edit");
inline const QString remove = QStringLiteral("organization:delete");
inline const QString viewUsers = QStringLiteral("user:view");
inline const QString addUsers = QStringLiteral("user:add");
inline const QString removeUsers = QStringLiteral("user:delete");
inline const QString credits = QStringLiteral("credits:update");
inline const QString everything = QStringLiteral("voluble:admin");
}

} // namespace Rollcall::Voluble
