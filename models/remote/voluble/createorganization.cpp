#include "models/net/text/networkerrors.h"
#include "models/remote/voluble/organizationvalues.h"
#include "models/remote/voluble/writes.h"

namespace Rollcall::Voluble::Writes {

using namespace Qt::StringLiterals;

namespace {

QString memberAlready()
{
    return Api::tr("You belong to an organization already, and in Voluble everybody is in one only. Leave it first, or use another account.");
}

QString openCreation()
{
    return Api::tr("Your sign-in may not look whether the organization was created. Sign in again, or paste a new token: if it was "
                   "created, it is in the list then; if not, create it again.");
}

/// What to show of an organization that exists but that the caller may not look at yet.
OrganizationRecord assumed(const OrganizationId &id, const NewOrganization &made)
{
    OrganizationRecord record;
    record.organization.id = id;
    record.organization.name = made.name;
    record.organization.phone = made.phone;
    if (made.plan)
        record.organization.metadata.insert(planKey, toWire(*made.plan));
    return record;
}

/// The server gives the rights of an owner at Auth0, so only a new token shows them.
Task<Result<Applied>> created(Api::Ptr api, OrganizationRecord record, bool toBeRead)
{
    Applied applied;
    applied.target = entity(record.organization.id);
    applied.after = imageOf(record);
    const Result<Account> renewed = co_await Api::renew(api);
    const bool isOwner = renewed && renewed->holdsAny({Right::owner, Right::everything}, api ? api->dialect() : std::nullopt);
    if (!isOwner && renewed && !renewed->isMachine() && api && !api->canRenew()) {
        applied.notes.append(Api::tr("Your token was pasted before you became the owner, so it does not hold the right %1. Get a new "
                                     "one and paste it in its place.").arg(Right::owner));
    } else if (!isOwner && !(renewed && renewed->isMachine())) {
        applied.notes.append(Api::tr("Your sign-in does not hold the right %1 yet. Sign in again; if that does not help, whoever runs "
                                     "this Voluble has to give it to you at Auth0.").arg(Right::owner));
    }
    if (toBeRead) {
        const auto found = co_await organizationNow(api, record.organization.id);
        if (found && *found)
            applied.after = imageOf(**found);
    }
    co_return applied;
}

} // namespace

Task<Result<Applied>> createOrganization(Api::Ptr api, Create create)
{
    const Result<Own> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    const Result<Account> account = co_await Api::account(api);
    if (!account)
        co_return passOn(account);
    if (!api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const EntityId *owner = create.owner ? std::get_if<EntityId>(&*create.owner) : nullptr;
    if (create.owner && (!owner || owner->id != account->self.toString()))
        co_return failure(Error::Kind::Unsupported,
                          Api::tr("In Voluble whoever creates an organization becomes its owner. Let them sign in and create it."));
    const Result<NewOrganization> made = newOrganization(create.values, api->dialect());
    if (!made)
        co_return passOn(made);
    if (own->state == Own::State::NoOrganization)
        co_return failure(Error::Kind::Conflict, Api::tr("Voluble has a record of you without an organization, which keeps it from "
                                                         "giving you one. Ask whoever runs it to remove the record."));
    if (own->state == Own::State::Member) {
        const auto found = co_await organizationNow(api, own->organization);
        if (found && *found && (*found)->organization.name == made->name && (*found)->organization.phone == made->phone) {
            Applied applied;
            applied.outcome = Applied::Outcome::NoOp;
            applied.target = entity(own->organization);
            applied.before = imageOf(**found);
            applied.after = applied.before;
            co_return applied;
        }
        co_return failure(Error::Kind::Conflict, memberAlready());
    }
    if (own->state == Own::State::Unknown && api->isCreationOpen())
        co_return failure(Error::Kind::Conflict, openCreation());

    Call call = Calls::createOrganization(made->name, made->phone, made->plan);
    const std::chrono::milliseconds timeout = api ? api->settings().timeout : std::chrono::seconds(1);
    const Result<Reply> reply = co_await Api::askOnce(api, std::move(call), timeout);
    if (reply && reply->fault == Fault::None) {
        const QList<QJsonObject> items = reply->items();
        std::optional<OrganizationRecord> record;
        if (!items.isEmpty())
            record = organizationFrom(items.first());
        if (record) {
            Result<Applied> applied = co_await created(api, *record, false);
            if (applied)
                applied->requestId = reply->answer.head.requestId;
            co_return applied;
        }
    } else if (!isInDoubt(reply)) {
        co_return tl::unexpected(errorOf(reply));
    }
    // The newer server answers 500 to every person and has created it; and what was lost may have been done. So read.
    const Error lost = reply && reply->fault == Fault::None ? reply->answer.unreadable() : errorOf(reply);
    // One's own record is for every good token to see, and a token that was pasted cannot be replaced.
    Result<Own> after = co_await Api::own(api);
    bool isRenewed = true;
    if (!after || after->state != Own::State::Member) {
        // With a new token: the old one may not be good for looking at what was made.
        const Result<Account> renewed = co_await Api::renew(api);
        isRenewed = renewed && api && api->canRenew();
        after = co_await Api::own(api);
    }
    if (after && after->state == Own::State::Member) {
        const OrganizationRecord record = assumed(after->organization, *made);
        Result<Applied> applied = co_await created(api, record, true);
        if (applied && reply)
            applied->requestId = reply->answer.head.requestId;
        co_return applied;
    }
    // The older one says so before it looks whether the caller is free: a second organization is there, and nobody in it.
    if (reply && reply->fault == Fault::Taken)
        co_return failure(Error::Kind::Conflict, memberAlready());
    const EntityId nobody{EntityKind::Organization, {}, {}};
    if (isRenewed && after && after->state != Own::State::Unknown && after->state != Own::State::Machine)
        co_return tl::unexpected(lost);
    Applied unknown = unknownOutcome(nobody, lost);
    if (api && after && after->state == Own::State::Unknown) {
        api->leaveCreationOpen();
        unknown.notes.append(openCreation());
    }
    co_return unknown;
}

} // namespace Rollcall::Voluble::Writes
