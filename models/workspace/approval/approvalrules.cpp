// What needs a second person: kept in the workspace and journaled, but for directories that keep their rule themselves.

#include "models/workspace/approval/approvaldesk_p.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

Task<Result<QList<ConnectionId>>> ApprovalDesk::needed(ChangeSetId set)
{
    const QPointer self(this);
    std::function<Result<QList<ConnectionId>>(Sql::Connection &)> work = [set](Sql::Connection &sql) -> Result<QList<ConnectionId>> {
        return ApprovalTables::needed(sql, set);
    };
    auto found = co_await read<QList<ConnectionId>>(std::move(work));
    if (!found || !self)
        co_return found;
    QList<ConnectionId> asking;
    for (const auto &[where, keeper] : m_keepers)
        asking.append(where);
    for (const ConnectionId &where : std::as_const(asking)) {
        const auto rule = co_await keeper(where)->rule();
        if (!self)
            co_return closedDesk();
        if (!rule || !*rule)
            continue; // What the directory wants it says when it is asked to apply.
        std::function<Result<bool>(Sql::Connection &)> count = [set, where, rule = **rule](Sql::Connection &sql) -> Result<bool> {
            return ApprovalTables::exceeds(sql, set, where, rule);
        };
        const auto exceeds = co_await read<bool>(std::move(count));
        if (!self)
            co_return closedDesk();
        if (exceeds && *exceeds)
            found->append(where);
    }
    co_return found;
}

Task<Result<std::optional<ApprovalRule>>> ApprovalDesk::rule(ConnectionId where)
{
    if (ApprovalKeeper *asks = keeper(where))
        return asks->rule();
    return read<std::optional<ApprovalRule>>(
        [where](Sql::Connection &sql) -> Result<std::optional<ApprovalRule>> { return Approvers::rule(sql, where); });
}

Task<Result<void>> ApprovalDesk::setRule(ConnectionId where, std::optional<ApprovalRule> rule)
{
    if (ApprovalKeeper *asks = keeper(where))
        return asks->setRule(rule);
    return journaled(where, u"setApprovalRule"_s, [where, rule](Sql::Connection &sql, JournalEntry &set) -> Result<void> {
        set.target = {EntityKind::Organization, where.toString(), {}};
        set.before = Approvers::image(Approvers::rule(sql, where));
        set.after = Approvers::image(rule);
        Approvers::setRule(sql, where, rule);
        return {};
    });
}

} // namespace Rollcall
