#pragma once

#include "models/domain/id.h"

#include <QJsonArray>

namespace Rollcall {

/// Ids in the order of the list, as json.h and changes write them.
template<typename Tag>
QJsonArray idArray(const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &id : ids)
        array.append(id.toString());
    return array;
}

} // namespace Rollcall
