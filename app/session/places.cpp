#include "app/session/places.h"

#include "models/auth/settings/signinjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString fingerprintOf(const QJsonArray &parts)
{
    const QByteArray text = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

/// One address, however it is written.
QString plain(const QString &address)
{
    return QUrl(address.trimmed()).adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
}

/// What is typed into the field that this secret stands below; empty where there is none.
QString besides(SecretKey::Kind secret, const ConnectionKind &kind, const QJsonObject &settings)
{
    for (const ConnectionField &field : kind.fields) {
        if (!field.secret.isEmpty() && SecretKey::kindNamed(field.secret) == secret)
            return settingOf(settings, field.key).toString().trimmed();
    }
    return {};
}

} // namespace

SecretPlaces placesOf(const Connection &connection, const ConnectionKind &kind)
{
    const QJsonObject &settings = connection.settings;
    const SignInSettings signIn = signInSettingsOf(settings, kind.signIn);
    const Endpoints &by = signIn.endpoints;
    QJsonArray server{connection.kind, signIn.issuer, by.issuer, kind.place ? plain(kind.place(settings)) : QString()};
    for (const QUrl &endpoint : {by.authorization, by.token, by.deviceAuthorization, by.revocation, by.keys, by.endSession, by.userInfo})
        server.append(plain(endpoint.toString()));
    QJsonArray client = server;
    client.append(signIn.clientId);
    QJsonArray second = server;
    second.append(u"second"_s);
    second.append(besides(SecretKey::Kind::SecondClientSecret, kind, settings));
    QJsonArray proxy;
    for (const QString &key : {u"kind"_s, u"host"_s, u"port"_s, u"user"_s})
        proxy.append(settingOf(settings, u"network.proxy."_s + key).toVariant().toString());
    return {fingerprintOf(client), fingerprintOf(second), fingerprintOf(proxy)};
}

QString destinationOf(const QString &fingerprint, const Connection &connection, const ConnectionKind &kind)
{
    const SignInSettings signIn = signInSettingsOf(connection.settings, kind.signIn);
    const QString server = kind.place ? plain(kind.place(connection.settings)) : QString();
    // It goes into the journal, which keeps no password that somebody typed into an address.
    QString address = QUrl(server.isEmpty() ? signIn.issuer : server).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toDisplayString();
    if (!signIn.clientId.isEmpty())
        address += u" · "_s + signIn.clientId;
    return address.isEmpty() ? fingerprint : fingerprint + u' ' + address;
}

} // namespace Rollcall
