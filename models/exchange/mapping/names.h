#pragma once

#include "models/exchange/mapping/mapping.h"

namespace Rollcall {

struct SplitName {
    QString given;
    QString family;
    bool operator==(const SplitName &) const = default;
};

/// "Ludwig van Beethoven" → Ludwig | van Beethoven; "Doe, John" is family first whatever the order says; of several given
/// names all stay together. One word alone is a given name.
SplitName splitName(const QString &fullName, NameOrder order);

/// The name of its parts, in the order given.
QString joinedName(const QString &given, const QString &family, NameOrder order);

} // namespace Rollcall
