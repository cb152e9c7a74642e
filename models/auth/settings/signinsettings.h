#pragma once

#include "models/auth/settings/endpoints.h"
#include "models/domain/error.h"

#include <QList>

#include <chrono>

namespace Rollcall {

/// How a client proves at the token endpoint who it is.
enum class ClientProof {
    None,  ///< A public client: its id only.
    Basic, ///< Id and secret in the Authorization header.
    Form,  ///< Id and secret in the form.
};

/// Where the token endpoint wants its parameters. Secrets never go into a query, whatever this says.
enum class ParameterPlace { Form, Query };

/// Where the browser brings the answer. A server that takes any loopback port needs nothing here; one that compares exactly
/// has this path and these ports on its list.
struct RedirectPlace {
    QString path;         ///< "/callback"; empty: a random one for each attempt.
    QList<quint16> ports; ///< Tried in order; empty: any free one.

    bool operator==(const RedirectPlace &) const = default;
};

struct ExtraParameter {
    QString name;
    QString value;

    bool operator==(const ExtraParameter &) const = default;
};

/// How one connection signs in. Holds no secret.
struct SignInSettings {
    QString issuer;      ///< With one the endpoints are discovered.
    Endpoints endpoints; ///< Used when there is no issuer to ask.
    QString clientId;
    ClientProof proof = ClientProof::None;
    ParameterPlace place = ParameterPlace::Form;
    RedirectPlace redirect;
    QStringList scopes;
    QString audience;
    QString resource;       ///< RFC 8707.
    QString organization;   ///< Id or name, sent as `organization`; the ID token must then name the same one.
    QString organizationId; ///< Sent as `org_id`, likewise.
    QString invitation;
    QString prompt;
    QString acrValues;
    QString screenHint; ///< "signup" opens the registration page where the server knows that.
    QList<ExtraParameter> extra;
    QStringList trustedDomains; ///< Besides the endpoint's own host: where a 307 or 308 may lead with the client's proof; see isSameTrust().
    QUrl signUp;            ///< Where people register (Auth0's /dbconnections/signup); see signUpAddress().
    QString signUpConnection; ///< The database that they register in; empty: Auth0's usual one.
    std::chrono::seconds patience = std::chrono::minutes(5); ///< How long an attempt waits for the browser.

    bool operator==(const SignInSettings &) const = default;
};

/// Where people register: what the settings say, or what an issuer below auth0.com offers; empty where nobody knows.
QUrl signUpAddress(const SignInSettings &settings);

/// Invalid with the field at fault: no client id, a scope with a blank, an extra parameter that is one of the protocol's own.
Result<void> checked(const SignInSettings &settings);

} // namespace Rollcall
