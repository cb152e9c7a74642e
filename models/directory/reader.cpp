#include "models/directory/reader.h"

namespace Rollcall {

Task<Result<QJsonObject>> Reader::raw(EntityId)
{
    co_return failure(Error::Kind::Unsupported, tr("This directory keeps nothing but what is shown."));
}

} // namespace Rollcall
