// The generic OpenID Connect kind; see kinds.h.

#include "app/session/kinds.h"

#include "models/auth/settings/signinjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Kinds)
};

using Kind = ConnectionField::Kind;

/// Appends fields of one section.
class FieldList final
{
public:
    FieldList(QList<ConnectionField> &fields, QString section) : m_fields(fields), m_section(std::move(section)) {}

    ConnectionField &add(const QString &key, Kind kind, const QString &label, const QString &explanation = {}, const QString &hint = {})
    {
        ConnectionField field;
        field.key = key;
        field.kind = kind;
        field.label = label;
        field.hint = hint;
        field.explanation = explanation;
        field.section = m_section;
        m_fields.append(field);
        return m_fields.last();
    }

private:
    QList<ConnectionField> &m_fields;
    QString m_section;
};

void addAlwaysSeen(QList<ConnectionField> &fields)
{
    FieldList list(fields, {});
    list.add(u"issuer"_s, Kind::Url, Words::tr("Issuer"),
             Words::tr("The server that signs people in, exactly as it calls itself, with or without its last slash."), u"https://login.example.com/"_s);
    list.add(u"clientId"_s, Kind::Text, Words::tr("Client id"), Words::tr("What the server calls Rollcall; it is made where applications are registered."))
        .required = true;
    ConnectionField &scopes = list.add(u"scopes"_s, Kind::WordList, Words::tr("Scopes"),
                                       Words::tr("What Rollcall may do there. openid tells who signed in; offline_access keeps you signed in."));
    scopes.fallback = QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    ConnectionField &proof = list.add(u"proof"_s, Kind::Choice, Words::tr("Client's secret"),
                                      Words::tr("A program on a person's computer is a public client and has none. A service account has one."));
    proof.choices = {{u"none"_s, Words::tr("None (public client)")},
                     {u"basic"_s, Words::tr("In the header (Basic)")},
                     {u"form"_s, Words::tr("In the form")}};
    proof.fallback = u"none"_s;
}

void addAdvanced(QList<ConnectionField> &fields)
{
    FieldList list(fields, Words::tr("Advanced"));
    list.add(u"redirectPath"_s, Kind::Text, Words::tr("Redirect path"),
             Words::tr("Only for a server that compares redirect addresses exactly. Empty: a new one for every sign-in."), u"/callback"_s);
    list.add(u"redirectPorts"_s, Kind::WordList, Words::tr("Redirect ports"),
             Words::tr("Only for a server that compares redirect addresses exactly; the first free one is taken. Empty: any."), u"8912 8913 8914"_s);
    list.add(u"audience"_s, Kind::Text, Words::tr("Audience"), Words::tr("The API that the token is for, as Auth0 and others want it."));
    list.add(u"resource"_s, Kind::Text, Words::tr("Resource"), Words::tr("The API that the token is for, after RFC 8707."));
    list.add(u"organization"_s, Kind::Text, Words::tr("Organization"), Words::tr("Id or name; whoever signs in must belong to it."));
    list.add(u"organizationId"_s, Kind::Text, Words::tr("Organization id (org_id)"));
    list.add(u"invitation"_s, Kind::Text, Words::tr("Invitation"), Words::tr("The ticket of an invitation link; it is not exported."));
    ConnectionField &prompt = list.add(u"prompt"_s, Kind::Choice, Words::tr("Prompt"), Words::tr("What the server asks for although you are signed in there."));
    prompt.choices = {{QString(), Words::tr("As the server likes")},
                      {u"login"_s, Words::tr("Sign in anew")},
                      {u"select_account"_s, Words::tr("Choose an account")},
                      {u"consent"_s, Words::tr("Agree anew")}};
    prompt.isOpen = true;
    list.add(u"acrValues"_s, Kind::Text, Words::tr("Authentication (acr_values)"));
    ConnectionField &place = list.add(u"parameters"_s, Kind::Choice, Words::tr("Parameters of the token request"));
    place.choices = {{u"form"_s, Words::tr("In the form")}, {u"query"_s, Words::tr("In the address (secrets still in the form)")}};
    place.fallback = u"form"_s;
    list.add(u"extra"_s, Kind::Pairs, Words::tr("Further parameters"), Words::tr("Sent along when somebody signs in."));
    list.add(u"signUpAddress"_s, Kind::Url, Words::tr("Sign-up address"),
             Words::tr("Where people register, in the manner of Auth0. Tenants of auth0.com need none."), u"https://login.example.com/dbconnections/signup"_s);
    list.add(u"signUpConnection"_s, Kind::Text, Words::tr("Sign-up database"), {}, u"Username-Password-Authentication"_s);
    list.add(u"probe"_s, Kind::Url, Words::tr("Test address"), Words::tr("Read with the token when the connection is tested. Empty: the user info."));
}

