#pragma once

#include "models/auth/tokens/tokenendpoint.h"

namespace Rollcall {

/// Tokens for a service account (RFC 6749 section 4.4). There is no person, no ID token and normally no refresh token: the
/// same request is simply made again before they expire.
QCoro::Task<tl::expected<TokenSet, TokenFailure>> clientCredentials(HttpClient *http, SignInSettings settings, SecretBytes clientSecret,
                                                                    Endpoints endpoints, std::stop_token stop);

/// A token that a person pasted: trimmed, "Bearer " taken off, with its expiry when it is a JWT that can be read. Invalid when
/// it is empty, has blanks or letters that no header takes, or has expired.
Result<TokenSet> pastedToken(const SecretBytes &pasted, const QDateTime &now);

/// Takes a refresh token back (RFC 7009). Good too when the server does not know it any more. A server that answers 401 to a
/// public client is asked once more with the access token, if there is one.
QCoro::Task<Result<void>> revoke(HttpClient *http, SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints,
                                 SecretBytes token, SecretBytes access, std::stop_token stop);

/// Where the browser ends its session with the issuer (OpenID Connect RP-Initiated Logout); empty where that is not offered.
/// The ID token that was given may be asked for, but it never goes into an address here.
QUrl endSessionLink(const SignInSettings &settings, const Endpoints &endpoints);

} // namespace Rollcall
