#include "models/remote/voluble/writes.h"

#include "models/net/text/networkerrors.h"
#include "models/remote/common/doubt.h"

namespace Rollcall::Voluble::Writes {

bool isInDoubt(const Result<Reply> &reply)
{
    if (!reply)
        return Remote::isInDoubt(reply.error());
    return reply->fault == Fault::Server || reply->fault == Fault::Taken || reply->fault == Fault::NoOrganization;
}

Error errorOf(const Result<Reply> &reply)
{
    return reply ? reply->error() : reply.error();
}

Task<Result<void>> mayChange(Api::Ptr api, OrganizationId organization)
{
    const Result<Account> account = co_await Api::account(api);
    if (!account)
        co_return passOn(account);
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (api->dialect() != Dialect::JSend || account->isMachine() || account->holdsAny({Right::everything}, api->dialect()))
        co_return Result<void>();
    const Result<Own> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    if (own->state != Own::State::Member || own->organization != organization)
        co_return failure(Error::Kind::Forbidden, Api::tr("This organization is not yours. Voluble itself would let you change it, so "
                                                          "Rollcall does not."));
    co_return Result<void>();
}

} // namespace Rollcall::Voluble::Writes
