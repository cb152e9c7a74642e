#include "models/net/api/apiclient.h"

#include "models/net/api/redirects.h"
#include "models/net/api/serverwait.h"
#include "models/net/http/httpstream.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/redaction.h"
#include "models/net/time/elsewhere.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
constexpr qsizetype largeJson = 64 * 1024;   // bytes that are not parsed on the main thread
constexpr qsizetype mostShown = 8 * 1024;    // bytes of a body in the log
constexpr qint64 mostOfFailure = 256 * 1024; // bytes of a failure's body that are read

QByteArray textOf(const QJsonValue &json, QJsonDocument::JsonFormat format = QJsonDocument::Compact)
{
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject())).toJson(format);
}

/// Undefined when it is no JSON.
QJsonValue parsed(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    // A value on its own is JSON too, and QJsonDocument reads only objects and arrays.
    const QJsonArray alone = QJsonDocument::fromJson('[' + text + ']', &error).array();
    return error.error == QJsonParseError::NoError && alone.size() == 1 ? alone.first() : QJsonValue(QJsonValue::Undefined);
}

QUrl addressOf(const QUrl &base, const ApiRequest &request)
{
    QString text = QString::fromLatin1(base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment));
    while (text.endsWith(u'/'))
        text.chop(1);
    text += request.path;
    QStringList pairs;
    for (const auto &[name, value] : request.query)
        pairs += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    if (!pairs.isEmpty())
        text += u'?' + pairs.join(u'&');
    return QUrl::fromEncoded(text.toLatin1(), QUrl::StrictMode);
}

} // namespace

