#include "models/auth/flows/clientcredentials.h"

#include "models/auth/tokens/jwt.h"
#include "models/net/text/networkerrors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ClientCredentials)
};

} // namespace

QCoro::Task<tl::expected<TokenSet, TokenFailure>> clientCredentials(HttpClient *http, SignInSettings settings, SecretBytes clientSecret,
                                                                    Endpoints endpoints, std::stop_token stop)
{
    FormFields fields;
    fields.add(u"grant_type"_s, u"client_credentials"_s);
    fields.add(u"scope"_s, settings.scopes.join(u' '));
    fields.add(u"audience"_s, settings.audience);
    fields.add(u"resource"_s, settings.resource);
    fields.add(u"organization"_s, settings.organization);
    for (const ExtraParameter &parameter : settings.extra)
        fields.add(parameter.name, parameter.value);
    return requestTokens(http, endpoints.token, Client::of(settings, std::move(clientSecret)), std::move(fields), settings.scopes,
                         std::move(stop));
}

Result<TokenSet> pastedToken(const SecretBytes &pasted, const QDateTime &now)
{
    QByteArrayView text = pasted.view().trimmed();
    if (text.size() > 7 && text.first(7).compare("Bearer ", Qt::CaseInsensitive) == 0)
        text = text.sliced(7).trimmed();
    // RFC 6750 section 2.1: b64token. Anything else could end the header and begin another.
    const bool isGood = !text.isEmpty() && text.compare("Bearer", Qt::CaseInsensitive) != 0 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("-._~+/=").contains(c);
    });
    if (!isGood)
        return failure(Error::Kind::Invalid,
                       Words::tr("This is no bearer token: a token is one word of letters, digits and - . _ ~ + / =. Copy it again."),
                       {}, u"token"_s);
    TokenSet tokens;
    tokens.access = SecretBytes::copyOf(text);
    if (const std::optional<Jwt> jwt = readJwt(text)) {
        tokens.expires = timeOf(jwt->claims, u"exp"_s);
        tokens.scopes = jwt->claims.value(u"scope").toString().split(u' ', Qt::SkipEmptyParts);
    }
    if (tokens.expires.isValid() && tokens.expires <= now)
        return failure(Error::Kind::Invalid, Words::tr("This token expired on %1. Ask for a new one.")
                                                 .arg(QLocale().toString(tokens.expires.toLocalTime(), QLocale::ShortFormat)),
                       {}, u"token"_s);
    return tokens;
}

QCoro::Task<Result<void>> revoke(HttpClient *http, SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints,
                                 SecretBytes token, SecretBytes access, std::stop_token stop)
{
    if (endpoints.revocation.isEmpty())
        co_return failure(Error::Kind::Unsupported, Words::tr("This server takes no token back; it ends by itself."));
    FormFields fields;
    fields.addSecret(u"token"_s, std::move(token));
    fields.add(u"token_type_hint"_s, u"refresh_token"_s);
    Client client = Client::of(settings, std::move(clientSecret));
    const AnswerTime time(http);
    const QPointer<HttpClient> alive(http);
    Result<HttpAnswer> answer = co_await postForm(http, endpoints.revocation, client, fields, stop);
    if (answer && answer->status == 401 && client.proof == ClientProof::None && !access.isEmpty() && alive) {
        client.bearer = access;
        answer = co_await postForm(http, endpoints.revocation, client, fields, stop);
    }
    if (!answer)
        co_return passOn(answer);
    if (answer->isGood())
        co_return Result<void>();
    TokenFailure failed = failureFrom(*answer, time.now());
    // Whatever it says of itself: one may ask again later.
    if (failed.kind == TokenFailure::Kind::Later && failed.error.kind != Error::Kind::RateLimited)
        failed.error.kind = Error::Kind::Network;
    co_return tl::unexpected(failed.error);
}

QUrl endSessionLink(const SignInSettings &settings, const Endpoints &endpoints)
{
    if (endpoints.endSession.isEmpty())
        return {};
    QUrlQuery query(endpoints.endSession);
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(settings.clientId.toUtf8().toPercentEncoding()));
    QUrl link = endpoints.endSession;
    link.setQuery(query);
    return link;
}

} // namespace Rollcall
