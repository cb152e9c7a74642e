#include "models/wire/blynk/numbers.h"

namespace Rollcall::Blynk {

std::optional<qint64> numberOf(const QString &id, qint64 largest)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > largest || QString::number(number) != id)
        return std::nullopt;
    return number;
}

QString idFrom(const QJsonValue &value, qint64 largest)
{
    // As a double the last digits of a long one would go.
    const qint64 number = value.toInteger(0);
    return number < 1 || number > largest ? QString() : QString::number(number);
}

} // namespace Rollcall::Blynk
