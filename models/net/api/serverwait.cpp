#include "models/net/api/serverwait.h"

#include <QLocale>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Wait = std::optional<std::chrono::milliseconds>;

namespace {

constexpr qint64 longest = 24 * 3600 * 1000; // a wait beyond a day is a mistake of somebody's clock

QDateTime dateOf(const QByteArray &header)
{
    const QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

Wait limited(qint64 milliseconds)
{
    return std::chrono::milliseconds(std::clamp<qint64>(milliseconds, 0, longest));
}

/// The server's own clock where it tells it, so that a wrong one on either side does not matter.
QDateTime serverNow(const HttpAnswer &answer, const QDateTime &now)
{
    const QDateTime said = dateOf(answer.header("Date"));
    return said.isValid() ? said : now;
}

Wait secondsOrDate(const QByteArray &header, const QDateTime &serverNow)
{
    bool isNumber = false;
    const double seconds = header.trimmed().toDouble(&isNumber);
    if (isNumber)
        return seconds >= 0 ? limited(static_cast<qint64>(std::min(seconds, 1e6) * 1000)) : std::nullopt;
    const QDateTime at = dateOf(header);
    return at.isValid() ? limited(serverNow.msecsTo(at)) : std::nullopt;
}

Wait untilReset(const QByteArray &header, const QDateTime &serverNow)
{
    bool isNumber = false;
    const double value = header.trimmed().toDouble(&isNumber);
    if (!isNumber || !(value >= 0)) // "nan" is a number to toDouble()
        return std::nullopt;
    if (value > 1e12)
        return limited(static_cast<qint64>(std::min(value, 1e15)) - serverNow.toMSecsSinceEpoch());
    if (value > 1e9)
        return limited((static_cast<qint64>(value) - serverNow.toSecsSinceEpoch()) * 1000);
    return limited(static_cast<qint64>(value) * 1000);
}

Wait reset(const HttpAnswer &answer, const QDateTime &now)
{
    for (const char *name : {"X-RateLimit-Reset", "RateLimit-Reset"}) {
        if (const Wait wait = untilReset(answer.header(name), serverNow(answer, now)))
            return wait;
    }
    return std::nullopt;
}

} // namespace

Wait askedWait(const HttpAnswer &answer, const QDateTime &now)
{
    for (const char *name : {"Retry-After", "X-Retry-After"}) {
        if (const Wait wait = secondsOrDate(answer.header(name), serverNow(answer, now)))
            return wait;
    }
    return answer.status == 429 ? reset(answer, now) : std::nullopt;
}

Wait exhaustedWait(const HttpAnswer &answer, const QDateTime &now)
{
    for (const char *name : {"X-RateLimit-Remaining", "RateLimit-Remaining"}) {
        if (answer.header(name).trimmed() == "0")
            return reset(answer, now);
    }
    return std::nullopt;
}

} // namespace Rollcall
