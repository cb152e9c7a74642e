#pragma once

#include "tests/net/scriptedserver.h"

#include <QJsonObject>

namespace Rollcall {

/// What goes wrong with one request at a contract server.
enum class ContractFault {
    ServiceUnavailable, ///< 502 with a page of HTML; nothing is done.
    TooMany,            ///< 429 and a wait of three seconds; nothing is done.
    RefusedToken,       ///< 401; nothing is done.
    NotFound,           ///< 404 in JSON; nothing is done.
    NoSuchCall,         ///< 404 with a page of HTML, as from a gateway; nothing is done.
    AcceptedOnly,       ///< 202 with an empty object; nothing is done, or not yet.
    SilentBefore,       ///< No answer; nothing is done.
    ErrorAfter,         ///< Done, then 500.
    ClosedAfter,        ///< Done, then the connection is closed.
    SilentAfter,        ///< Done, and no answer.
    CutAfter,           ///< Done, and half an answer.
    Late,               ///< Done, and answered a moment later.
    Held,               ///< Done, and answered when the server is told to release().
    WrongTypes,         ///< Numbers where texts were, lists where objects were.
    NullData,           ///< `null` where the list or the object was.
    ExtraFields,
    Html,               ///< 200 with a page of HTML.
    PageAgain,          ///< The answer to the request before, of the same method and path.
    FewerItems,         ///< Half of the list, as if the rest had gone.
};

/// What every answer of one API has in common.
struct ContractShape {
    QString items;                               ///< The key of the list or the object; empty: the body is it.
    QJsonObject wrong;                           ///< Put into each item for WrongTypes.
    std::function<ScriptedReply()> refusedToken; ///< 401 in the API's own words.
    std::function<ScriptedReply()> fault;        ///< 500 in the API's own words.
};

/// Faults on command, for contract servers of any API.
class ContractFaults final
{
public:
    using Handler = ScriptedServer::Handler;

    ContractFaults(ScriptedServer *http, ContractShape shape) : m_http(http), m_shape(std::move(shape)) {}

    /// The next `times` requests of this method whose path ends so.
    void arm(ContractFault fault, const QByteArray &method, const QString &end, int times) { m_armed.append({fault, method, end, times}); }
    void heal() { m_armed.clear(); }

    /// What `done` answers, or what goes wrong with it.
    ScriptedReply answered(const ScriptedRequest &request, const Handler &done);

private:
    struct Armed {
        ContractFault fault;
        QByteArray method;
        QString end;
        int times;
    };

    ScriptedReply before(ContractFault fault) const;
    ScriptedReply after(ScriptedReply reply, ContractFault fault) const;
    ScriptedReply spoilt(ScriptedReply reply, ContractFault fault) const;

    ScriptedServer *m_http;
    ContractShape m_shape;
    QList<Armed> m_armed;
    QHash<QString, ScriptedReply> m_latest; ///< By method and path.
};

/// A reply with this JSON; nothing for what is neither an object nor an array.
ScriptedReply jsonReply(int status, const QJsonValue &json);
QJsonValue jsonOf(const QByteArray &body);
/// A token that can be read and that nobody has signed.
QByteArray unsignedJwt(const QJsonObject &claims);
/// The claims of the bearer token in a request; empty when there is none.
QJsonObject claimsOf(const ScriptedRequest &request);

int writesOf(const ScriptedServer &http); ///< Requests other than GET.
int countOf(const ScriptedServer &http, const QByteArray &method, const QString &end); ///< Of paths that end so.

} // namespace Rollcall
