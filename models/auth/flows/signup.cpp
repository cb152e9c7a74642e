#include "models/auth/flows/signup.h"

#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SignUp)
};

/// "At least %d characters in length" with its items, and the rules below it.
void addRules(const QJsonArray &rules, int depth, QStringList &lines)
{
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        QString text = rule.value(u"message").toString();
        const QJsonArray format = rule.value(u"format").toArray();
        for (const QJsonValue &argument : format) {
            const qsizetype place = text.indexOf(u"%d"_s);
            if (place >= 0)
                text.replace(place, 2, argument.toVariant().toString());
        }
        if (!rule.value(u"verified").toBool() && !text.isEmpty())
            lines += u"• "_s + serverText(text);
        if (depth < 3)
            addRules(rule.value(u"items").toArray(), depth + 1, lines);
    }
}

QString policy(const QJsonObject &object)
{
    QStringList lines;
    addRules(object.value(u"description").toObject().value(u"rules").toArray(), 0, lines);
    if (lines.isEmpty()) {
        const QStringList written = object.value(u"policy").toString().split(u'\n', Qt::SkipEmptyParts);
        for (QString line : written) {
            line = serverText(line);
            if (line.startsWith(u"* "))
                line.replace(0, 1, u'•');
            lines += line;
        }
    }
    return lines.join(u'\n').left(4000);
}

SecretBytes bodyOf(const SignUpRequest &request)
{
    QJsonObject object{{u"client_id"_s, request.clientId},
                       {u"connection"_s, request.connection},
                       {u"email"_s, request.email},
                       {u"password"_s, request.password.toPlainText()}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"username"_s, request.username);
    add(u"given_name"_s, request.givenName);
    add(u"family_name"_s, request.familyName);
    add(u"name"_s, request.name);
    if (!request.metadata.isEmpty())
        object.insert(u"user_metadata"_s, request.metadata);
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return SecretBytes::taken(text);
}

} // namespace

Error signUpError(const HttpAnswer &answer)
{
    const QByteArrayView body = answer.body.view();
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
    const QString code = object.value(u"code").toString(object.value(u"error").toString());
    const QString host = answer.url.host();
    // `description` may be a text or an object; some errors say `message`, others OAuth's `error_description`.
    QString said = object.value(u"description").toString();
    for (const QString &name : {u"error_description"_s, u"message"_s}) {
        if (said.isEmpty())
            said = object.value(name).toString();
    }
    const auto error = [&](Error::Kind kind, const QString &message, const QString &field = {}, const QString &more = {}) {
        QStringList details;
        for (const QString &line : {more, serverText(said), u"HTTP %1 %2"_s.arg(answer.status).arg(serverText(code)).trimmed(),
                                    u"X-Request-ID "_s + answer.requestId}) {
            if (!line.isEmpty())
                details += line;
        }
        return Error{kind, message, details.join(u'\n'), field};
    };
    if (code == u"user_exists" || code == u"username_exists")
        return error(Error::Kind::Conflict, Words::tr("There is already an account with this address at %1. Sign in instead.").arg(host),
                     code == u"user_exists" ? u"email"_s : u"username"_s);
    if (code == u"invalid_signup")
        return error(Error::Kind::Conflict,
                     Words::tr("%1 did not make the account. Most often there is one with this address already: sign in instead, or "
                               "ask for a new password.").arg(host), u"email"_s);
    if (code == u"invalid_password")
        return error(Error::Kind::Invalid, Words::tr("The password is too weak. It must have:"), u"password"_s, policy(object));
    if (code == u"password_dictionary_error")
        return error(Error::Kind::Invalid, Words::tr("This password is one of the most common ones. Choose another."), u"password"_s);
    if (code == u"password_no_user_info_error")
        return error(Error::Kind::Invalid, Words::tr("The password holds a part of the name or the address. Choose another."), u"password"_s);
    if (code == u"password_leaked")
        return error(Error::Kind::Invalid, Words::tr("This password became known in a break-in somewhere. Choose another."), u"password"_s);
    if (code == u"unauthorized" || code == u"access_denied" || answer.status == 401 || answer.status == 403)
        return error(Error::Kind::Forbidden, Words::tr("%1 does not let people register themselves. Ask for an invitation.").arg(host));
    if (answer.status == 429 || code == u"too_many_requests")
        return error(Error::Kind::RateLimited, Words::tr("There were too many registrations from here. Try again later."));
    if (answer.status == 409)
        return error(Error::Kind::Conflict, Words::tr("There is already an account with this address at %1. Sign in instead.").arg(host), u"email"_s);
    if (code.isEmpty() && said.isEmpty())
        return NetworkErrors::fromStatus(answer.url, answer.status, answer.body.toPlain(), answer.location, answer.requestId);
    return error(Error::Kind::Invalid, Words::tr("%1 did not make the account: %2").arg(host, serverText(said.isEmpty() ? code : said)));
}

QCoro::Task<Result<SignedUp>> signUp(HttpClient *http, SignUpRequest request, std::stop_token stop)
{
    HttpRequest post;
    post.method = "POST";
    post.url = request.address;
    post.contentType = "application/json";
    post.body = bodyOf(request);
    post.stop = std::move(stop);
    const Result<HttpAnswer> answer = co_await http->send(std::move(post));
    if (!answer)
        co_return passOn(answer);
    if (!answer->isGood())
        co_return tl::unexpected(signUpError(*answer));
    const QJsonObject object = QJsonDocument::fromJson(answer->body.toPlain()).object();
    const QString number = object.value(u"_id").toString();
    if (number.isEmpty())
        co_return failure(Error::Kind::Invalid,
                          Words::tr("%1 answered the registration with something that is no account. Check the address.")
                              .arg(answer->url.host()));
    SignedUp signedUp;
    signedUp.userId = u"auth0|"_s + number;
    signedUp.email = object.value(u"email").toString();
    signedUp.isVerified = object.value(u"email_verified").toBool();
    co_return signedUp;
}

} // namespace Rollcall
