#include "models/workspace/closing.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

} // namespace

tl::unexpected<Error> workspaceClosed()
{
    return failure(Error::Kind::Cancelled, Words::tr("The workspace was closed."));
}

tl::unexpected<Error> directoryClosed()
{
    return failure(Error::Kind::Cancelled, Words::tr("The directory was closed before it answered."));
}

} // namespace Rollcall
