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
        if (const Result<void> permitted = Rules::checkEdit(edit); !permitted)
            return passOn(permitted);
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

struct Renaming {
    OrganizationRecord own; ///< The client's own organization as it was.
    OrganizationId meant;
    QString name;
};

/// Where the call wants the organization's id is not described. Should it have renamed the client's own organization instead, that
/// gets its name back. What there is to say of it; nothing when nothing happened.
Task<QString> putBack(Api::Ptr api, Renaming renaming)
{
    const Organization &own = renaming.own.organization;
    if (own.id == renaming.meant)
        co_return QString();
    const QString look = Api::tr("Look whether it renamed %1 instead, the organization of the connection's own client.").arg(own.name);
    const Result<OrganizationRecord> now = co_await Api::own(api);
    if (!now)
        co_return look;
    // Any other name somebody else has given it.
    if (now->organization.name == own.name || now->organization.name != renaming.name)
        co_return QString();
    Call call = Calls::renameOrganization(own.id, own.name);
    co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    const Result<OrganizationRecord> after = co_await Api::own(api);
    if (after && after->organization.name == own.name)
        co_return Api::tr("It renamed the organization of the connection's own client instead, which has its old name again: %1.").arg(own.name);
    co_return Api::tr("It renamed the organization of the connection's own client instead, and did not take the old name back. Rename it in "
                      "Blynk's console: it was %1.").arg(own.name);
}

Error with(Error error, const QString &further)
{
    if (!further.isEmpty())
        error.message += u' ' + further;
    return error;
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
    // What it answers is not described either, so what counts is what is there.
    const auto after = co_await organizationNow(api, id);
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    if (after && *after && (*after)->organization.name == **name) {
        applied.after = imageOf(**after);
        co_return applied;
    }
    Renaming renaming{*own, id, **name};
    const QString further = co_await putBack(api, std::move(renaming));
    if (!isGood && !isInDoubt(reply))
        co_return tl::unexpected(with(errorOf(reply), further));
    if (!after) {
        Applied unknown = Remote::unknownOutcome(applied.target, after.error());
        if (!further.isEmpty())
            unknown.notes.append(further);
        co_return unknown;
    }
    if (!*after)
        co_return tl::unexpected(with(notThere().value(), further));
    if (!isGood)
        co_return tl::unexpected(with(errorOf(reply), further));
    const Error said{Error::Kind::Unsupported,
                     Api::tr("This Blynk server said that it renamed the organization, and did not. Rename it in Blynk's console."), {},
                     u"name"_s};
    co_return tl::unexpected(with(said, further));
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
    if (*after && isNotThere) {
        Error error = errorOf(reply);
        error.kind = Error::Kind::Forbidden;
        error.message = Api::tr("Blynk says that the organization is not there or not this client's to delete, and it is still there. Delete it "
                                "in Blynk's console.");
        co_return tl::unexpected(error);
    }
    if (*after)
        co_return tl::unexpected(errorOf(reply));
    if (isNotThere)
        applied.notes = {Api::tr("Blynk did not say that it deleted the organization: it is not there any more, or not to be seen with this client.")};
    co_return applied;
}

} // namespace Rollcall::Blynk::Writes
