#include "models/remote/transmit/transmitkind.h"

#include "models/auth/settings/signinjson.h"
#include "models/net/setup/networksetup.h"
#include "models/remote/common/connectionfields.h"
#include "models/remote/transmit/applicationtokens.h"
#include "models/remote/transmit/words.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConnectionField::Kind;
using Remote::connectionField;

/// The token's own address: on the host itself, or below the base; both are in use.
QString tokenAddress(const QJsonObject &settings)
{
    QString host = settings.value(u"host"_s).toString().trimmed();
    while (host.endsWith(u'/'))
        host.chop(1);
    return host + settings.value(u"tokenPath"_s).toString();
}

QList<ConnectionField> settingFields()
{
    ConnectionField host = connectionField(u"host"_s, Kind::Choice, TransmitWords::tr("Region"), TransmitWords::tr("Where the tenant is kept; the sandbox is a tenant of its own."));
    host.required = true;
    host.isOpen = true;
    host.fallback = u"https://api.transmitsecurity.io"_s;
    host.choices = {{u"https://api.transmitsecurity.io"_s, TransmitWords::tr("United States, global")},
                    {u"https://api.eu.transmitsecurity.io"_s, TransmitWords::tr("European Union")},
                    {u"https://api.ca.transmitsecurity.io"_s, TransmitWords::tr("Canada")},
                    {u"https://api.au.transmitsecurity.io"_s, TransmitWords::tr("Australia")},
                    {u"https://api.gasne1-ts01.transmitsecurity.io"_s, TransmitWords::tr("Japan")},
                    {u"https://api.sbx.transmitsecurity.io"_s, TransmitWords::tr("Sandbox")}};
    ConnectionField client = connectionField(u"clientId"_s, Kind::Text, TransmitWords::tr("Client id"),
                                             TransmitWords::tr("Of the management application, under Settings in the Admin Portal; it opens the whole "
                                                       "tenant."));
    client.required = true;
    ConnectionField holder = connectionField(u"signsInAs"_s, Kind::Choice, TransmitWords::tr("This client is of"), {});
    holder.choices = {{u"management"_s, TransmitWords::tr("A management application")}, {u"application"_s, TransmitWords::tr("An ordinary application")}};
    holder.fallback = u"management"_s;
    ConnectionField second = connectionField(u"secondClientId"_s, Kind::Text, TransmitWords::tr("Second client id"),
                                             TransmitWords::tr("Of the other kind: members are changed with an ordinary application's client, "
                                                       "organizations and roles with a management application's. Empty: one must do."));
    second.secret = u"second-client-secret"_s;
    second.secretLabel = TransmitWords::tr("Its secret");
    ConnectionField token = connectionField(u"tokenPath"_s, Kind::Choice, TransmitWords::tr("Path of the tokens"), {});
    token.choices = {{u"/oidc/token"_s, u"/oidc/token"_s}, {u"/cis/oidc/token"_s, u"/cis/oidc/token"_s}};
    token.isOpen = true;
    token.fallback = u"/oidc/token"_s;
    ConnectionField base = connectionField(u"basePath"_s, Kind::Text, TransmitWords::tr("Path of the API"), {});
    base.fallback = u"/cis"_s;
    ConnectionField overrides = connectionField(u"callClients"_s, Kind::Pairs, TransmitWords::tr("Credentials of single calls"),
                                                TransmitWords::tr("The name of a call, such as createOrAssignMember, and management or "
                                                          "application: for a tenant that wants it otherwise."));
    ConnectionField users = connectionField(u"listsUsers"_s, Kind::Flag, TransmitWords::tr("List people without an organization too"), {});
    users.fallback = false;
    return QList<ConnectionField>{host, client, second} + Remote::inSection({holder, token, base, overrides, users}, TransmitWords::tr("Advanced"));
}

QJsonObject signInOf(const QJsonObject &settings)
{
    return {{u"tokenEndpoint"_s, tokenAddress(settings)}, {u"clientId"_s, settings.value(u"clientId"_s)}, {u"proof"_s, u"form"_s}};
}