void addEndpoints(QList<ConnectionField> &fields)
{
    FieldList list(fields, Words::tr("Endpoints by hand"));
    list.add(u"tokenEndpoint"_s, Kind::Url, Words::tr("Token"), Words::tr("Only for a server that does not describe itself. With this one nothing is discovered."));
    list.add(u"authorizationEndpoint"_s, Kind::Url, Words::tr("Authorization"));
    list.add(u"deviceEndpoint"_s, Kind::Url, Words::tr("Device authorization"));
    list.add(u"revocationEndpoint"_s, Kind::Url, Words::tr("Revocation"));
    list.add(u"keysEndpoint"_s, Kind::Url, Words::tr("Keys (JWKS)"));
    list.add(u"userInfoEndpoint"_s, Kind::Url, Words::tr("User info"));
    list.add(u"endSessionEndpoint"_s, Kind::Url, Words::tr("End of session"));
}

Problems problems(const QJsonObject &settings)
{
    Problems found;
    const auto add = [&](Problem::Severity severity, const QString &field, const QString &sentence) { found.append({severity, field, sentence}); };
    const bool hasToken = !settings.value(u"tokenEndpoint").toString().isEmpty();
    const bool hasIssuer = !settings.value(u"issuer").toString().isEmpty();
    if (!hasIssuer && !hasToken)
        add(Problem::Severity::Error, u"issuer"_s, Words::tr("An issuer is needed, or the endpoints by hand."));
    const SignInSettings read = signInFromJson(settings);
    if (const Result<void> good = checked(read); !good) {
        // The client id's own rule says it already.
        const QString field = good.error().field == u"redirect" ? u"redirectPath"_s : good.error().field;
        add(Problem::Severity::Error, field, good.error().message);
    }
    const QJsonArray ports = settings.value(u"redirectPorts").toArray();
    for (const QJsonValue &port : ports) {
        if (port.toVariant().toString().toUShort() == 0)
            add(Problem::Severity::Error, u"redirectPorts"_s, Words::tr("A port is a number from 1 to 65535."));
    }
    const bool asksWho = read.scopes.contains(u"openid"_s);
    if (hasToken && asksWho && (!hasIssuer || read.endpoints.keys.isEmpty()))
        add(Problem::Severity::Error, u"keysEndpoint"_s, Words::tr("With the scope openid the issuer and the address of its keys are needed to check who signed in."));
    if (!asksWho)
        add(Problem::Severity::Warning, u"scopes"_s, Words::tr("Without the scope openid nobody can say who is signed in."));
    return found;
}

} // namespace

ConnectionKind openIdKind()
{
    ConnectionKind kind;
    kind.key = u"oidc"_s;
    kind.title = Words::tr("OpenID Connect");
    kind.summary = Words::tr("A sign-in at any server that speaks OAuth 2.0 or OpenID Connect, without organizations and members.");
    kind.ways = {SignInWay::Browser, SignInWay::Device, SignInWay::ClientCredentials, SignInWay::PastedToken};
    kind.offersSignUp = true;
    kind.hasDirectory = false;
    addAlwaysSeen(kind.fields);
    addAdvanced(kind.fields);
    addEndpoints(kind.fields);
    kind.fields += networkFields();
    kind.check = problems;
    // The test address gets the token too.
    kind.place = [](const QJsonObject &settings) {
        return QUrl(settings.value(u"probe").toString()).adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    };
    kind.probe = [](const QJsonObject &settings) { return QUrl(settings.value(u"probe").toString(), QUrl::StrictMode); };
    return kind;
}

} // namespace Rollcall
