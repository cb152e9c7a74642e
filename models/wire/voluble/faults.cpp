#include "models/wire/voluble/faults.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

/// What both dialects say of a fault: the class of the error, and a text.
struct Said {
    bool isJSend = false;
    bool isEmpty = false; ///< JSend's `{}`, which is what is left of an error object.
    QString title;
    QString text;
};

Said said(const QJsonObject &body)
{
    Said said;
    const QJsonObject error = body.value(u"errors"_s).toArray().first().toObject();
    said.isJSend = body.value(u"status"_s).isString();
    if (!said.isJSend) {
        said.title = error.value(u"title"_s).toString();
        said.text = error.value(u"detail"_s).toString();
        return said;
    }
    const QJsonValue data = body.value(u"data"_s);
    said.isEmpty = data.isObject() && data.toObject().isEmpty();
    said.title = data.toObject().value(u"name"_s).toString();
    said.text = data.isString() ? data.toString() : body.value(u"message"_s).toString();
    return said;
}

Fault unauthorized(const Said &said)
{
    if (said.title == u"ResourceNotFoundError"_s || (said.isJSend && said.isEmpty))
        return Fault::NoUser;
    // JSend uses the same word for a token.
    if (!said.isJSend && said.title == u"UnauthorizedError"_s)
        return Fault::OriginRefused;
    return Fault::TokenRefused;
}

Fault refused(const Said &said)
{
    const bool isMissing = said.title == u"UserNotInOrgError"_s || said.title == u"ResourceNotFoundError"_s
                           || (said.isJSend && said.text.endsWith(u"does not exist"_s));
    return isMissing ? Fault::NotThere : Fault::Refused;
}

Fault internal(const Said &said)
{
    if (said.title == u"UniqueConstraintError"_s || (said.isJSend && said.text == u"Validation error"_s))
        return Fault::Taken;
    // The texts are those of JavaScript, which words them anew from time to time; the name of the property stays.
    const bool isNull = said.text.contains(u"null"_s) || said.text.contains(u"undefined"_s);
    if (isNull && said.text.contains(u"setOrganization"_s))
        return Fault::NotThere;
    if (isNull && said.text.contains(u"'id'"_s))
        return Fault::NoOrganization;
    return Fault::Server;
}

} // namespace

Fault faultOf(int status, const QJsonValue &json)
{
    if (status >= 200 && status < 300)
        return Fault::None;
    const Said words = said(json.toObject());
    switch (status) {
    case 400: return refused(words);
    case 401: return unauthorized(words);
    case 403: return Fault::Forbidden;
    case 404: return json.isUndefined() ? Fault::NoSuchRoute : Fault::NotThere;
    case 500: return internal(words);
    default: return status > 500 ? Fault::Server : Fault::Refused;
    }
}

QString toKey(Fault fault)
{
    switch (fault) {
    case Fault::None: return u"none"_s;
    case Fault::TokenRefused: return u"tokenRefused"_s;
    case Fault::NoUser: return u"noUser"_s;
    case Fault::NoOrganization: return u"noOrganization"_s;
    case Fault::OriginRefused: return u"originRefused"_s;
    case Fault::Forbidden: return u"forbidden"_s;
    case Fault::NotThere: return u"notThere"_s;
    case Fault::NoSuchRoute: return u"noSuchRoute"_s;
    case Fault::Taken: return u"taken"_s;
    case Fault::Refused: return u"refused"_s;
    case Fault::Server: return u"server"_s;
    }
    return {};
}

} // namespace Rollcall::Voluble
