#include "models/remote/blynk/blynkkind.h"

#include "models/net/setup/networksetup.h"
#include "models/remote/common/connectionfields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Blynk)
};

using Kind = ConnectionField::Kind;

QList<ConnectionField> fields()
{
    ConnectionField address = Remote::connectionField(
        u"address"_s, Kind::Choice, Words::tr("Server"),
        Words::tr("The region that the organization lives in, as the console's address says; or a server of your own."),
        u"https://fra1.blynk.cloud"_s);
    address.required = true;
    address.isOpen = true;
    address.choices = {{u"https://fra1.blynk.cloud"_s, Words::tr("Frankfurt (fra1)")},
                       {u"https://lon1.blynk.cloud"_s, Words::tr("London (lon1)")},
                       {u"https://ny3.blynk.cloud"_s, Words::tr("New York (ny3)")},
                       {u"https://sgp1.blynk.cloud"_s, Words::tr("Singapore (sgp1)")},
                       {u"https://blr1.blynk.cloud"_s, Words::tr("Bangalore (blr1)")},
                       {u"https://blynk.cloud"_s, Words::tr("Not known (blynk.cloud)")}};
    ConnectionField client = Remote::connectionField(
        u"clientId"_s, Kind::Text, Words::tr("Client id"),
        Words::tr("Made in Blynk's console, in the Developer Zone under OAuth 2.0, with the Platform API scope. Its secret is shown there "
                  "once, and kept in the keychain here."),
        u"oa2-client-id_…"_s);
    client.required = true;
    ConnectionField status = Remote::connectionField(
        u"readsStatus"_s, Kind::Flag, Words::tr("Read everybody's status"),
        Words::tr("Blynk's list tells only name, e-mail and role. Status, phone and title cost one request a person when the list is "
                  "refreshed."));
    status.fallback = true;
    return QList<ConnectionField>{address, client} + Remote::inSection({status}, Words::tr("Advanced"));
}

QUrl addressOf(const QJsonObject &settings)
{
    QString text = settings.value(u"address"_s).toString().trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

QUrl below(const QJsonObject &settings, const QString &path)
{
    QUrl url = addressOf(settings);
    if (!url.isEmpty())
        url.setPath(url.path() + path);
    return url;
}

/// Client id and secret in the header, all else in the query. A new token is asked for with them: the refresh token that Blynk gives
/// besides is good for one use, and would have to stand in an address. The wrong region answers 308 and names the right one.
QJsonObject signInOf(const QJsonObject &settings)
{
    return {{u"tokenEndpoint"_s, below(settings, u"/oauth2/token"_s).toString()},
            {u"clientId"_s, settings.value(u"clientId"_s).toString().trimmed()},
            {u"proof"_s, u"basic"_s},
            {u"parameters"_s, u"query"_s},
            {u"trustedDomains"_s, QJsonArray{u"blynk.cloud"_s}}};
}

Problems problems(const QJsonObject &settings)
{
    const QUrl address = addressOf(settings);
    const auto wrong = [](const QString &sentence) { return Problems{{Problem::Severity::Error, u"address"_s, sentence}}; };
    if (settings.value(u"address"_s).toString().trimmed().isEmpty())
        return {};
    if (const auto permitted = NetworkSetup::permits(address); !permitted)
        return wrong(permitted.error().message);
    if (address.path().contains(u"/api"_s) || address.hasQuery())
        return wrong(Words::tr("Only the server, such as https://fra1.blynk.cloud: Rollcall adds the rest."));
    return {};
}

} // namespace

ConnectionKind connectionKind()
{
    ConnectionKind kind;
    kind.key = u"blynk"_s;
    kind.title = u"Blynk"_s;
    kind.summary = Words::tr("Organizations of Blynk with their sub-organizations and users, through its Platform API.");
    kind.fields = fields();
    kind.ways = {SignInWay::ClientCredentials, SignInWay::PastedToken};
    kind.check = problems;
    kind.signIn = signInOf;
    kind.place = [](const QJsonObject &settings) { return addressOf(settings).toString(); };
    kind.probe = [](const QJsonObject &settings) { return below(settings, u"/api/v1/organization/profile"_s); };
    return kind;
}

Settings settingsFrom(const QJsonObject &settings)
{
    Settings read;
    read.base = addressOf(settings);
    read.readsStatus = settings.value(u"readsStatus"_s).toBool(true);
    return read;
}

BudgetLimits budget()
{
    return {.perSecond = 150, .perMinute = 9'000, .atOnce = 8};
}

} // namespace Rollcall::Blynk
