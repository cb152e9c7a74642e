#pragma once

#include "models/domain/organization.h"
#include "models/domain/role.h"
#include "models/service/sample/cultures.h"
#include "models/service/sample/random.h"
#include "models/service/sample/sampledirectory.h"

namespace Rollcall::Sample {

/// One organization of the sample with what its people are made from.
struct PlannedOrganization {
    Organization organization;
    qsizetype culture = 0;       ///< Where most of its people come from.
    QList<RoleId> extraRoles;    ///< Available besides the built-in ones.
};

/// Everything but the people: made at once, small.
struct Plan {
    QList<Application> applications;
    QList<Role> roles;
    QList<RoleGroup> groups;
    QList<PlannedOrganization> organizations; ///< The largest first.
    QList<double> shares;                     ///< Cumulative, by Zipf's law; the last is 1.
};

/// Ids in UUID version 7's shape, from the seed alone, ascending as they are made.
class Ids final
{
public:
    explicit Ids(quint64 seed) : m_random(seed) {}
    QString next();

private:
    Random m_random;
    quint64 m_tick = 0;
};

Plan makePlan(const SampleSize &size, Random &random, Ids &ids, const QDateTime &now);

/// Which organization a person belongs to: the index of one drawn by its share.
qsizetype drawOrganization(const Plan &plan, Random &random);

/// A culture drawn by its weight.
qsizetype drawCulture(Random &random);

/// The pattern's # replaced by digits.
QString drawPhone(const Culture &culture, Random &random);

} // namespace Rollcall::Sample
