#include "models/remote/voluble/volublekind.h"

#include "models/auth/settings/signinjson.h"
#include "models/net/setup/networksetup.h"
#include "models/remote/common/connectionfields.h"
#include "models/wire/voluble/faults.h"
#include "models/wire/voluble/records.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Voluble)
};

using Kind = ConnectionField::Kind;

QList<ConnectionField> fields()
{
    ConnectionField address = Remote::connectionField(u"address"_s, Kind::Url, Words::tr("Address"), Words::tr("Where this Voluble answers, without /v1."),
                                    u"https://voluble-poc.herokuapp.com"_s);
    address.required = true;
    ConnectionField tenant = Remote::connectionField(u"tenant"_s, Kind::Text, Words::tr("Auth0 domain"), Words::tr("The tenant that signs people in."),
                                   u"voluble-dev.eu.auth0.com"_s);
    tenant.required = true;
    ConnectionField client = Remote::connectionField(u"clientId"_s, Kind::Text, Words::tr("Client id"),
                                   Words::tr("What Auth0 calls Rollcall; it is made there, under Applications, as a native one."));
    client.required = true;
    ConnectionField audience = Remote::connectionField(u"audience"_s, Kind::Text, Words::tr("Audience"),
                                     Words::tr("What Auth0 calls the API of Voluble. Without it the token opens nothing there."));
    audience.required = true;
    audience.fallback = u"https://voluble-poc.herokuapp.com"_s;
    ConnectionField scopes = Remote::connectionField(u"scopes"_s, Kind::WordList, Words::tr("Scopes"), Words::tr("offline_access keeps you signed in."));
    scopes.fallback = QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    ConnectionField proof = Remote::connectionField(u"proof"_s, Kind::Choice, Words::tr("Client's secret"),
                                  Words::tr("Only a service account has one."));
    proof.choices = {{u"none"_s, Words::tr("None (public client)")}, {u"form"_s, Words::tr("In the form")}};
    proof.fallback = u"none"_s;
    ConnectionField origin = Remote::connectionField(u"origin"_s, Kind::Url, Words::tr("Origin"),
                                   Words::tr("A web address that this Voluble lets ask Auth0 for names and roles. Empty: they are not shown."),
                                   u"https://admin.example.com"_s);
    ConnectionField path = Remote::connectionField(u"redirectPath"_s, Kind::Text, Words::tr("Redirect path"),
                                 Words::tr("Auth0 compares redirect addresses exactly: list http://127.0.0.1 with this path and these ports there."));
    path.fallback = u"/callback"_s;
    ConnectionField ports = Remote::connectionField(u"redirectPorts"_s, Kind::WordList, Words::tr("Redirect ports"), Words::tr("The first free one is taken."));
    ports.fallback = QJsonArray{u"8912"_s, u"8913"_s, u"8914"_s};
    ConnectionField database = Remote::connectionField(u"signUpConnection"_s, Kind::Text, Words::tr("Sign-up database"), Words::tr("Where new people register."),
                                     u"Username-Password-Authentication"_s);
    return QList<ConnectionField>{address, tenant, client, audience}
           + Remote::inSection({scopes, proof, origin, path, ports, database}, Words::tr("Advanced"));
}

QJsonObject signInOf(const QJsonObject &settings)
{
    QJsonObject signIn = settings;
    for (const QString &key : {u"address"_s, u"tenant"_s, u"origin"_s})
        signIn.remove(key);
    // Auth0's issuer ends with a slash, and is compared so.
    signIn.insert(u"issuer"_s, u"https://%1/"_s.arg(settings.value(u"tenant"_s).toString().trimmed()));
    return signIn;
}

/// The one read that every token is let do or told why not: its answer says that this is Voluble, and what the token is good for.
QUrl probeOf(const QJsonObject &settings)
{
    QUrl url = settingsFrom(settings).base;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/v1/orgs"_s);
    return url;
}

std::optional<Result<QString>> probeSays(int status, const QJsonValue &json)
{
    switch (faultOf(status, json)) {
    case Fault::None:
        if (!dialectOf(json.toObject()))
            return failure(Error::Kind::Invalid, Words::tr("Something answers there that is not Voluble. Check the address of the connection."));
        return Words::tr("Voluble answered, and you are signed in.");
    case Fault::NoUser:
        return Words::tr("You are signed in, and belong to no organization yet: create one, or ask an owner to add you.");
    case Fault::NoOrganization:
        return Words::tr("You are signed in, and Voluble knows you without an organization. Ask whoever runs it.");
    case Fault::Forbidden:
        return Words::tr("You are signed in, and hold no right to see organizations: create one, or ask an owner for the right.");
    default:
        return std::nullopt;
    }
}

Problems problems(const QJsonObject &settings)
{
    Problems found;
    const auto wrong = [&](const QString &key, const QString &sentence) { found.append({Problem::Severity::Error, key, sentence}); };
    const QString tenant = settings.value(u"tenant"_s).toString().trimmed();
    if (!tenant.isEmpty() && QUrl(u"https://%1/"_s.arg(tenant), QUrl::StrictMode).host() != tenant.toLower())
        wrong(u"tenant"_s, Words::tr("Only the name of the tenant's server, such as voluble-dev.eu.auth0.com."));
    const QString address = settings.value(u"address"_s).toString();
    if (const auto permitted = NetworkSetup::permits(QUrl(address)); !address.isEmpty() && !permitted)
        wrong(u"address"_s, permitted.error().message);
    if (address.endsWith(u"/v1"_s) || address.endsWith(u"/v1/"_s))
        wrong(u"address"_s, Words::tr("Leave /v1 out: Rollcall adds it."));
    const QUrl origin(settings.value(u"origin"_s).toString());
    if (!origin.isEmpty() && (origin.path().size() > 1 || origin.hasQuery()))
        wrong(u"origin"_s, Words::tr("An origin has no path: https://admin.example.com."));
    return found;
}

} // namespace

ConnectionKind connectionKind()
{
    ConnectionKind kind;
    kind.key = u"voluble"_s;
    kind.title = u"Voluble"_s;
    kind.summary = Words::tr("Organizations that send messages with Voluble, whose people sign in through Auth0.");
    kind.fields = fields();
    kind.ways = {SignInWay::Browser, SignInWay::Device, SignInWay::ClientCredentials, SignInWay::PastedToken};
    kind.offersSignUp = true;
    kind.check = problems;
    kind.signIn = signInOf;
    kind.probe = probeOf;
    kind.probeSays = probeSays;
    kind.place = [](const QJsonObject &settings) { return settings.value(u"address"_s).toString(); };
    return kind;
}

Settings settingsFrom(const QJsonObject &settings)
{
    Settings read;
    read.base = QUrl(settings.value(u"address"_s).toString().trimmed());
    QString origin = settings.value(u"origin"_s).toString().trimmed();
    while (origin.endsWith(u'/'))
        origin.chop(1);
    read.origin = origin.toLatin1();
    return read;
}

} // namespace Rollcall::Voluble
