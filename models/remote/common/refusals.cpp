#include "models/remote/common/refusals.h"

namespace Rollcall::Remote {

QString fullPasses(const QString &system)
{
    return RemoteWords::tr("%1 does not tell what changed since the last time: a refresh reads everything, and what a complete list no longer "
                     "names is taken away.").arg(system);
}

tl::unexpected<Error> notOffered(const QString &system)
{
    return failure(Error::Kind::Unsupported, RemoteWords::tr("%1 cannot do this.").arg(system));
}

tl::unexpected<Error> keepsNo(const QString &system, const QString &field, const QString &label)
{
    return failure(Error::Kind::Unsupported, RemoteWords::tr("%1 keeps nothing of this kind: %2.").arg(system, label), {}, field);
}

tl::unexpected<Error> overtaken(const QString &field, const QString &label)
{
    return failure(Error::Kind::Conflict,
                   RemoteWords::tr("Somebody has changed this meanwhile: %1. Look at it again before changing it.").arg(label), {}, field);
}

} // namespace Rollcall::Remote
