#include "models/auth/settings/signinjson.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct TextEntry {
    QString key;
    QString SignInSettings::*member;
};

const QList<TextEntry> &texts()
{
    static const QList<TextEntry> list{
        {u"clientId"_s, &SignInSettings::clientId},
        {u"audience"_s, &SignInSettings::audience},
        {u"resource"_s, &SignInSettings::resource},
        {u"organization"_s, &SignInSettings::organization},
        {u"organizationId"_s, &SignInSettings::organizationId},
        {u"invitation"_s, &SignInSettings::invitation},
        {u"prompt"_s, &SignInSettings::prompt},
        {u"acrValues"_s, &SignInSettings::acrValues},
        {u"signUpConnection"_s, &SignInSettings::signUpConnection},
    };
    return list;
}

struct AddressEntry {
    QString key;
    QUrl Endpoints::*member;
};

const QList<AddressEntry> &addresses()
{
    static const QList<AddressEntry> list{
        {u"authorizationEndpoint"_s, &Endpoints::authorization},
        {u"tokenEndpoint"_s, &Endpoints::token},
        {u"deviceEndpoint"_s, &Endpoints::deviceAuthorization},
        {u"revocationEndpoint"_s, &Endpoints::revocation},
        {u"keysEndpoint"_s, &Endpoints::keys},
        {u"endSessionEndpoint"_s, &Endpoints::endSession},
        {u"userInfoEndpoint"_s, &Endpoints::userInfo},
    };
    return list;
}

struct ProofWord {
    QString word;
    ClientProof proof;
};

const QList<ProofWord> &proofs()
{
    static const QList<ProofWord> list{{u"none"_s, ClientProof::None}, {u"basic"_s, ClientProof::Basic}, {u"form"_s, ClientProof::Form}};
    return list;
}

struct GrantWord {
    QString word;
    Grant grant;
};

const QList<GrantWord> &grants()
{
    static const QList<GrantWord> list{{u"person"_s, Grant::Person},
                                       {u"clientCredentials"_s, Grant::ClientCredentials},
                                       {u"pastedToken"_s, Grant::PastedToken}};
    return list;
}

struct IdentityEntry {
    QString key;
    QString Identity::*member;
};

const QList<IdentityEntry> &identities()
{
    static const QList<IdentityEntry> list{
        {u"subject"_s, &Identity::subject},
        {u"name"_s, &Identity::name},
        {u"email"_s, &Identity::email},
        {u"organizationId"_s, &Identity::organizationId},
        {u"organizationName"_s, &Identity::organizationName},
    };
    return list;
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// An array of words, or one text with blanks between them.
QStringList wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &word : array)
        words += word.toVariant().toString();
    words.removeAll(QString());
    return words;
}

} // namespace

QJsonObject toJson(const SignInSettings &settings)
{
    QJsonObject object;
    put(object, u"issuer"_s, settings.issuer.isEmpty() ? settings.endpoints.issuer : settings.issuer);
    for (const AddressEntry &entry : addresses())
        put(object, entry.key, (settings.endpoints.*(entry.member)).toString());
    for (const TextEntry &entry : texts())
        put(object, entry.key, settings.*(entry.member));
    for (const ProofWord &word : proofs()) {
        if (word.proof == settings.proof && settings.proof != ClientProof::None)
            object.insert(u"proof"_s, word.word);
    }
    if (settings.place == ParameterPlace::Query)
        object.insert(u"parameters"_s, u"query"_s);
    put(object, u"redirectPath"_s, settings.redirect.path);
    QJsonArray ports;
    for (const quint16 port : settings.redirect.ports)
        ports.append(QString::number(port));
    if (!ports.isEmpty())
        object.insert(u"redirectPorts"_s, ports);
    if (!settings.scopes.isEmpty())
        object.insert(u"scopes"_s, QJsonArray::fromStringList(settings.scopes));
    QJsonArray extra;
    for (const ExtraParameter &parameter : settings.extra)
        extra.append(QJsonObject{{u"name"_s, parameter.name}, {u"value"_s, parameter.value}});
    if (!extra.isEmpty())
        object.insert(u"extra"_s, extra);
    if (!settings.trustedDomains.isEmpty())
        object.insert(u"trustedDomains"_s, QJsonArray::fromStringList(settings.trustedDomains));
    put(object, u"signUpAddress"_s, settings.signUp.toString());
    if (settings.patience != SignInSettings().patience)
        object.insert(u"patience"_s, static_cast<qint64>(settings.patience.count()));
    return object;
}

