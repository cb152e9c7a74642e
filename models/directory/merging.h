#pragma once

#include <QStringList>

namespace Rollcall {

/// What was added and removed between `before` and `after`, done to `now`. The order of `now` stays, additions come last.
QStringList mergedList(const QStringList &before, const QStringList &after, const QStringList &now);

} // namespace Rollcall
