#include "models/auth/settings/signinsettings.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SignInSettings)
};

} // namespace

QUrl signUpAddress(const SignInSettings &settings)
{
    if (!settings.signUp.isEmpty())
        return settings.signUp;
    const QUrl issuer(settings.issuer, QUrl::StrictMode);
    if (issuer.scheme() != u"https" || !issuer.host().endsWith(u".auth0.com"_s))
        return {};
    QUrl url = issuer;
    url.setPath(u"/dbconnections/signup"_s);
    return url;
}

Result<void> checked(const SignInSettings &settings)
{
    const auto invalid = [](const QString &message, const QString &field) {
        return failure(Error::Kind::Invalid, message, {}, field);
    };
    if (settings.clientId.isEmpty())
        return invalid(Words::tr("The connection has no client id. Enter the one that the server gave to Rollcall."),
                       u"clientId"_s);
    for (const QString &scope : settings.scopes) {
        if (scope.isEmpty() || scope.contains(u' '))
            return invalid(Words::tr("“%1” is no scope. Write each scope without blanks.").arg(scope), u"scopes"_s);
    }
    if (!settings.redirect.path.isEmpty() && !settings.redirect.path.startsWith(u'/'))
        return invalid(Words::tr("The path of the redirect must begin with /."), u"redirect"_s);
    // A connection may come from a file that somebody else wrote.
    static const QStringList own{u"client_id"_s, u"client_secret"_s, u"code"_s, u"code_challenge"_s,
                                 u"code_challenge_method"_s, u"code_verifier"_s, u"device_code"_s, u"grant_type"_s,
                                 u"nonce"_s, u"redirect_uri"_s, u"refresh_token"_s, u"request"_s, u"request_uri"_s,
                                 u"response_mode"_s, u"response_type"_s, u"scope"_s, u"state"_s};
    for (const ExtraParameter &parameter : settings.extra) {
        if (parameter.name.isEmpty() || own.contains(parameter.name))
            return invalid(Words::tr("The additional parameter “%1” is one that Rollcall sets itself. Take it out.")
                               .arg(parameter.name),
                           u"extra"_s);
    }
    return {};
}

} // namespace Rollcall
