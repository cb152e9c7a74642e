#include "models/remote/transmit/organizationvalues.h"
#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noLogo()
{
    return failure(Error::Kind::Invalid, TransmitWords::tr("The picture is not here any more. Choose it again."), {}, u"logo"_s);
}

Applied untouched(Applied applied)
{
    applied.outcome = Applied::Outcome::NoOp;
    applied.after = applied.before;
    return applied;
}

/// What a creation leaves to be done once the organization is there.
QList<Step> stepsAfter(const Api::Ptr &api, const OrganizationValues &values, const Organization &now)
{
    QList<Step> steps;
    QList<ApplicationId> missing = values.made.applications;
    missing.removeIf([&](const ApplicationId &id) { return now.applications.contains(id); });
    if (!missing.isEmpty())
        steps.append({Calls::addApplications(now.id, missing)});
    if (!values.logo.isEmpty() && api)
        steps.append({Calls::uploadLogo(now.id, api->logo(values.logo)), Repeat::Always});
    return steps;
}

} // namespace

Task<Result<Applied>> createOrganization(Api::Ptr api, Create create)
{
    if (create.owner)
        co_return failure(Error::Kind::Unsupported, TransmitWords::tr("Transmit's organizations have no owner. Create it, then add its "
                                                              "administrator as a member."));
    const Result<OrganizationValues> values = organizationValues(create.values);
    if (!values)
        co_return passOn(values);
    if (!values->logo.isEmpty() && api && api->logo(values->logo).isEmpty())
        co_return noLogo();
    const auto before = co_await organizationNamed(api, values->made.name);
    if (!before)
        co_return passOn(before);
    Applied applied;
    applied.target = EntityId{EntityKind::Organization, {}, {}};
    if (*before) {
        applied.target = entity((*before)->organization.id);
        applied.before = imageOf(**before);
        if (holds((*before)->organization, *values))
            co_return untouched(applied);
        co_return failure(Error::Kind::Conflict, TransmitWords::tr("Transmit has another organization of this name."), {}, u"name"_s);
    }
    const NewOrganization &made = values->made;
    Call call = values->parent.isEmpty() ? Calls::createOrganization(made)
                                         : Calls::createManagedOrganization(values->parent, made.applications.first(), made);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call), Repeat::Never);
    if (!(answer && answer->isGood()) && !Remote::isInDoubt(answer))
        co_return tl::unexpected(Remote::errorOf(answer));
    std::optional<OrganizationRecord> record;
    if (answer && answer->isGood())
        record = organizationFrom(resultOf(answer->object()).toObject());
    if (!record) {
        const auto after = co_await organizationNamed(api, values->made.name);
        if (!after || !*after)
            co_return unseen(applied, answer, {}, after.has_value());
        record = *after;
    }
    applied.target = entity(record->organization.id);
    QList<Step> steps = stepsAfter(api, *values, record->organization);
    Walked walked;
    walked.done = 1;
    if (answer)
        walked.requestId = answer->head.requestId;
    if (!steps.isEmpty()) {
        walked = co_await walk(api, std::move(steps));
        ++walked.done;
        const auto after = co_await organizationNow(api, record->organization.id);
        if (after && *after)
            record = *after;
    }
    applied.after = imageOf(*record);
    co_return settled(applied, walked, walked.failed ? Seen::Otherwise : Seen::AsWanted);
}

Task<Result<Applied>> patchOrganization(Api::Ptr api, OrganizationId id, QList<FieldEdit> edits)
{
    const auto before = co_await organizationNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return organizationIsGone();
    const Result<OrganizationEdits> made = organizationEdits(edits, (*before)->organization);
    if (!made)
        co_return passOn(made);
    Applied applied;
    applied.target = entity(id);
    applied.before = imageOf(**before);
    if (made->isEmpty())
        co_return untouched(applied);
    QList<Step> steps;
    if (!made->changes.isEmpty())
        steps.append({Calls::changeOrganization(id, made->changes)});
    // Added first: an organization is never without an application.
    if (!made->added.isEmpty())
        steps.append({Calls::addApplications(id, made->added)});
    if (!made->removed.isEmpty())
        steps.append({Calls::removeApplications(id, made->removed)});
    if (!made->logo.isEmpty()) {
        const QByteArray image = api ? api->logo(made->logo) : QByteArray();
        if (image.isEmpty())
            co_return noLogo();
        steps.append({Calls::uploadLogo(id, image), Repeat::Always});
    }
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await organizationNow(api, id);
    if (after && !*after)
        co_return organizationIsGone();
    if (after)
        applied.after = imageOf(**after);
    const bool isLogoOpen = !made->logo.isEmpty() && walked.failed.has_value();
    const Seen seen = !after ? Seen::Nothing : holds((*after)->organization, *made) && !isLogoOpen ? Seen::AsWanted : Seen::Otherwise;
    co_return settled(applied, walked, seen);
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
    applied.before = imageOf(**before);
    QList<Step> steps{{Calls::removeOrganization(id)}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await organizationNow(api, id);
    co_return settled(applied, walked, seenGone(after));
}

} // namespace Rollcall::Transmit::Writes
