#include "models/remote/blynk/shiftingpages.h"
#include "models/remote/blynk/walk.h"

#include <vector>

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype organizationsAtOnce = 8; ///< Organizations whose sub-organizations are asked for together.

/// What one organization's list of sub-organizations brought.
struct Children {
    QList<OrganizationId> fresh; ///< Those that had not come before.
    bool hasOwn = false;         ///< Some are really below the one that was asked for.
    bool hasDeeper = false;      ///< Some are below another one.
    bool isComplete = false;
};

Task<Result<ListPage>> childPage(Api::Ptr api, WalkPtr walk, OrganizationId parent, int number)
{
    return Api::page(api, Calls::subOrganizations(parent, number), walk->patience);
}

/// From the first page on, which came already.
Task<Result<Children>> pullChildren(Api::Ptr api, WalkPtr walk, OrganizationId parent, ListPage first)
{
    Children children;
    ShiftingPages pages(pageSize, 0);
    qint64 strange = 0;
    Result<ListPage> came = first;
    bool isFirst = true;
    while (const std::optional<int> number = pages.next()) {
        if (!std::exchange(isFirst, false))
            came = co_await childPage(api, walk, parent, *number);
        if (!came)
            co_return passOn(came);
        PulledPage page = pageOf(*walk);
        qint64 firstId = 0;
        strange += came->strange();
        for (const QJsonObject &item : came->items) {
            std::optional<OrganizationRecord> record = organizationFrom(item);
            if (!record) {
                ++strange;
                continue;
            }
            if (firstId == 0)
                firstId = numberOf(record->organization.id).value_or(0);
            if (record->organization.id == walk->own)
                continue;
            // Who stands in this list without a parent is below the one that was asked for.
            if (record->organization.parent.isEmpty())
                record->organization.parent = parent;
            (record->organization.parent == parent ? children.hasOwn : children.hasDeeper) = true;
            if (addOrganization(*walk, page, *record))
                children.fresh.append(record->organization.id);
        }
        pages.came(came->came, firstId, came->total);
        if (page.isEmpty())
            continue;
        const Result<void> kept = co_await walk->sink->take(page);
        if (!kept)
            co_return passOn(kept);
    }
    walk->coverage.strange += strange;
    children.isComplete = pages.isComplete() && strange == 0;
    co_return children;
}

/// This server has no list of them, or does not let this client see it: those where somebody is are found by their people.
bool isWithoutList(const Error &error)
{
    return error.kind == Error::Kind::Unsupported || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
}

/// The sub-organizations of each of these, and of those, until there are none.
Task<Result<void>> pullBelow(Api::Ptr api, WalkPtr walk, QList<OrganizationId> waiting)
{
    while (!waiting.isEmpty()) {
        const QList<OrganizationId> some = waiting.mid(0, organizationsAtOnce);
        waiting = waiting.mid(some.size());
        std::vector<Task<Result<ListPage>>> tasks;
        for (const OrganizationId &id : some)
            tasks.push_back(childPage(api, walk, id, 0));
        QList<Result<ListPage>> pages;
        for (auto &task : tasks) {
            const Result<ListPage> page = co_await task;
            pages.append(page);
        }
        for (qsizetype at = 0; at < some.size(); ++at) {
            // One that is gone meanwhile has no sub-organizations.
            if (!pages.at(at) && pages.at(at).error().kind == Error::Kind::NotFound)
                continue;
            if (!pages.at(at))
                co_return passOn(pages.at(at));
            const ListPage first = *pages.at(at);
            const Result<Children> children = co_await pullChildren(api, walk, some.at(at), first);
            if (!children)
                co_return passOn(children);
            walk->coverage.organizations = walk->coverage.organizations && children->isComplete;
            waiting += children->fresh;
            if (children->hasDeeper && !children->hasOwn && children->fresh.isEmpty()) {
                // Whichever is asked for, it answers the same: what is below the first level stays unseen.
                walk->coverage.organizations = false;
                walk->coverage.notes.append(Api::tr("This Blynk server lists only the organizations right below the client's own."));
                co_return Result<void>();
            }
        }
    }
    co_return Result<void>();
}

} // namespace

Task<Result<void>> pullOrganizations(Api::Ptr api, WalkPtr walk)
{
    const Result<ListPage> page = co_await childPage(api, walk, walk->own, 0);
    if (!page && !isWithoutList(page.error()))
        co_return passOn(page);
    if (!page) {
        walk->coverage.notes.append(Api::tr("This Blynk server lists no sub-organizations; shown are those in which somebody is. %1")
                                        .arg(page.error().message));
        co_return Result<void>();
    }
    const Result<Children> first = co_await pullChildren(api, walk, walk->own, *page);
    if (!first)
        co_return passOn(first);
    walk->coverage.organizations = first->isComplete;
    // Some servers list the whole tree at once, others one level of it.
    if (first->hasDeeper)
        co_return Result<void>();
    co_return co_await pullBelow(api, walk, first->fresh);
}

} // namespace Rollcall::Blynk
