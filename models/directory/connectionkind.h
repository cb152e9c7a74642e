#pragma once

#include "models/directory/connection.h"
#include "models/domain/validation.h"

#include <QUrl>

#include <functional>

namespace Rollcall {

/// One field of the connection dialog.
struct ConnectionField {
    enum class Kind {
        Text,
        Url,    ///< https, or http on a loopback address.
        Choice, ///< One of `choices`; with `isOpen` any other text too (a host of one's own).
        Flag,
        Number,
        WordList, ///< An array: words between blanks or commas (scopes, ports).
        Pairs,  ///< An array of {"name","value"}: extra parameters.
        File,   ///< A path.
    };
    struct Choice {
        QString value;
        QString label;
    };

    QString key; ///< camelCase, in Connection::settings; a dot leads into an object ("network.caFile"): see settingOf().
    Kind kind = Kind::Text;
    QString label;
    QString hint;           ///< An example, shown while the field is empty.
    QString explanation;    ///< One sentence for the tool tip and the screen reader; may be empty.
    QString section;        ///< Title of the folded group that it stands in; empty: always seen.
    bool required = false;
    bool isOpen = false;    ///< Of a choice.
    QList<Choice> choices;
    QJsonValue fallback;    ///< Value of a new connection.
    QString secret;         ///< What the keychain calls a secret that goes with it ("proxy-password"), typed below it; empty: none.
    QString secretLabel;
    /// Whether the field means anything with these settings; none: always.
    std::function<bool(const QJsonObject &settings)> applies;
};

/// How somebody can sign in to a connection.
enum class SignInWay { Browser, Device, ClientCredentials, PastedToken };

/// What an adapter exports about its connections: the dialog, the command line and the sign-in are made from this.
struct ConnectionKind {
    QString key;     ///< "embedded", "oidc"
    QString title;
    QString summary; ///< One sentence: what it is for.
    QList<ConnectionField> fields;
    QList<SignInWay> ways; ///< Offered in this order; none: no sign-in.
    bool offersSignUp = false;
    bool isMade = true;       ///< A person may add one; false: it is there by itself.
    bool hasDirectory = true; ///< False: only a sign-in, with nothing to list.
    /// Rules that no field alone can tell; runs on every key.
    std::function<Problems(const QJsonObject &settings)> check;
    /// Settings as the sign-in wants them, see signinjson.h; none: they are so already.
    std::function<QJsonObject(const QJsonObject &settings)> signIn;
    /// An address that must answer a GET with the token: the last step of the test; none or empty: the user info.
    std::function<QUrl(const QJsonObject &settings)> probe;
    /// What the answer to it means where the status alone does not tell: a sentence of what was found, or why that is not the server
    /// that is wanted. Nothing, or not set: 2xx is good and all else is not.
    std::function<std::optional<Result<QString>>(int status, const QJsonValue &json)> probeSays;
    /// Where tokens are sent besides the sign-in's own endpoints; none: nowhere. With another one it is another directory.
    std::function<QString(const QJsonObject &settings)> place;

    const ConnectionField *field(const QString &key) const;
    /// Settings of a new connection.
    QJsonObject fallbacks() const;
};

/// What a field's key names in the settings; undefined when it is not there.
QJsonValue settingOf(const QJsonObject &settings, const QString &key);
/// Sets it; an undefined or null value, an empty text or an empty array takes it away.
void setSetting(QJsonObject &settings, const QString &key, const QJsonValue &value);

/// True for names that secrets have ("client_secret", "apiKey", "password"): nothing of such a name belongs in settings.
bool isSecretName(const QString &name);
/// True for a text that can only be a secret: a private key, a signed token, an address with a password.
bool isSecretText(const QString &text);

/// Every field's rule and the kind's own, in the order of the fields.
Problems problemsOf(const ConnectionKind &kind, const QJsonObject &settings);

} // namespace Rollcall
