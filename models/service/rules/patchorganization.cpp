#include "models/domain/validation.h"
#include "models/service/policy/availability.h"
#include "models/service/rules/checks.h"
#include "models/service/rules/editable.h"
#include "models/service/rules/patching.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

bool onlyActivates(const Patch &patch)
{
    return !patch.edits.isEmpty() && std::ranges::all_of(patch.edits, [](const FieldEdit &edit) {
        return edit.field == u"status"_s && organizationStatusFromKey(edit.after.toString()) == OrganizationStatus::Active;
    });
}

/// The status decides over all rights in the organization, so it takes an owner; and while there are none, a guardian.
Result<void> mayEdit(Work &work, const Patch &patch, const Organization &organization)
{
    if (organization.status == OrganizationStatus::Suspended && onlyActivates(patch) && work.actor.isGuardianOf(organization.id))
        return {};
    if (const auto may = Rights::needs(work.actor, Permission::organizationEdit, organization); !may)
        return passOn(may);
    const auto status = std::ranges::find(patch.edits, u"status"_s, &FieldEdit::field);
    if (status == patch.edits.end())
        return {};
    if (!organizationStatusFromKey(status->after.toString())) {
        return failure(Error::Kind::Invalid, Words::tr("“%1” is no status of an organization.").arg(status->after.toString()),
                       {}, u"status"_s);
    }
    return Rights::needs(work.actor, Permission::organizationOwner, organization);
}

} // namespace

Result<Effect> patchOrganization(Work &work, const Patch &patch, const EntityId &target)
{
    const auto now = work.refs.organization(work.session, target);
    if (!now)
        return passOn(now);
    if (const auto may = mayEdit(work, patch, *now); !may)
        return passOn(may);
    const auto edited = Rules::edited<Organization>(*now, patch, Editable::organization(), &organizationFromJson, &normalized,
                                                    now->title());
    if (!edited)
        return passOn(edited);
    const Organization &wanted = edited->wanted;
    if (const auto ok = Checks::organization(work, wanted, &*now); !ok)
        return passOn(ok);
    const auto groups = work.session.roleGroupsOf(now->id);
    if (const auto ok = Availability(*now, groups).checkLoss(work.session, Availability(wanted, groups)); !ok)
        return passOn(ok);
    Effect effect = replaced(work, *edited, target, wanted.title());
    if (wanted.status == OrganizationStatus::Suspended && now->status != wanted.status) {
        effect.notes.append(Words::tr("While %1 is suspended, its members have no rights in it. The owner of the directory, or an "
                                      "owner of its parent organization, can make it active again.").arg(wanted.title()));
    }
    return effect;
}

} // namespace Rollcall::Rules
