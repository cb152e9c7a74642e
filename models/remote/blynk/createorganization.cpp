#include "models/remote/blynk/blynkrules.h"
#include "models/remote/blynk/writes.h"
#include "models/remote/common/doubt.h"

namespace Rollcall::Blynk::Writes {

using namespace Qt::StringLiterals;

namespace {

Applied made(const OrganizationRecord &record)
{
    Applied applied;
    applied.target = entity(record.organization.id);
    applied.after = imageOf(record);
    return applied;
}

} // namespace

Task<Result<Applied>> createOrganization(Api::Ptr api, Create create)
{
    Result<NewOrganization> wanted = Rules::newOrganizationOf(create.values);
    if (!wanted)
        co_return passOn(wanted);
    if (create.owner)
        co_return failure(Error::Kind::Unsupported,
                          Api::tr("Blynk makes an organization without people. Create it, then add or move its first member."), {}, u"owner"_s);
    if (wanted->parent.isEmpty()) {
        const Result<OrganizationRecord> own = co_await Api::own(api);
        if (!own)
            co_return passOn(own);
        wanted->parent = own->organization.id;
    } else if (!numberOf(wanted->parent)) {
        co_return failure(Error::Kind::NotFound, Api::tr("The parent organization is not in Blynk. Refresh the list."), {}, u"parent"_s);
    }
    const auto before = co_await organizationsNamed(api, wanted->name, wanted->parent);
    if (!before)
        co_return passOn(before);
    if (!before->isEmpty()) {
        Applied applied = made(before->first());
        applied.outcome = Applied::Outcome::NoOp;
        applied.before = applied.after;
        applied.notes = {Api::tr("An organization of this name is there already, so none was made.")};
        co_return applied;
    }
    Call call = Calls::createOrganization(*wanted);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::Never);
    if (reply && reply->isGood()) {
        if (const auto record = organizationFrom(reply->answer.object())) {
            Applied applied = made(*record);
            applied.requestId = reply->answer.head.requestId;
            co_return applied;
        }
    } else if (!isInDoubt(reply)) {
        co_return tl::unexpected(errorOf(reply));
    }
    // It was not there a moment ago, so what is there now is what was asked for.
    const auto after = co_await organizationsNamed(api, wanted->name, wanted->parent);
    if (after && after->size() == 1)
        co_return made(after->first());
    if (after && after->isEmpty() && !(reply && reply->isGood()))
        co_return tl::unexpected(errorOf(reply));
    const EntityId nobody{EntityKind::Organization, {}, {}};
    co_return Remote::unknownOutcome(nobody, errorOf(reply));
}

} // namespace Rollcall::Blynk::Writes
