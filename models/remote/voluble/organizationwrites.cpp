#include "models/net/text/networkerrors.h"
#include "models/remote/voluble/organizationvalues.h"
#include "models/remote/voluble/writes.h"

namespace Rollcall::Voluble::Writes {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notThere()
{
    return failure(Error::Kind::NotFound, Api::tr("This organization is not in Voluble any more. Refresh the list."));
}

} // namespace

Task<Result<Applied>> patchOrganization(Api::Ptr api, OrganizationId id, QList<FieldEdit> edits)
{
    const auto before = co_await organizationNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return notThere();
    const Result<void> permitted = co_await mayChange(api, id);
    if (!permitted)
        co_return passOn(permitted);
    const Result<OrganizationChanges> changes =
        changesOf(edits, (*before)->organization, api ? api->dialect() : std::nullopt);
    if (!changes)
        co_return passOn(changes);
    Applied applied;
    applied.target = entity(id);
    applied.before = imageOf(**before);
    applied.after = applied.before;
    if (changes->isEmpty()) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    Call call = Calls::changeOrganization(id, *changes);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    std::optional<OrganizationRecord> now;
    if (reply && reply->fault == Fault::None) {
        applied.requestId = reply->answer.head.requestId;
        const QList<QJsonObject> items = reply->items();
        if (!items.isEmpty())
            now = organizationFrom(items.first());
    } else if (!isInDoubt(reply)) {
        co_return tl::unexpected(errorOf(reply));
    }
    if (!now) {
        const auto found = co_await organizationNow(api, id);
        if (!found)
            co_return unknownOutcome(applied.target, reply ? found.error() : reply.error());
        now = *found;
    }
    if (!now)
        co_return notThere();
    applied.after = imageOf(*now);
    if (holds(now->organization, *changes))
        co_return applied;
    if (!reply || reply->fault != Fault::None)
        co_return tl::unexpected(errorOf(reply));
    // It answers 200 to what it ignores.
    applied.outcome = Applied::Outcome::Partial;
    applied.notes.append(Api::tr("Voluble took the change and kept some of the old values."));
    co_return applied;
}

Task<Result<Applied>> removeOrganization(Api::Ptr api, OrganizationId id)
{
    const auto before = co_await organizationNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return Remote::alreadyGone(entity(id));
    Applied applied;
    applied.target = entity(id);
    const Result<void> permitted = co_await mayChange(api, id);
    if (!permitted)
        co_return passOn(permitted);
    applied.before = imageOf(**before);
    Call call = Calls::removeOrganization(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    if (reply) {
        applied.requestId = reply->answer.head.requestId;
        // It was there a moment ago. With their own organization owners lose their record, so a repeat meets nobody.
        const bool isGone = reply->fault == Fault::NotThere || reply->fault == Fault::NoUser || reply->fault == Fault::NoOrganization;
        if (reply->fault == Fault::None || isGone)
            co_return applied;
    }
    if (!isInDoubt(reply))
        co_return tl::unexpected(errorOf(reply));
    Call again = Calls::organization(id);
    const Result<Reply> after = co_await Api::ask(api, std::move(again), Repeat::ByMethod);
    if (after && (after->fault == Fault::NotThere || after->fault == Fault::NoUser || after->fault == Fault::NoOrganization))
        co_return applied;
    if (after && after->fault == Fault::None)
        co_return tl::unexpected(errorOf(reply));
    co_return unknownOutcome(applied.target, errorOf(reply));
}

} // namespace Rollcall::Voluble::Writes
