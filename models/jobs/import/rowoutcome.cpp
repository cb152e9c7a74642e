#include "models/jobs/import/rowoutcome.h"

#include <QCoreApplication>

#include <numeric>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

} // namespace

QString toKey(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return u"new"_s;
    case RowOutcome::Updated: return u"updated"_s;
    case RowOutcome::Unchanged: return u"unchanged"_s;
    case RowOutcome::Membership: return u"membership"_s;
    case RowOutcome::Duplicate: return u"duplicate"_s;
    case RowOutcome::Error: return u"error"_s;
    case RowOutcome::LeftOut: return u"leftOut"_s;
    }
    return {};
}

QString displayName(RowOutcome outcome)
{
    switch (outcome) {
    //: What a row of an imported file comes to
    case RowOutcome::New: return Words::tr("New");
    case RowOutcome::Updated: return Words::tr("Update");
    case RowOutcome::Unchanged: return Words::tr("Unchanged");
    //: A row of an imported file: somebody whom the directory knows is added to this organization
    case RowOutcome::Membership: return Words::tr("Membership");
    case RowOutcome::Duplicate: return Words::tr("Duplicate");
    case RowOutcome::Error: return Words::tr("Error");
    case RowOutcome::LeftOut: return Words::tr("Left out");
    }
    return {};
}

qint64 OutcomeCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

qint64 OutcomeCounts::toApply() const
{
    qint64 count = 0;
    for (int i = 0; i < rowOutcomes; ++i) {
        if (isToApply(static_cast<RowOutcome>(i)))
            count += m_counts.at(static_cast<size_t>(i));
    }
    return count;
}

} // namespace Rollcall
