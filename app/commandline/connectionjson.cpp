#include "app/commandline/connectionjson.h"

#include "app/commandline/certificates.h"
#include "app/commandline/connectionoptions.h"
#include "app/commandline/connectiontarget.h"
#include "models/domain/json.h"

#include <QLocale>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionFacts)
};

struct SecretWord {
    SecretKey::Kind kind;
    QString key;
    QString title;
};

QList<SecretWord> secretWords()
{
    return {{SecretKey::Kind::RefreshToken, u"refreshToken"_s, Tr::tr("refresh token")},
            {SecretKey::Kind::ClientSecret, u"clientSecret"_s, Tr::tr("client secret")},
            {SecretKey::Kind::SecondClientSecret, u"secondClientSecret"_s, Tr::tr("second client secret")},
            {SecretKey::Kind::PastedToken, u"pastedToken"_s, Tr::tr("pasted token")},
            {SecretKey::Kind::ProxyPassword, u"proxyPassword"_s, Tr::tr("proxy password")}};
}

QString toKey(SignInState state)
{
    switch (state) {
    case SignInState::SignedIn: return u"signedIn"_s;
    case SignInState::Offline: return u"offline"_s;
    case SignInState::Refused: return u"refused"_s;
    case SignInState::SignedOut: break;
    }
    return u"signedOut"_s;
}

/// How a connection stands: as its session says, or as it was left while nobody has asked the keychain yet.
struct Standing {
    SignInStatus status;
    std::optional<LastSignIn> last;
};

Standing standingOf(ConnectionContext &context, const Connection &connection)
{
    Standing standing;
    standing.last = context.workspace.signins().last(connection.id);
    const SignInSession *session = context.session(connection);
    if (!session)
        return standing;
    standing.status = session->status();
    const bool isUntouched = standing.status.state == SignInState::SignedOut && standing.status.reason.isEmpty();
    if (isUntouched && standing.last && session->hasSecret(secretOf(standing.last->grant))) {
        standing.status.state = SignInState::SignedIn;
        standing.status.isPasted = standing.last->grant == Grant::PastedToken;
    }
    if (standing.last && personOf(standing.status.identity).isEmpty())
        standing.status.identity = standing.last->identity;
    if (standing.last && standing.status.scopes.isEmpty() && standing.status.state != SignInState::SignedOut)
        standing.status.scopes = standing.last->scopes;
    return standing;
}

/// Settings that are a person's own business, or long and unreadable, stay out.
QJsonObject shownSettings(const Connection &connection)
{
    QJsonObject settings = connection.settings;
    for (const QString &key : {lastSignInKey(), u"invitation"_s, u"network.accepted"_s})
        setSetting(settings, key, {});
    return settings;
}

QString authorities(const NetworkSettings &network)
{
    if (network.caFile.isEmpty())
        return {};
    const auto found = authoritiesIn(network.caFile);
    if (!found)
        return found.error().message;
    QStringList prints;
    for (const Certificate &certificate : *found)
        prints.append(fingerprint(certificate));
    return prints.join(u", "_s);
}

bool isKept(WorkspaceSession &workspace, const ConnectionId &id, SecretKey::Kind kind)
{
    const SignInSession *session = workspace.signins().session(id);
    return session && session->hasSecret(kind);
}

QString secretsText(WorkspaceSession &workspace, const ConnectionId &id)
{
    QStringList titles;
    for (const SecretWord &word : secretWords()) {
        if (isKept(workspace, id, word.kind))
            titles.append(word.title);
    }
    return titles.isEmpty() ? Tr::tr("none") : Tr::tr("%1, in the keychain").arg(titles.join(u", "_s));
}

} // namespace

SecretKey::Kind secretOf(Grant grant)
{
    return grant == Grant::Person              ? SecretKey::Kind::RefreshToken
           : grant == Grant::ClientCredentials ? SecretKey::Kind::ClientSecret
                                               : SecretKey::Kind::PastedToken;
}

QString toKey(SignInWay way)
{
    switch (way) {
    case SignInWay::Browser: return u"browser"_s;
    case SignInWay::Device: return u"device"_s;
    case SignInWay::ClientCredentials: return u"clientCredentials"_s;
    case SignInWay::PastedToken: return u"pastedToken"_s;
    }
    return {};
}

