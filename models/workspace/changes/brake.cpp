#include "models/workspace/changes/brake.h"

#include "models/workspace/changes/mentions.h"

#include <QSet>

namespace Rollcall {

namespace {

/// What one directory would lose.
struct Losses {
    qint64 members = 0;
    qint64 accounts = 0;
    QSet<OrganizationId> organizations; ///< That lose members,
    QSet<OrganizationId> wholly;        ///< and that go with all of them.
};

QHash<ConnectionId, Losses> lossesOf(const QList<StagedChange> &items)
{
    QHash<ConnectionId, Losses> losses;
    for (const StagedChange &item : items) {
        const Payload &payload = item.change.payload;
        const auto target = targetOf(payload);
        const auto *entity = target ? std::get_if<EntityId>(&*target) : nullptr;
        const bool isDestructive = std::holds_alternative<Remove>(payload) || suspends(payload);
        if (!entity || !isDestructive || isApplied(item.state))
            continue;
        Losses &of = losses[item.change.where];
        if (entity->kind == EntityKind::Membership) {
            ++of.members;
            of.organizations.insert(OrganizationId(entity->organization));
        } else if (entity->kind == EntityKind::User) {
            ++of.accounts;
        } else if (entity->kind == EntityKind::Organization) {
            of.wholly.insert(OrganizationId(entity->id));
        }
    }
    return losses;
}

Task<qint64> membersOf(QPointer<OpenDirectory> directory, std::optional<OrganizationId> organization)
{
    if (!directory)
        co_return 0;
    MemberQuery query;
    query.organization = std::move(organization);
    const std::stop_token never;
    const auto count = co_await directory->reader().countMembers(query, CountMode::Quick, never);
    co_return count ? count->value : 0;
}

} // namespace

bool suspends(const Payload &payload)
{
    const auto *set = std::get_if<SetStatus>(&payload);
    return set && set->after == MemberStatus::Suspended;
}

Task<Brake> brakeOf(QPointer<Workspace> workspace, QList<StagedChange> items)
{
    Brake brake;
    const QHash<ConnectionId, Losses> losses = lossesOf(items);
    for (auto it = losses.begin(); it != losses.end(); ++it) {
        if (!workspace)
            co_return brake;
        const QPointer<OpenDirectory> directory(workspace->find(it.key()));
        const Losses of = it.value();
        brake.destructive += of.members + of.accounts;
        qint64 concerned = 0;
        for (const OrganizationId &organization : of.organizations + of.wholly) {
            const auto members = co_await membersOf(directory, organization);
            concerned += members;
            // Whose members go anyway are not counted once more.
            if (of.wholly.contains(organization) && !of.organizations.contains(organization))
                brake.destructive += members;
        }
        if (of.accounts > 0 || !of.wholly.isEmpty())
            concerned = co_await membersOf(directory, std::nullopt);
        brake.population += concerned;
    }
    co_return brake;
}

} // namespace Rollcall
