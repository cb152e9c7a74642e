#include "models/domain/validation.h"
#include "models/service/logos.h"
#include "models/service/rules/checks.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Rollcall::Checks {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

constexpr qsizetype largestMetadata = 64 * 1024;
constexpr qsizetype mostDomains = 1000;

Result<void> domainsAreFree(Work &work, const Organization &wanted)
{
    if (wanted.domains.size() > mostDomains) {
        return failure(Error::Kind::Invalid,
                       Words::tr("An organization has at most %n domain(s).", nullptr, static_cast<int>(mostDomains)), {},
                       u"domains"_s);
    }
    for (const QString &domain : wanted.domains) {
        const auto holder = work.session.organizationOfDomain(domain);
        if (!holder || *holder == wanted.id)
            continue;
        const auto other = work.session.organization(*holder);
        // Whose it is may be told only to somebody who may see that organization.
        if (other && work.actor.holds(Permission::organizationView, *holder)) {
            return failure(Error::Kind::Conflict,
                           Words::tr("The domain %1 belongs to %2 already. Remove it there first.").arg(domain, other->title()),
                           {}, u"domains"_s);
        }
        return failure(Error::Kind::Conflict,
                       Words::tr("The domain %1 belongs to another organization of this directory.").arg(domain), {},
                       u"domains"_s);
    }
    return {};
}

Result<void> applicationsExist(Work &work, const Organization &wanted, const Organization *old)
{
    for (const ApplicationId &id : wanted.applications) {
        if ((!old || !old->applications.contains(id)) && !work.session.application(id)) {
            return failure(Error::Kind::NotFound,
                           Words::tr("There is no application with the id “%1” (any more).").arg(id.toString()), {},
                           u"applications"_s);
        }
    }
    return {};
}

Result<void> parentFits(Work &work, const Organization &wanted, const Organization *old)
{
    if (wanted.parent.isEmpty() || (old && old->parent == wanted.parent))
        return {};
    const auto parent = work.session.organization(wanted.parent);
    if (!parent) {
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no organization with the id “%1” to be the parent.").arg(wanted.parent.toString()),
                       {}, u"parent"_s);
    }
    if (const auto may = Rights::needs(work.actor, Permission::organizationEdit, *parent); !may)
        return passOn(may);
    QSet<OrganizationId> seen;
    for (auto above = parent; above && !seen.contains(above->id); above = work.session.organization(above->parent)) {
        if (above->id == wanted.id) {
            return failure(Error::Kind::Invalid,
                           Words::tr("%1 lies below %2 and cannot be its parent.").arg(parent->title(), wanted.title()), {},
                           u"parent"_s);
        }
        seen.insert(above->id);
    }
    return {};
}

/// One that is there already may stay, even where its file was lost.
Result<void> logoIsKept(Work &work, const Organization &wanted, const Organization *old)
{
    if (wanted.logo.isEmpty() || (old && old->logo == wanted.logo))
        return {};
    if (!isLogoName(wanted.logo)) {
        return failure(Error::Kind::Invalid, Words::tr("A logo is named by the SHA-256 of its file, in 64 hexadecimal digits."),
                       {}, u"logo"_s);
    }
    if (!work.logos.contains(wanted.logo)) {
        return failure(Error::Kind::NotFound, Words::tr("There is no logo of this name in the data folder. Choose its file again."),
                       wanted.logo, u"logo"_s);
    }
    return {};
}

} // namespace

Result<void> organization(Work &work, const Organization &wanted, const Organization *old)
{
    if (const auto problem = firstError(Check::organization(wanted)))
        return tl::unexpected(*problem);
    if (const auto ok = logoIsKept(work, wanted, old); !ok)
        return passOn(ok);
    if (QJsonDocument(wanted.metadata).toJson(QJsonDocument::Compact).size() > largestMetadata) {
        return failure(Error::Kind::Invalid, Words::tr("The metadata of an organization may take at most 64 KiB."), {},
                       u"metadata"_s);
    }
    if (const auto ok = domainsAreFree(work, wanted); !ok)
        return passOn(ok);
    if (const auto ok = applicationsExist(work, wanted, old); !ok)
        return passOn(ok);
    return parentFits(work, wanted, old);
}

} // namespace Rollcall::Checks
