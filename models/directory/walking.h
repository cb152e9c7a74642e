#pragma once

#include "models/directory/directory.h"
#include "models/domain/query.h"

#include <functional>

namespace Rollcall {

/// Takes the next rows of a list that is read whole, on the thread that reads; an error ends the reading.
template<typename Row>
using TakeRows = std::function<Result<void>(const QList<Row> &)>;

/// A reader that reads a list whole, as it is at one moment: whatever is written meanwhile, no row is missed and none comes twice.
/// Page by page with Reader's own calls it could be.
class Walking
{
public:
    virtual ~Walking() = default;

    /// Answers how many rows there were. Errors: those of Reader, and that of `take`. While it reads it occupies one of the
    /// threads that answer lists.
    virtual Task<Result<qint64>> walkMembers(MemberQuery query, TakeRows<MemberRow> take, std::stop_token cancel) = 0;
    virtual Task<Result<qint64>> walkOrganizations(OrganizationQuery query, TakeRows<OrganizationRow> take, std::stop_token cancel) = 0;
};

} // namespace Rollcall
