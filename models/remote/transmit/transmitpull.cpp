#include "models/remote/transmit/transmitpull.h"

#include "models/net/text/networkerrors.h"
#include "models/remote/common/streaming.h"
#include "models/remote/transmit/pullsteps.h"
#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

namespace {

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unsupported;
}

/// A step that somebody may not take, or that a server does not have, leaves its part unknown; any other error ends the pull.
Result<void> passed(const WalkPtr &walk, const Result<void> &step, const QString &sentence)
{
    if (step)
        return {};
    if (!isRefusal(step.error()))
        return step;
    walk->coverage.notes.append(sentence.arg(step.error().message));
    return {};
}

} // namespace

Task<Result<Coverage>> pull(Api::Ptr api, std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    const WalkPtr walk = std::make_shared<PullWalk>();
    walk->sink = std::move(sink);
    walk->stop = stop;
    const Result<QString> scope = co_await Api::scope(api);
    if (!scope)
        co_return passOn(scope);
    walk->coverage.scope = *scope;
    Result<void> step = co_await pullApplications(api, walk);
    step = passed(walk, step, TransmitWords::tr("Applications could not be listed: %1"));
    if (!step)
        co_return passOn(step);
    step = co_await pullOrganizations(api, walk);
    step = passed(walk, step, TransmitWords::tr("Organizations could not be listed: %1"));
    if (!step)
        co_return passOn(step);
    const bool isOfCaller = api && api->credentialOf(Calls::listMembers({})) == Credential::Application;
    if (isOfCaller && walk->applications.size() > 1 && !walk->caller.isEmpty())
        walk->coverage.notes.append(TransmitWords::tr("Members are listed for the application %1; who is only in another one may be missing.").arg(walk->caller));
    step = co_await pullRoles(api, walk);
    step = passed(walk, step, TransmitWords::tr("Roles could not be listed: %1"));
    if (!step)
        co_return passOn(step);
    qsizetype first = 0;
    for (qsizetype at = 0; at < walk->organizations.size(); ++at) {
        if (walk->organizations.at(at).id.toString() == since.text)
            first = at;
    }
    for (qsizetype at = first; at < walk->organizations.size(); ++at) {
        if (stop.stop_requested())
            co_return tl::unexpected(NetworkErrors::cancelled());
        walk->done = at;
        const OrganizationId organization = walk->organizations.at(at).id;
        step = co_await pullMembers(api, walk, organization);
        step = passed(walk, step, TransmitWords::tr("Members of an organization could not be listed: %1"));
        if (!step)
            co_return passOn(step);
    }
    walk->done = walk->organizations.size();
    step = co_await pullReach(api, walk);
    step = passed(walk, step, TransmitWords::tr("Which organizations have which role groups could not be read: %1"));
    if (!step)
        co_return passOn(step);
    if (api && api->settings().listsUsers) {
        step = co_await pullUsers(api, walk);
        step = passed(walk, step, TransmitWords::tr("Users could not be listed: %1"));
        if (!step)
            co_return passOn(step);
    }
    co_return walk->coverage;
}

} // namespace Rollcall::Transmit