ApiClient::ApiClient(ApiSettings settings, Parts parts, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_parts(std::move(parts))
{
    if (!m_parts.budget)
        m_parts.budget = std::make_shared<Budget>(BudgetLimits(), m_parts.http->timing());
}

ApiClient::~ApiClient() = default;

Result<HttpRequest> ApiClient::made(const ApiRequest &request) const
{
    if (request.path.isEmpty())
        return failure(Error::Kind::Invalid, tr("This has no id that the server could know. Refresh the list and try again."));
    HttpRequest sent;
    sent.method = request.method;
    sent.url = addressOf(m_settings.base, request);
    sent.headers = m_settings.headers + request.headers;
    sent.timeout = request.timeout;
    sent.limit = request.limit;
    sent.stop = request.stop;
    sent.compressed = true;
    sent.shown.address = withoutSecrets(sent.url);
    sent.authorization = request.authorization;
    if (!request.form.isEmpty()) {
        FormBody form = formBody(request.form);
        sent.contentType = form.contentType;
        sent.body = form.body;
        sent.shown.body = "(" + QByteArray::number(sent.body.size()) + " bytes)";
    } else if (request.json) {
        QByteArray text = textOf(*request.json);
        sent.contentType = "application/json";
        sent.body = SecretBytes::taken(text);
        sent.shown.body = textOf(withoutSecrets(*request.json)).left(mostShown);
    }
    return sent;
}

QCoro::Task<Result<ApiClient::Reached>> ApiClient::tryOnce(QPointer<HttpClient> http, HttpRequest request, bool asStream)
{
    Reached reached;
    QByteArray body;
    if (!http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!asStream) {
        const Result<HttpAnswer> answer = co_await http->send(std::move(request));
        if (!answer)
            co_return passOn(answer);
        reached.answer.head = *answer;
        body = answer->body.toPlain();
        reached.answer.head.body = {};
    } else {
        const Result<std::shared_ptr<HttpStream>> opened = http->open(std::move(request));
        if (!opened)
            co_return passOn(opened);
        const std::shared_ptr<HttpStream> stream = *opened;
        const Result<HttpAnswer> head = co_await stream->head();
        if (!head)
            co_return passOn(head);
        reached.answer.head = *head;
        if (head->isGood()) {
            reached.stream = stream;
        } else {
            while (body.size() < mostOfFailure) {
                const Result<QByteArray> part = co_await stream->read();
                // What came of a failure before it broke off still tells what it was.
                if (!part || part->isEmpty())
                    break;
                body += *part;
            }
        }
    }
    reached.answer.status = reached.answer.head.status;
    reached.answer.contentType = reached.answer.head.contentType;
    if (body.size() > largeJson) {
        auto work = [body] { return parsed(body); };
        const QJsonValue json = co_await elsewhere(std::move(work));
        reached.answer.json = json;
    } else if (!body.isEmpty()) {
        reached.answer.json = parsed(body);
    }
    if (!reached.answer.isGood() || reached.answer.json.isUndefined())
        reached.answer.body = body;
    co_return reached;
}

QCoro::Task<Result<ApiClient::Reached>> ApiClient::unreachable(std::shared_ptr<TokenProvider> tokens)
{
    if (!tokens)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<SecretBytes> given = co_await tokens->token();
    co_return tl::unexpected(given ? NetworkErrors::cancelled() : given.error());
}

QCoro::Task<Result<ApiClient::Reached>> ApiClient::reach(ApiRequest request, bool asStream)
{
    const QPointer self(this);
    const Parts parts = m_parts;
    const QPointer<HttpClient> &http = parts.http;
    Result<HttpRequest> prepared = made(request);
    if (!prepared)
        co_return passOn(prepared);
    if (!http)
        co_return co_await unreachable(parts.tokens);
    HttpRequest next = *prepared;
    const bool withToken = request.withToken && request.authorization.isEmpty() && parts.tokens;
    Timing *timing = http->timing();
    Attempts attempts(request, timing);
    int redirects = 0;
    bool renewed = false;
    for (;;) {
        auto entered = co_await parts.budget->enter(request.lane, request.stop);
        if (!entered)
            co_return passOn(entered);
        std::shared_ptr<BudgetHold> hold = std::exchange(*entered, nullptr);
        SecretBytes token;
        if (withToken) {
            const Result<SecretBytes> given = co_await parts.tokens->token();
            if (!given)
                co_return passOn(given);
            token = *given;
            QByteArray header = "Bearer " + token.toPlain();
            next.authorization = SecretBytes::taken(header);
        }
        if (!self || !http)
            co_return tl::unexpected(NetworkErrors::cancelled());
        Result<Reached> reached = co_await tryOnce(http, next, asStream);
        if (!self || !http)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!reached) {
            const auto wait = attempts.after(reached.error());
            if (!wait)
                co_return reached;
            hold.reset();
            const bool waited = co_await pause(timing, *wait, request.stop);
            if (!waited || !self || !http)
                co_return tl::unexpected(NetworkErrors::cancelled());
            continue;
        }
        ApiAnswer &answer = reached->answer;
        answer.tries = attempts.tries();
        if (answer.status == 401 && withToken && !renewed && (!m_settings.refusesToken || m_settings.refusesToken(answer))) {
            parts.tokens->reject(token);
            renewed = true;
            continue;
        }
        if (const auto target = followed(next, answer.head, m_settings.trustedDomains); target && ++redirects <= mostRedirects) {
            next.url = *target;
            next.shown.address = withoutSecrets(*target);
            continue;
        }
        if (const auto wait = attempts.after(answer.head)) {
            hold.reset();
            // Who asked too often does so for the whole connection; a fault is of this request alone.
            if (answer.status == 429 || askedWait(answer.head, timing->now())) {
                parts.budget->pauseFor(*wait);
                continue;
            }
            const bool waited = co_await pause(timing, *wait, request.stop);
            if (!waited || !self || !http)
                co_return tl::unexpected(NetworkErrors::cancelled());
            continue;
        }
        const auto asked = answer.status == 429 || answer.status == 503 ? askedWait(answer.head, timing->now())
                                                                        : exhaustedWait(answer.head, timing->now());
        if (asked)
            parts.budget->pauseFor(*asked);
        reached->hold = hold;
        co_return reached;
    }
}

QCoro::Task<Result<ApiAnswer>> ApiClient::exchange(ApiRequest request)
{
    const Result<Reached> reached = co_await reach(std::move(request), false);
    if (!reached)
        co_return passOn(reached);
    co_return reached->answer;
}

QCoro::Task<Result<ApiAnswer>> ApiClient::send(ApiRequest request)
{
    const Result<ApiAnswer> answer = co_await exchange(std::move(request));
    if (!answer)
        co_return answer;
    if (!answer->isGood())
        co_return tl::unexpected(answer->error());
    if (answer->json.isUndefined() && !answer->body.trimmed().isEmpty())
        co_return tl::unexpected(answer->unreadable());
    co_return answer;
}

QCoro::Task<Result<std::shared_ptr<ItemStream>>> ApiClient::items(ApiRequest request, QStringList path, JsonLimits limits)
{
    const Result<Reached> reached = co_await reach(std::move(request), true);
    if (!reached)
        co_return passOn(reached);
    if (!reached->answer.isGood())
        co_return tl::unexpected(reached->answer.error());
    // Whoever reads last may be called by it.
    const std::shared_ptr<ItemStream> stream(
        new ItemStream(reached->stream, reached->answer.head, std::move(path), limits, reached->hold),
        [](ItemStream *stream) { stream->deleteLater(); });
    co_return stream;
}

} // namespace Rollcall
