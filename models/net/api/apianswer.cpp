#include "models/net/api/apirequest.h"
#include "models/net/api/serverwait.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/serverwords.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ApiAnswer)
};

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401: return Error::Kind::Unauthorized;
    case 403: return Error::Kind::Forbidden;
    case 404:
    case 410: return Error::Kind::NotFound;
    case 405:
    case 501: return Error::Kind::Unsupported;
    case 408:
    case 504: return Error::Kind::Timeout;
    case 409:
    case 412: return Error::Kind::Conflict;
    case 429: return Error::Kind::RateLimited;
    default: return status >= 500 ? Error::Kind::Network : Error::Kind::Invalid;
    }
}

QString message(const ApiAnswer &answer, const ServerWords &words)
{
    const QString host = answer.head.url.host();
    if (answer.status == 429) {
        const auto wait = askedWait(answer.head, QDateTime::currentDateTimeUtc());
        if (!wait)
            return Words::tr("%1 has had too many requests. Try again later.").arg(host);
        const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*wait).count());
        return Words::tr("%1 has had too many requests. Try again in %n second(s).", nullptr, seconds).arg(host);
    }
    if (words.sentence.isEmpty() || answer.status == 401 || answer.status < 400)
        return NetworkErrors::fromStatus(answer.head.url, answer.status, {}, answer.head.location, {}).message;
    // The server's words go in last, so that nothing in them is taken for a place to fill.
    if (answer.status >= 500)
        return Words::tr("%1 has a fault of its own (HTTP %2): %3").arg(host, QString::number(answer.status), words.sentence);
    if (answer.status == 403)
        return Words::tr("%1 does not permit this: %2").arg(host, words.sentence);
    if (answer.status == 404 || answer.status == 410)
        return Words::tr("%1 does not have this: %2").arg(host, words.sentence);
    return Words::tr("%1 refused this: %2").arg(host, words.sentence);
}

/// The server's own name for the request, where it has one besides ours.
QString serverId(const HttpAnswer &head)
{
    for (const char *name : {"X-Request-ID", "X-Correlation-ID", "X-Trace-ID"}) {
        const QString said = QString::fromUtf8(head.header(name).left(100)).simplified();
        if (!said.isEmpty() && said != head.requestId)
            return QString::fromLatin1(name) + u' ' + said;
    }
    return {};
}

QString detailsOf(const ApiAnswer &answer, const ServerWords &words)
{
    QStringList lines{u"HTTP %1"_s.arg(answer.status)};
    if (answer.status == 401 && !words.sentence.isEmpty())
        lines += words.sentence;
    lines += {words.details, u"X-Request-ID "_s + answer.head.requestId, serverId(answer.head)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

Error ApiAnswer::error() const
{
    const ServerWords words = serverWords(contentType, body);
    return {kindOf(status), message(*this, words), detailsOf(*this, words), {}};
}

Error ApiAnswer::unreadable() const
{
    const ServerWords words = json.isUndefined() ? serverWords(contentType, body) : ServerWords();
    QStringList lines{u"HTTP %1, %2"_s.arg(QString::number(status), QString::fromLatin1(contentType.left(100)).simplified())};
    lines += {words.sentence, words.details, u"X-Request-ID "_s + head.requestId};
    lines.removeAll(QString());
    return {Error::Kind::Invalid,
            Words::tr("%1 answered with something that Rollcall cannot read. Check that the address is that of the API.")
                .arg(head.url.host()),
            lines.join(u'\n'), {}};
}

} // namespace Rollcall
