#include "models/directory/directory.h"

namespace Rollcall {

Task<Result<QString>> Directory::storeLogo(Actor, QByteArray)
{
    co_return failure(Error::Kind::Unsupported, tr("This directory keeps no logos."));
}

Task<Result<QByteArray>> Directory::logo(QString)
{
    co_return failure(Error::Kind::Unsupported, tr("This directory keeps no logos."));
}

} // namespace Rollcall
