#include "tests/remote/support/contractfaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Ending = ScriptedReply::Ending;

namespace {

const QByteArray page = "<html><title>502 Bad Gateway</title></html>";

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray textOf(const QJsonValue &json)
{
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject())).toJson(QJsonDocument::Compact);
}

QJsonObject merged(QJsonObject item, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

QJsonValue eachWith(const QJsonValue &items, const QJsonObject &more)
{
    if (items.isObject())
        return merged(items.toObject(), more);
    QJsonArray changed;
    const QJsonArray array = items.toArray();
    for (const QJsonValue &item : array)
        changed.append(merged(item.toObject(), more));
    return changed;
}

QJsonValue half(const QJsonValue &items)
{
    QJsonArray array = items.toArray();
    for (qsizetype i = array.size() / 2; i > 0; --i)
        array.removeLast();
    return items.isArray() ? QJsonValue(array) : items;
}

} // namespace

ScriptedReply ContractFaults::answered(const ScriptedRequest &request, const Handler &done)
{
    const QString name = QString::fromLatin1(request.method) + u' ' + request.path;
    for (Armed &armed : m_armed) {
        if (armed.times == 0 || armed.method != request.method || !request.path.endsWith(armed.end))
            continue;
        --armed.times;
        if (armed.fault <= ContractFault::SilentBefore)
            return before(armed.fault);
        if (armed.fault == ContractFault::PageAgain && m_latest.contains(name))
            return m_latest.value(name);
        return after(done(request), armed.fault);
    }
    const ScriptedReply reply = done(request);
    m_latest.insert(name, reply);
    return reply;
}

ScriptedReply ContractFaults::before(ContractFault fault) const
{
    switch (fault) {
    case ContractFault::ServiceUnavailable: return {.status = 502, .body = page, .contentType = "text/html"};
    case ContractFault::RefusedToken: return m_shape.refusedToken();
    case ContractFault::NotFound: return jsonReply(404, QJsonObject{{u"message"_s, u"Not found"_s}});
    case ContractFault::NoSuchCall: return {.status = 404, .body = page, .contentType = "text/html"};
    case ContractFault::AcceptedOnly: return jsonReply(202, QJsonObject());
    case ContractFault::TooMany: {
        ScriptedReply slower = jsonReply(429, QJsonObject{{u"message"_s, u"Too many"_s}});
        slower.headers = {{"Retry-After", "3"}};
        return slower;
    }
    default: return {.ending = Ending::Silence};
    }
}

ScriptedReply ContractFaults::after(ScriptedReply reply, ContractFault fault) const
{
    switch (fault) {
    case ContractFault::ErrorAfter: return m_shape.fault();
    case ContractFault::ClosedAfter: reply.ending = Ending::CloseUnanswered; return reply;
    case ContractFault::SilentAfter: return {.ending = Ending::Silence};
    case ContractFault::CutAfter:
        // Half of nothing would be a whole answer.
        reply.body += QByteArray(reply.body.size() < 10 ? 50 : 0, ' ');
        reply.ending = Ending::HalfThenClose;
        reply.status = reply.status == 204 ? 200 : reply.status;
        return reply;
    case ContractFault::Held: reply.ending = Ending::Hold; return reply;
    case ContractFault::Late:
        reply.ending = Ending::Hold;
        QTimer::singleShot(20, m_http, [http = m_http] { http->release(); });
        return reply;
    case ContractFault::Html: return {.body = page, .contentType = "text/html"};
    default: return spoilt(std::move(reply), fault);
    }
}

ScriptedReply ContractFaults::spoilt(ScriptedReply reply, ContractFault fault) const
{
    const QJsonValue whole = jsonOf(reply.body);
    QJsonObject body = whole.toObject();
    const QJsonValue items = m_shape.items.isEmpty() ? whole : body.value(m_shape.items);
    QJsonValue changed = items;
    switch (fault) {
    case ContractFault::WrongTypes: changed = eachWith(items, m_shape.wrong); break;
    case ContractFault::NullData: changed = QJsonValue(); break;
    case ContractFault::FewerItems: changed = half(items); break;
    case ContractFault::ExtraFields:
        changed = eachWith(items, {{u"surprise"_s, QJsonObject{{u"deep"_s, QJsonArray{1, QJsonValue()}}}}});
        body.insert(u"meta"_s, 1);
        break;
    default: break;
    }
    if (!m_shape.items.isEmpty())
        body.insert(m_shape.items, changed);
    reply.body = m_shape.items.isEmpty() ? (changed.isNull() ? QByteArray("null") : textOf(changed)) : textOf(body);
    return reply;
}

ScriptedReply jsonReply(int status, const QJsonValue &json)
{
    ScriptedReply reply;
    reply.status = status;
    if (json.isObject() || json.isArray())
        reply.body = textOf(json);
    return reply;
}

QJsonValue jsonOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray unsignedJwt(const QJsonObject &claims)
{
    return encoded({{u"alg"_s, u"RS256"_s}}) + '.' + encoded(claims) + ".c2ln";
}

QJsonObject claimsOf(const ScriptedRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    const QList<QByteArray> parts = header.mid(7).split('.');
    if (!header.startsWith("Bearer ") || parts.size() != 3)
        return {};
    return jsonOf(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).toObject();
}

int writesOf(const ScriptedServer &http)
{
    return static_cast<int>(std::count_if(http.requests.begin(), http.requests.end(), [](const auto &r) { return r.method != "GET"; }));
}

int countOf(const ScriptedServer &http, const QByteArray &method, const QString &end)
{
    return static_cast<int>(std::count_if(http.requests.begin(), http.requests.end(),
                                          [&](const auto &r) { return r.method == method && r.path.endsWith(end); }));
}

} // namespace Rollcall
