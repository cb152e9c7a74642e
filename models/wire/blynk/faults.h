#pragma once

#include <QJsonValue>
#include <QString>

namespace Rollcall::Blynk {

/// What an answer that is no success means. Status alone does not tell: 400 may stand for a wrong value, an address that is taken, a
/// role that may not be given, or a user who is not there.
enum class Fault {
    None,
    TokenRefused,
    ScopeOff,    ///< The client is good, and its Platform API scope is not switched on.
    Forbidden,
    NotThere,    ///< Not there, or not to be seen: Blynk has one sentence for both.
    NoSuchRoute, ///< This server has no such call.
    Taken,       ///< Some Blynk account has this address.
    RoleRefused, ///< The client may not give this role.
    Refused,
    TooMany,
    Server,      ///< It may have been done all the same.
};

/// `json` is Undefined for what is no JSON.
Fault faultOf(int status, const QJsonValue &json);

/// Blynk's own sentence: of `{"error":{"message"}}`, `{"error":"code","error_description"}` or `{"message"}`; empty when it has none.
QString sentenceOf(const QJsonValue &json);

} // namespace Rollcall::Blynk
