#include "models/exchange/source/xlsxworkbook.h"

#include <QDateTime>

#include <cmath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSerial = 2958465; // 31 December 9999
constexpr qint64 secondsOfDay = 24 * 60 * 60;

} // namespace

bool isDateFormat(int builtIn)
{
    // ECMA-376, part 1, section 18.8.30; 27 to 36 and 50 to 58 are dates in East Asian Excel.
    return (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 45 && builtIn <= 47)
        || (builtIn >= 50 && builtIn <= 58);
}

bool isDateFormat(const QString &code)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            inQuotes = !inQuotes;
        } else if (inQuotes) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, skipped or repeated as it is
        } else if (c == u'[') {
            // A colour, a condition or a locale; only elapsed time ([h], [mm], [ss]) is a time.
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                return false;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.front()) == inside.size() && u"hms"_s.contains(inside.front()))
                return true;
            i += inside.size() + 1;
        } else if (u"ymdhs"_s.contains(c)) {
            return true;
        }
    }
    return false;
}

QString dateText(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > lastSerial)
        return QString::number(serial, 'g', 15);
    auto day = static_cast<qint64>(std::floor(serial));
    auto seconds = static_cast<qint64>(std::llround((serial - std::floor(serial)) * secondsOfDay));
    if (seconds == secondsOfDay) {
        ++day;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (day == 0 && !from1904)
        return time.toString(u"HH:mm:ss"_s);
    // Excel believes in 29 February 1900, so before March its days lag by one.
    const QDate first = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(day).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u'T' + time.toString(u"HH:mm:ss"_s);
}

} // namespace Rollcall
