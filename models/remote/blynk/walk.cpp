#include "models/remote/blynk/walk.h"

namespace Rollcall::Blynk {

PulledPage pageOf(const Walk &walk)
{
    PulledPage page;
    page.done = walk.done;
    page.total = walk.total;
    return page;
}

bool addOrganization(Walk &walk, PulledPage &page, const OrganizationRecord &record)
{
    const OrganizationId &id = record.organization.id;
    if (walk.organizations.contains(id))
        return false;
    walk.organizations.insert(id);
    page.organizations.append(record.organization);
    page.raw.append({entity(id), record.raw});
    return true;
}

} // namespace Rollcall::Blynk
