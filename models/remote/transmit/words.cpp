#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

tl::unexpected<Error> organizationIsGone()
{
    return failure(Error::Kind::NotFound, TransmitWords::tr("This organization is not in Transmit any more. Refresh the list."));
}

tl::unexpected<Error> memberIsGone()
{
    return failure(Error::Kind::NotFound, TransmitWords::tr("This person is not in the organization any more. Refresh the list."));
}

tl::unexpected<Error> roleIsGone()
{
    return failure(Error::Kind::NotFound, TransmitWords::tr("This role is not in Transmit any more. Refresh the list."));
}

tl::unexpected<Error> roleGroupIsGone()
{
    return failure(Error::Kind::NotFound, TransmitWords::tr("This role group is not in Transmit any more. Refresh the list."));
}

} // namespace Rollcall::Transmit
