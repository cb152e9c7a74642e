#include "models/auth/flows/authorizationrequest.h"

#include "models/auth/flows/authorizationcodeflow.h"

#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

Attempt Attempt::make()
{
    return {QString::fromLatin1(randomText(32)), QString::fromLatin1(randomText(32)), Pkce::make()};
}

QUrl authorizationLink(const SignInSettings &settings, const Endpoints &endpoints, const Attempt &attempt, const QUrl &redirect)
{
    // RFC 6749 section 3.1: what the endpoint already has in its query stays.
    QUrlQuery query(endpoints.authorization);
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, settings.clientId);
    add(u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded));
    add(u"scope"_s, settings.scopes.join(u' '));
    add(u"state"_s, attempt.state);
    add(u"nonce"_s, attempt.nonce);
    add(u"code_challenge"_s, attempt.pkce.challenge());
    add(u"code_challenge_method"_s, u"S256"_s);
    add(u"audience"_s, settings.audience);
    add(u"resource"_s, settings.resource);
    add(u"organization"_s, settings.organization);
    add(u"org_id"_s, settings.organizationId);
    add(u"invitation"_s, settings.invitation);
    add(u"prompt"_s, settings.prompt);
    add(u"acr_values"_s, settings.acrValues);
    add(u"screen_hint"_s, settings.screenHint);
    for (const ExtraParameter &parameter : settings.extra)
        add(QString::fromLatin1(parameter.name.toUtf8().toPercentEncoding()), parameter.value);
    QUrl link = endpoints.authorization;
    link.setQuery(query);
    return link;
}

IdTokenWish wishFor(const SignInSettings &settings, const Endpoints &endpoints, const QString &nonce)
{
    IdTokenWish wish;
    wish.issuer = endpoints.issuer;
    wish.clientId = settings.clientId;
    wish.nonce = nonce;
    wish.organization = settings.organization;
    wish.organizationId = settings.organizationId;
    return wish;
}

Result<void> permitsNoIdToken(const SignInSettings &settings, const Endpoints &endpoints)
{
    if (settings.organization.isEmpty() && settings.organizationId.isEmpty())
        return {};
    return failure(Error::Kind::Unauthorized,
                   AuthorizationCodeFlow::tr("%1 did not say for which organization the sign-in is, although the connection asks for one. "
                                             "Ask for the scope “openid”, or sign in in the browser.").arg(endpoints.token.host()));
}

} // namespace Rollcall
