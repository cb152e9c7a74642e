#include "models/remote/blynk/blynkpull.h"

#include "models/remote/blynk/walk.h"

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

Task<Result<Coverage>> pull(Api::Ptr api, std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    const WalkPtr walk = std::make_shared<Walk>();
    walk->sink = std::move(sink);
    walk->patience.lane = Lane::Background;
    walk->patience.stop = stop;
    const Result<OrganizationRecord> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    walk->own = own->organization.id;
    // Whose client it is decides what can be seen, and nothing else does.
    walk->coverage.scope = u"organization %1"_s.arg(walk->own.toString());
    PulledPage page = pageOf(*walk);
    addOrganization(*walk, page, *own);
    page.roles = knownRoles();
    for (const Role &role : std::as_const(page.roles))
        walk->roles.insert(role.id);
    const Result<void> kept = co_await walk->sink->take(page);
    if (!kept)
        co_return passOn(kept);
    const Result<void> organizations = co_await pullOrganizations(api, walk);
    if (!organizations)
        co_return passOn(organizations);
    bool isPage = false;
    const int marked = since.text.toInt(&isPage);
    const int first = isPage ? std::max(marked, 0) : 0;
    const Result<void> users = co_await pullUsers(api, walk, first);
    if (!users)
        co_return passOn(users);
    if (api && api->address() != api->settings().base)
        walk->coverage.notes.append(Api::tr("This organization lives at %1. Enter that address in the connection: it spares a detour.")
                                        .arg(api->address().toString()));
    co_return Result<Coverage>(walk->coverage);
}

} // namespace Rollcall::Blynk