Problems problems(const QJsonObject &settings)
{
    Problems found;
    const auto wrong = [&](const QString &key, const QString &sentence) { found.append({Problem::Severity::Error, key, sentence}); };
    const QUrl host(settings.value(u"host"_s).toString().trimmed(), QUrl::StrictMode);
    if (!host.isEmpty()) {
        if (const auto permitted = NetworkSetup::permits(host); !permitted)
            wrong(u"host"_s, permitted.error().message);
        else if (host.path().size() > 1 || host.hasQuery())
            wrong(u"host"_s, TransmitWords::tr("Only the server, without a path: https://api.transmitsecurity.io."));
    }
    for (const QString &key : {u"tokenPath"_s, u"basePath"_s}) {
        const QString path = settings.value(key).toString();
        if (!path.isEmpty() && (!path.startsWith(u'/') || path.endsWith(u'/')))
            wrong(key, TransmitWords::tr("A path begins with / and does not end with it."));
    }
    if (settings.value(u"tokenPath"_s).toString().isEmpty())
        wrong(u"tokenPath"_s, TransmitWords::tr("Without this path nobody gets a token."));
    const QString second = settings.value(u"secondClientId"_s).toString();
    if (!second.isEmpty() && second == settings.value(u"clientId"_s).toString())
        wrong(u"secondClientId"_s, TransmitWords::tr("The two clients are two: this one is the first."));
    const QJsonArray overrides = settings.value(u"callClients"_s).toArray();
    for (const QJsonValue &pair : overrides) {
        if (!credentialFromKey(pair.toObject().value(u"value"_s).toString()))
            wrong(u"callClients"_s, TransmitWords::tr("A call is made with management or application."));
    }
    return found;
}

} // namespace

ConnectionKind connectionKind()
{
    ConnectionKind kind;
    kind.key = u"transmit"_s;
    kind.title = u"Transmit Security"_s;
    kind.summary = TransmitWords::tr("Organizations, members and roles of a tenant of Transmit Security (Mosaic).");
    kind.fields = settingFields();
    kind.ways = {SignInWay::ClientCredentials, SignInWay::PastedToken};
    kind.check = problems;
    kind.signIn = signInOf;
    kind.place = [](const QJsonObject &settings) { return settings.value(u"host"_s).toString(); };
    // The text says that either token opens it.
    kind.probe = [](const QJsonObject &settings) {
        return QUrl(settingsFrom(settings).base().toString() + u"/v1/applications/list"_s);
    };
    return kind;
}

Settings settingsFrom(const QJsonObject &settings)
{
    Settings read;
    read.host = QUrl(settings.value(u"host"_s).toString().trimmed());
    read.prefix = settings.value(u"basePath"_s).toString();
    read.listsUsers = settings.value(u"listsUsers"_s).toBool();
    const QJsonArray overrides = settings.value(u"callClients"_s).toArray();
    for (const QJsonValue &value : overrides) {
        const QJsonObject pair = value.toObject();
        if (const auto credential = credentialFromKey(pair.value(u"value"_s).toString()))
            read.overrides.insert(pair.value(u"name"_s).toString(), *credential);
    }
    return read;
}

Parts partsFrom(const SecretKey &second, const QJsonObject &settings, ApiClient::Parts api, SecretStore *secrets)
{
    Parts parts;
    parts.http = api.http;
    parts.budget = api.budget;
    const bool isManaged = credentialFromKey(settings.value(u"signsInAs"_s).toString()).value_or(Credential::Management) == Credential::Management;
    (isManaged ? parts.management : parts.application) = api.tokens;
    const QString secondClient = settings.value(u"secondClientId"_s).toString().trimmed();
    if (secondClient.isEmpty())
        return parts;
    SignInSettings signIn = signInFromJson(signInOf(settings));
    signIn.clientId = secondClient;
    (isManaged ? parts.application : parts.management) = std::make_shared<ApplicationTokens>(api.http, secrets, second, signIn);
    return parts;
}

} // namespace Rollcall::Transmit