SignInSettings signInFromJson(const QJsonObject &object)
{
    SignInSettings settings;
    for (const AddressEntry &entry : addresses())
        settings.endpoints.*(entry.member) = QUrl(object.value(entry.key).toString(), QUrl::StrictMode);
    const QString issuer = object.value(u"issuer").toString();
    if (settings.endpoints.token.isEmpty()) {
        settings.issuer = issuer;
        settings.endpoints = {};
    } else {
        settings.endpoints.issuer = issuer;
    }
    for (const TextEntry &entry : texts())
        settings.*(entry.member) = object.value(entry.key).toString();
    for (const ProofWord &word : proofs()) {
        if (word.word == object.value(u"proof").toString())
            settings.proof = word.proof;
    }
    if (object.value(u"parameters").toString() == u"query")
        settings.place = ParameterPlace::Query;
    settings.redirect.path = object.value(u"redirectPath").toString();
    for (const QString &word : wordsOf(object.value(u"redirectPorts"))) {
        if (const quint16 port = word.toUShort(); port != 0)
            settings.redirect.ports += port;
    }
    settings.scopes = wordsOf(object.value(u"scopes"));
    const QJsonArray extra = object.value(u"extra").toArray();
    for (const QJsonValue &value : extra)
        settings.extra += ExtraParameter{value.toObject().value(u"name").toString(), value.toObject().value(u"value").toString()};
    settings.trustedDomains = wordsOf(object.value(u"trustedDomains"));
    settings.signUp = QUrl(object.value(u"signUpAddress").toString(), QUrl::StrictMode);
    // Between ten seconds and an hour, whatever a file says.
    if (const double seconds = object.value(u"patience").toDouble(); seconds >= 1)
        settings.patience = std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, 10.0, 3600.0)));
    return settings;
}

QJsonObject toJson(const LastSignIn &last)
{
    QJsonObject object;
    for (const GrantWord &word : grants()) {
        if (word.grant == last.grant)
            object.insert(u"grant"_s, word.word);
    }
    for (const IdentityEntry &entry : identities())
        put(object, entry.key, last.identity.*(entry.member));
    if (!last.scopes.isEmpty())
        object.insert(u"scopes"_s, QJsonArray::fromStringList(last.scopes));
    put(object, u"place"_s, last.place);
    return object;
}

std::optional<LastSignIn> lastSignInFromJson(const QJsonObject &object)
{
    for (const GrantWord &word : grants()) {
        if (word.word != object.value(u"grant").toString())
            continue;
        LastSignIn last;
        last.grant = word.grant;
        for (const IdentityEntry &entry : identities())
            last.identity.*(entry.member) = object.value(entry.key).toString();
        for (const QJsonValue &scope : object.value(u"scopes").toArray())
            last.scopes.append(scope.toString());
        last.place = object.value(u"place").toString();
        return last;
    }
    return std::nullopt;
}

SignInSettings signInSettingsOf(const QJsonObject &settings, const std::function<QJsonObject(const QJsonObject &)> &read)
{
    return signInFromJson(read ? read(settings) : settings);
}

NetworkSettings networkSettingsOf(const QJsonObject &settings)
{
    return networkFromJson(settings.value(u"network").toObject());
}

} // namespace Rollcall
