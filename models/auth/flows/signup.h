#pragma once

#include "models/net/http/httpclient.h"

#include <QJsonObject>

namespace Rollcall {

/// Registers a person at an Auth0 database connection (POST /dbconnections/signup).
struct SignUpRequest {
    QUrl address; ///< https://TENANT/dbconnections/signup
    QString clientId;
    QString connection = QStringLiteral("Username-Password-Authentication");
    QString email;
    SecretBytes password;
    QString username; ///< This and what follows: only when set.
    QString givenName;
    QString familyName;
    QString name;
    QJsonObject metadata; ///< At most 10 texts of at most 500 letters, names of at most 100.
};

/// The user's id is "auth0|" and the number that the server gives.
struct SignedUp {
    QString userId;
    QString email;
    bool isVerified = false;
};

/// No token comes with a sign-up: sign-in follows. A refused password lists the rules that it breaks in `details`, one a line.
QCoro::Task<Result<SignedUp>> signUp(HttpClient *http, SignUpRequest request, std::stop_token stop);

/// The sentence for an answer that is no success; all the shapes that the endpoint has.
Error signUpError(const HttpAnswer &answer);

} // namespace Rollcall
