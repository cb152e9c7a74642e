#include "models/remote/blynk/blynkrules.h"
#include "models/remote/blynk/writes.h"
#include "models/remote/common/doubt.h"
#include "models/remote/common/edits.h"

namespace Rollcall::Blynk::Writes {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notThere()
{
    return failure(Error::Kind::NotFound,
                   Api::tr("This organization is not in Blynk any more, or not to be seen with this client. Refresh the list."));
}

/// The new name, or nothing when it is so already.
Result<std::optional<QString>> wantedName(const QList<FieldEdit> &edits, const Organization &now)
{
    std::optional<QString> name;
    for (const FieldEdit &edit : edits) {
        if (edit.field != u"name"_s)
            return failure(Error::Kind::Unsupported, Api::tr("Of an organization only the name can be changed through Blynk's API. The rest "
                                                             "is changed in Blynk's console."), {}, edit.field);
        const auto wanted = Remote::wanted(edit, now.name, Api::tr("Name"));
        if (!wanted)
            return passOn(wanted);
        if (!*wanted)
            continue;
        const Result<QString> checked = Rules::organizationNameOf((*wanted)->toString(), edit.field);
        if (!checked)
            return passOn(checked);
        name = *checked;
    }
    return name;
}

/// Where the call wants the organization's id is not described. Should it have renamed the client's own organization instead, that
/// gets its name back.
Task<void> putBack(Api::Ptr api, OrganizationRecord own, OrganizationId meant)
{
    const Result<OrganizationRecord> now = co_await Api::own(api);
    if (!now || now->organization.id == meant || now->organization.name == own.organization.name)
        co_return;
    Call call = Calls::renameOrganization(own.organization.id, own.organization.name);
    co_await Api::ask(api, std::move(call), Repeat::ByMethod);
}

} // namespace

Task<Result<Applied>> patchOrganization(Api::Ptr api, OrganizationId id, QList<FieldEdit> edits)
{
    const auto before = co_await organizationNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return notThere();
    const Result<std::optional<QString>> name = wantedName(edits, (*before)->organization);
    if (!name)
        co_return passOn(name);
    Applied applied;
    applied.target = entity(id);
    applied.before = imageOf(**before);
    applied.after = applied.before;
    if (!*name) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    const Result<OrganizationRecord> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    Call call = Calls::renameOrganization(id, **name);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    const bool isGood = reply && reply->isGood();
    if (!isGood && !isInDoubt(reply))
        co_return tl::unexpected(errorOf(reply));
    // What it answers is not described either, so what counts is what is there.
    const auto after = co_await organizationNow(api, id);
    if (!after)
        co_return Remote::unknownOutcome(applied.target, after.error());
    if (!*after)
        co_return notThere();
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    applied.after = imageOf(**after);
    if ((*after)->organization.name == **name)
        co_return applied;
    if (!isGood)
        co_return tl::unexpected(errorOf(reply));
    co_await putBack(api, *own, id);
    co_return failure(Error::Kind::Unsupported, Api::tr("This Blynk server said that it renamed the organization, and did not. Rename it in "
                                                        "Blynk's console."), {}, u"name"_s);
}

Task<Result<Applied>> removeOrganization(Api::Ptr api, OrganizationId id)
{
    const auto before = co_await organizationNow(api, id);
    if (!before)
        co_return passOn(before);
    Applied applied;
    applied.target = entity(id);
    if (!*before) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    const Result<OrganizationRecord> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    if (own->organization.id == id)
        co_return failure(Error::Kind::Forbidden, Api::tr("This is the organization of the connection's own client, and Blynk does not let "
                                                          "it delete itself."));
    applied.before = imageOf(**before);
    Call call = Calls::removeOrganization(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    if (reply && reply->isGood())
        co_return applied;
    // Not there: a repeat of the call finds nothing any more, or this client may not delete it.
    const bool isNotThere = reply && reply->fault == Fault::NotThere;
    if (!isNotThere && !isInDoubt(reply)) {
        Error error = errorOf(reply);
        if (reply && (reply->fault == Fault::Refused || reply->fault == Fault::Forbidden))
            error.message += u' ' + Api::tr("Blynk keeps the root, the groups Clients and Partners, and every organization that has "
                                            "organizations or devices of its own.");
        co_return tl::unexpected(error);
    }
    const auto after = co_await organizationNow(api, id);
    if (!after)
        co_return Remote::unknownOutcome(applied.target, errorOf(reply));
    if (*after)
        co_return tl::unexpected(errorOf(reply));
    co_return applied;
}

} // namespace Rollcall::Blynk::Writes
