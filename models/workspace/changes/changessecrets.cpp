// What is made once and shown once: passwords that an interrupted run made.
#include "models/workspace/changes/changes.h"

#include "models/workspace/closing.h"

namespace Rollcall {

namespace {

QList<ChangeId> idsOf(const QList<StagedChange> &items)
{
    QList<ChangeId> ids;
    for (const StagedChange &item : items)
        ids.append(item.id());
    return ids;
}

/// A new password for whoever the change was about; of a membership, for its person.
std::optional<Change> resetFor(const StagedChange &lost, const OpenDirectory &directory)
{
    if (!lost.target)
        return std::nullopt;
    const bool isPerson = lost.target->kind == EntityKind::Membership || lost.target->kind == EntityKind::User;
    return isPerson ? std::optional(directory.prepare(ResetPassword{EntityId{EntityKind::User, lost.target->id, {}}})) : std::nullopt;
}

} // namespace

void Changes::secretsShown(const QList<SentChange> &secrets)
{
    QList<ChangeId> ids;
    for (const SentChange &one : secrets)
        ids.append(one.item.id());
    if (!ids.isEmpty())
        m_basket.secretsShown(std::move(ids));
}

Task<Result<ChangeSet>> Changes::stageNewSecrets(QList<StagedChange> lost)
{
    const QPointer self(this);
    QList<Change> resets;
    for (const StagedChange &item : lost) {
        const OpenDirectory *directory = m_workspace.find(item.change.where);
        if (const auto reset = directory ? resetFor(item, *directory) : std::nullopt)
            resets.append(*reset);
    }
    if (resets.isEmpty())
        co_return failure(Error::Kind::Unsupported, tr("The directory of these people is not open. Open it, then replace their passwords."));
    const QString title = tr("New passwords for %n person(s)", nullptr, static_cast<int>(resets.size()));
    auto set = co_await stage(title, Origin::Bulk, resets);
    if (!set || !self)
        co_return set;
    const QList<ChangeId> told = idsOf(lost);
    if (const auto noted = co_await m_basket.secretsShown(told); !noted)
        co_return passOn(noted);
    co_return set;
}

} // namespace Rollcall
