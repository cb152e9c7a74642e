#include "models/wire/blynk/faults.h"

#include <QJsonObject>

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &sentence, const QString &words)
{
    return sentence.contains(words, Qt::CaseInsensitive);
}

Fault badRequest(const QString &sentence)
{
    if (says(sentence, u"already in use"_s))
        return Fault::Taken;
    if (says(sentence, u"access this role"_s))
        return Fault::RoleRefused;
    return says(sentence, u"is not found"_s) ? Fault::NotThere : Fault::Refused;
}

} // namespace

QString sentenceOf(const QJsonValue &json)
{
    const QJsonObject body = json.toObject();
    const QJsonValue error = body.value(u"error"_s);
    for (const QJsonValue &said : {error.toObject().value(u"message"_s), body.value(u"error_description"_s), body.value(u"message"_s), error}) {
        if (!said.toString().isEmpty())
            return said.toString();
    }
    return {};
}

Fault faultOf(int status, const QJsonValue &json)
{
    if (status >= 200 && status < 300)
        return Fault::None;
    const QString sentence = sentenceOf(json);
    switch (status) {
    case 400: return badRequest(sentence);
    case 401: return Fault::TokenRefused;
    case 403: return says(sentence, u"scope is not enabled"_s) ? Fault::ScopeOff : Fault::Forbidden;
    // What it knows and cannot find it says in a sentence.
    case 404: return sentence.isEmpty() ? Fault::NoSuchRoute : Fault::NotThere;
    case 405: return Fault::NoSuchRoute;
    case 429: return Fault::TooMany;
    default: return status >= 500 ? Fault::Server : Fault::Refused;
    }
}

} // namespace Rollcall::Blynk
