#include "models/jobs/import/matchrows.h"

#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

using Known = QList<QList<KnownPerson>>;

QFuture<QList<RowPlan>> planning(std::shared_ptr<RowPlanner> planner, QList<JudgedRow> rows, Known known)
{
    std::function<QList<RowPlan>()> work = [planner = std::move(planner), rows = std::move(rows), known = std::move(known)] {
        QList<RowPlan> plans;
        for (qsizetype i = 0; i < rows.size(); ++i)
            plans.append(planner->plan(rows.at(i), known.value(i)));
        return plans;
    };
    return onPool<QList<RowPlan>>(std::move(work));
}

} // namespace

Task<Result<QList<RowPlan>>> planRows(QPointer<OpenDirectory> directory, OrganizationId organization, std::shared_ptr<RowPlanner> planner,
                                      QList<JudgedRow> rows)
{
    if (!directory)
        co_return failure(Error::Kind::Cancelled, Words::tr("The directory was closed."));
    auto *matching = dynamic_cast<Matching *>(&directory->reader());
    if (!matching)
        co_return failure(Error::Kind::Unsupported, Words::tr("The people of this directory cannot be compared with a file yet."));
    QList<PersonKeys> keys;
    for (const JudgedRow &row : rows)
        keys.append(row.checked.isGood() && !row.isLeftOut ? keysOf(row.checked) : PersonKeys());
    const auto known = co_await matching->match(organization, keys);
    if (!known)
        co_return passOn(known);
    auto made = planning(planner, rows, *known);
    auto plans = co_await made;
    co_return plans;
}

} // namespace Rollcall
