#include "models/domain/organization.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Organization)
};

} // namespace

QString toKey(OrganizationStatus status)
{
    switch (status) {
    case OrganizationStatus::Active: return u"active"_s;
    case OrganizationStatus::Suspended: return u"suspended"_s;
    }
    return {};
}

std::optional<OrganizationStatus> organizationStatusFromKey(QStringView key)
{
    for (const OrganizationStatus status : {OrganizationStatus::Active, OrganizationStatus::Suspended}) {
        if (key == toKey(status))
            return status;
    }
    return std::nullopt;
}

QString displayName(OrganizationStatus status)
{
    switch (status) {
    //: Status of an organization
    case OrganizationStatus::Active: return Words::tr("Active", "organization");
    //: Status of an organization whose members may not sign in for now
    case OrganizationStatus::Suspended: return Words::tr("Suspended", "organization");
    }
    return {};
}

} // namespace Rollcall