QStringList keptSecrets(WorkspaceSession &workspace, const ConnectionId &id)
{
    QStringList keys;
    for (const SecretWord &word : secretWords()) {
        if (isKept(workspace, id, word.kind))
            keys.append(word.key);
    }
    return keys;
}

QString standing(ConnectionContext &context, const Connection &connection)
{
    if (!context.session(connection))
        return kindOf(context.workspace, connection.kind) ? Tr::tr("No sign-in needed") : Tr::tr("Of a kind that this Rollcall does not know");
    const SignInStatus status = standingOf(context, connection).status;
    const QString person = personOf(status.identity);
    switch (status.state) {
    case SignInState::SignedIn:
        if (status.isPasted)
            return Tr::tr("Signed in with a pasted token");
        return person.isEmpty() ? Tr::tr("Signed in") : Tr::tr("Signed in as %1").arg(person);
    case SignInState::Offline: return Tr::tr("Offline");
    case SignInState::Refused: return Tr::tr("Refused");
    case SignInState::SignedOut: break;
    }
    return Tr::tr("Signed out");
}

QJsonObject connectionJson(ConnectionContext &context, const Connection &connection)
{
    const Standing now = standingOf(context, connection);
    QJsonObject signIn{{u"state"_s, toKey(now.status.state)},
                       {u"scopes"_s, QJsonArray::fromStringList(now.status.scopes)},
                       {u"secretsInKeychain"_s, QJsonArray::fromStringList(keptSecrets(context.workspace, connection.id))}};
    if (now.last && now.status.state != SignInState::SignedOut) {
        QJsonObject last = toJson(*now.last);
        signIn.insert(u"grant"_s, last.take(u"grant"_s));
        last.remove(u"place"_s);
        signIn.insert(u"person"_s, last);
    }
    if (now.status.expires.isValid())
        signIn.insert(u"expires"_s, toText(now.status.expires));
    if (!now.status.reason.isEmpty())
        signIn.insert(u"reason"_s, now.status.reason);
    QJsonArray accepted;
    for (const TlsFault &fault : networkSettingsOf(connection.settings).acceptedFaults)
        accepted.append(toJson(fault));
    return {{u"id"_s, connection.id.toString()},
            {u"name"_s, connection.name},
            {u"kind"_s, connection.kind},
            {u"environment"_s, connection.environment},
            {u"colour"_s, colourOf(connection)},
            {u"settings"_s, shownSettings(connection)},
            {u"acceptedCertificates"_s, accepted},
            {u"signIn"_s, signIn}};
}

QList<std::pair<QString, QString>> connectionFacts(ConnectionContext &context, const Connection &connection)
{
    const Standing now = standingOf(context, connection);
    const ConnectionKind *kind = kindOf(context.workspace, connection.kind);
    const NetworkSettings network = networkSettingsOf(connection.settings);
    QList<std::pair<QString, QString>> facts{
        {Tr::tr("Name"), connection.name},
        {Tr::tr("Id"), connection.id.toString()},
        {Tr::tr("Kind"), kind ? u"%1 (%2)"_s.arg(kind->title, kind->key) : connection.kind},
        {Tr::tr("Environment"), connection.environment},
        {Tr::tr("Colour"), colourOf(connection)},
        {Tr::tr("State"), standing(context, connection)},
        {Tr::tr("Reason"), now.status.reason},
        {Tr::tr("Signed in to"), organizationOf(now.status.identity)},
        {Tr::tr("Scopes granted"), now.status.scopes.join(' '_L1)},
        {Tr::tr("Token until"), now.status.expires.isValid() ? QLocale().toString(now.status.expires.toLocalTime(), QLocale::ShortFormat) : QString()},
        {Tr::tr("Secrets"), secretsText(context.workspace, connection.id)}};
    if (kind)
        facts += settingFacts(*kind, shownSettings(connection));
    facts.append({Tr::tr("Fingerprints of the authority"), authorities(network)});
    for (const TlsFault &fault : network.acceptedFaults)
        facts.append({Tr::tr("Accepted"), wordingOf(fault)});
    return facts;
}

} // namespace Rollcall
