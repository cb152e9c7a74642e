#include "models/directory/merging.h"

namespace Rollcall {

QStringList mergedList(const QStringList &before, const QStringList &after, const QStringList &now)
{
    QStringList result;
    for (const QString &item : now) {
        const bool removed = before.contains(item) && !after.contains(item);
        if (!removed && !result.contains(item))
            result.append(item);
    }
    for (const QString &item : after) {
        if (!before.contains(item) && !result.contains(item))
            result.append(item);
    }
    return result;
}

} // namespace Rollcall
