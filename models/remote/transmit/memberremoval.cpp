// Who leaves an organization, and who leaves the tenant.

#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Organizations that the person belongs to, out of an answer whose shape nobody wrote down. An error where it does not name `known`,
/// to which the person does belong: then it tells nothing.
Task<Result<QStringList>> organizationsOf(Api::Ptr api, UserId user, OrganizationId known)
{
    Call call = Calls::organizationsOfMember(user);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    const Result<QJsonValue> result = resultOf(answer);
    if (!result)
        co_return passOn(result);
    const QStringList organizations = result->toObject().keys();
    if (!organizations.contains(known.toString()))
        co_return tl::unexpected(answer->unreadable());
    co_return organizations;
}

/// Whether what the server says of this call holds in the whole tenant, and not for one application alone.
bool isTenantWide(const Api::Ptr &api, const Call &call)
{
    return api && api->credentialOf(call) == Credential::Management;
}

/// All of the tenant, which only the management application's token is sure to see.
Task<Result<QList<Application>>> allApplications(Api::Ptr api)
{
    if (!api || !api->has(Credential::Management))
        co_return failure(Error::Kind::Forbidden, TransmitWords::tr("Only the management application's credentials tell of all applications."));
    co_return co_await applicationsNow(api, Credential::Management);
}

/// Why the account is to stay when the membership goes. Nothing: nobody else can have a use for it.
struct Use {
    QString kept;
    bool isKnown = true; ///< False: nobody can tell whether it is used.
};

Task<Use> useOf(Api::Ptr api, MemberRecord member)
{
    const OrganizationId organization = member.membership.organization;
    const Result<QStringList> organizations = co_await organizationsOf(api, member.user.id, organization);
    if (!organizations)
        co_return Use{TransmitWords::tr("The account stays: nobody knows who else uses it. %1").arg(organizations.error().message), false};
    if (organizations->size() > 1)
        co_return Use{TransmitWords::tr("The account stays: the person belongs to other organizations.")};
    if (isTenantWide(api, Calls::organizationsOfMember(member.user.id)))
        co_return Use{};
    const auto applications = co_await allApplications(api);
    if (!applications)
        co_return Use{TransmitWords::tr("The account stays: nobody knows who else uses it. %1").arg(applications.error().message), false};
    // What an application's client is told is of that application.
    if (applications->size() > 1 || member.applicationRoles.size() > 1)
        co_return Use{TransmitWords::tr("The account stays: other applications of the tenant may use it. If none does, delete the person."), false};
    co_return Use{};
}

/// The applications that keep the member, by name: one is left at a time.
Task<QStringList> otherApplications(Api::Ptr api, MemberRecord member)
{
    const ApplicationId own = co_await Api::ownApplication(api);
    QList<ApplicationId> others = member.applicationRoles.keys();
    others.removeAll(own);
    if (own.isEmpty() && others.size() < 2)
        co_return QStringList();
    if (others.isEmpty())
        co_return QStringList();
    const auto known = co_await applicationsNow(api);
    QStringList names;
    for (const ApplicationId &id : std::as_const(others)) {
        QString name = id.toString();
        for (const Application &application : known ? *known : QList<Application>())
            name = application.id == id ? application.name : name;
        names.append(name);
    }
    names.sort();
    co_return names;
}

} // namespace

Task<Result<Applied>> removeMember(Api::Ptr api, OrganizationId organization, UserId user, bool alsoAccount)
{
    const auto before = co_await memberNow(api, organization, user);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return Remote::alreadyGone(entity(user, organization));
    const MemberRecord member = **before;
    Applied applied;
    applied.target = entity(user, organization);
    applied.before = imageOf(member);
    // Asked before: afterwards a server may not know the person any more, wherever else they are.
    Use use;
    if (alsoAccount)
        use = co_await useOf(api, member);
    QList<Step> steps{{Calls::removeMember(organization, user)}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await memberNow(api, organization, user);
    Result<Applied> left = settled(applied, walked, seenGone(after));
    if (!left || left->outcome != Applied::Outcome::Done)
        co_return left;
    const bool isGone = after && !*after;
    const bool hasLeftAll = isGone && isTenantWide(api, Calls::removeMember(organization, user));
    const QStringList others = co_await otherApplications(api, member);
    if (!others.isEmpty() && !hasLeftAll) {
        left->outcome = Applied::Outcome::Partial;
        left->notes = {TransmitWords::tr("Transmit takes a member out of one application at a time. These still have this person: %1.")
                           .arg(others.join(u", "_s))};
        if (after && *after)
            left->after = imageOf(**after);
    }
    if (!alsoAccount)
        co_return left;
    if (!isGone && use.kept.isEmpty())
        use = {TransmitWords::tr("The account stays: the person is still shown in the organization."), false};
    if (!use.kept.isEmpty()) {
        left->notes.append(use.kept);
        if (!use.isKnown)
            left->outcome = Applied::Outcome::Partial;
        co_return left;
    }
    const Result<Applied> erased = co_await removeUser(api, user);
    if (!erased || erased->outcome == Applied::Outcome::Unknown) {
        left->outcome = Applied::Outcome::Partial;
        const QString why = erased ? erased->notes.value(0) : erased.error().message;
        left->notes.append(TransmitWords::tr("The person left the organization; their account is still there. %1").arg(why));
    }
    co_return left;
}

Task<Result<Applied>> removeUser(Api::Ptr api, UserId user)
{
    const auto before = co_await userNow(api, user);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return Remote::alreadyGone(entity(user));
    Applied applied;
    applied.target = entity(user);
    applied.before = imageOf(**before);
    QList<Step> steps{{Calls::removeUser(user)}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await userNow(api, user);
    co_return settled(applied, walked, seenGone(after));
}

} // namespace Rollcall::Transmit::Writes
