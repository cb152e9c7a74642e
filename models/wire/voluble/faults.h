#pragma once

#include <QJsonValue>
#include <QString>

namespace Rollcall::Voluble {

/// What an answer that is no success means. The status alone does not tell: 401 may stand for a good token of somebody who has no
/// organization yet, 400 for something that is not there, 500 for something that was created.
enum class Fault {
    None,
    TokenRefused,   ///< Sign in again, or renew the token.
    NoUser,         ///< The token is good; the caller has no record here, and may create an organization.
    NoOrganization, ///< The caller has a record without an organization.
    OriginRefused,  ///< The proxy to Auth0 does not know our Origin.
    Forbidden,
    NotThere,       ///< This organization, user or route's object.
    NoSuchRoute,    ///< This deployment has no such call.
    Taken,          ///< The user is in an organization already.
    Refused,
    Server,         ///< It may have been done all the same.
};

/// `json` is Undefined for what is no JSON.
Fault faultOf(int status, const QJsonValue &json);

QString toKey(Fault fault); ///< "tokenRefused", …; for tests and logs.

} // namespace Rollcall::Voluble
