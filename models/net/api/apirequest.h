#pragma once

#include "models/net/api/budget.h"
#include "models/net/api/formparts.h"
#include "models/net/http/httprequest.h"

#include <QJsonObject>
#include <QStringList>

namespace Rollcall {

/// Whether a request whose answer was lost, or a server that could not take it (502, 503, 504), may be asked again.
enum class Repeat {
    ByMethod, ///< GET, HEAD, PUT and DELETE: doing it twice is doing it once. After a DELETE the second answer may be 404.
    Never,    ///< Whatever the method: read first what happened.
    Always,   ///< A re-read proved that nothing happened, or the call changes nothing.
};

/// The path of these steps below an API's base, percent-encoded: ids hold `|`, `/` and worse. Empty when a step is empty or leads
/// elsewhere ("..", "."), so that a missing id never turns "remove this member" into "remove this organization".
QString apiPath(const QStringList &steps);

/// One call of an API.
struct ApiRequest {
    QByteArray method = "GET";
    QString path;                           ///< Of apiPath().
    QList<QPair<QString, QString>> query;   ///< Plain; encoded on the way.
    QList<HttpHeader> headers;
    std::optional<QJsonValue> json;         ///< An object or array; any method may have one, DELETE too.
    QList<FormPart> form;                   ///< An upload, in place of `json`.
    bool withToken = true;                  ///< False: no Authorization header, or the one below.
    SecretBytes authorization;              ///< In place of a bearer token, such as "Basic …".
    Repeat repeat = Repeat::ByMethod;
    Lane lane = Lane::Interactive;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< Of each try; of a stream, between two pieces.
    qint64 limit = 4 * 1024 * 1024;         ///< Bytes of an answer that is not streamed.
    std::stop_token stop;

    static ApiRequest get(QStringList steps);
    static ApiRequest post(QStringList steps, QJsonObject json);
    static ApiRequest put(QStringList steps, QJsonObject json);
    static ApiRequest patch(QStringList steps, QJsonObject json);
    static ApiRequest remove(QStringList steps);
};

/// What an API answered, whatever its status.
struct ApiAnswer {
    int status = 0;
    QJsonValue json = QJsonValue::Undefined; ///< Undefined for no body and for what is no JSON.
    QByteArray body;                         ///< Only of a failure, and of what is no JSON.
    QByteArray contentType;
    HttpAnswer head;                         ///< Headers, address, request id; without the body.
    int tries = 1;                           ///< More than one: an earlier try may have been done already.

    bool isGood() const { return status >= 200 && status < 300; }
    QJsonObject object() const { return json.toObject(); }

    /// A failure in a sentence: what the server said, and which request it was. The kind follows the status.
    Error error() const;

    /// The error of a good answer that does not hold what it should: not JSON, or another shape.
    Error unreadable() const;
};

} // namespace Rollcall
