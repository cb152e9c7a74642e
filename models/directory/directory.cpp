#include "models/directory/directory.h"

namespace Rollcall {

Task<QList<Result<Applied>>> Directory::check(QList<Change> changes)
{
    const Error error{Error::Kind::Unsupported, tr("This directory cannot tell beforehand what a change would do."), {}, {}};
    co_return QList<Result<Applied>>(changes.size(), tl::unexpected(error));
}

Task<Result<QString>> Directory::storeLogo(Actor, QByteArray)
{
    co_return failure(Error::Kind::Unsupported, tr("This directory keeps no logos."));
}

Task<Result<QByteArray>> Directory::logo(QString)
{
    co_return failure(Error::Kind::Unsupported, tr("This directory keeps no logos."));
}

} // namespace Rollcall
