#pragma once

#include "models/items/membersmodel.h"
#include "tests/benchmarks/harness/world.h"

#include <functional>

namespace Rollcall::Bench {

/// A members list as the window has it, and how long it takes until its first page is there.
class ListTimer final
{
public:
    explicit ListTimer(World &world);

    MembersModel &model() { return m_model; }
    /// From this call to the first page of the new query in the model; milliseconds.
    double firstPage(const MemberQuery &query);
    double afterSort(int column, Qt::SortOrder order);
    /// Until nothing is under way any more: counts, orders that are read for later.
    void settle();

private:
    double until(const std::function<void()> &change);

    MembersModel m_model;
};

} // namespace Rollcall::Bench
