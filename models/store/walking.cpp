#include "models/store/walking.h"

namespace Rollcall {

namespace {

constexpr int rowsAtOnce = 2000;

template<typename Row, typename ReadPage, typename Take>
Result<qint64> walk(const ReadPage &page, const Take &take)
{
    qint64 count = 0;
    for (bool isEnd = false; !isEnd;) {
        const QList<Row> rows = page(count).rows;
        count += rows.size();
        isEnd = rows.size() < rowsAtOnce; // A fault ends it too, and is the answer of whoever runs the session.
        if (const auto taken = take(rows); !taken)
            return passOn(taken);
    }
    return count;
}

} // namespace

Result<qint64> walkMembers(ReadSession &session, const MemberQuery &query, const Visibility &visible,
                           const std::function<Result<void>(const QList<MemberRow> &)> &take)
{
    return walk<MemberRow>([&](qint64 offset) { return session.members(query, visible, offset, rowsAtOnce); }, take);
}

Result<qint64> walkOrganizations(ReadSession &session, const OrganizationQuery &query, const Visibility &visible,
                                 const std::function<Result<void>(const QList<OrganizationRow> &)> &take)
{
    return walk<OrganizationRow>([&](qint64 offset) { return session.organizations(query, visible, offset, rowsAtOnce); }, take);
}

} // namespace Rollcall
