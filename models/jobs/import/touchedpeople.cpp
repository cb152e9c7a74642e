#include "models/jobs/import/touchedpeople.h"

#include "models/domain/text.h"
#include "models/store/lists/keys.h"
#include "models/workspace/changes/mentions.h"

#include <algorithm>
#include <variant>

namespace Rollcall {

namespace {

QList<size_t> hashesOf(const JudgedRow &row, bool withPhone)
{
    const PersonKeys keys = keysOf(row.checked);
    QList<size_t> hashes;
    for (const QString &key : {keys.email, keys.username, keys.externalId}) {
        if (!key.isEmpty())
            hashes.append(qHash(Text::caseFolded(key)));
    }
    if (!keys.phone.isEmpty() && (withPhone || hashes.isEmpty()))
        hashes.append(qHash(Lists::phoneKey(keys.phone)));
    return hashes;
}

void appendUser(QList<size_t> &hashes, const std::optional<Ref> &ref)
{
    if (const auto *user = ref ? std::get_if<EntityId>(&*ref) : nullptr)
        hashes.append(qHash(user->id));
}

QList<size_t> hashesOf(const RowPlan &plan)
{
    QList<size_t> hashes;
    for (const Payload &payload : plan.payloads) {
        const auto *add = std::get_if<AddMember>(&payload);
        appendUser(hashes, add ? add->user : targetOf(payload));
    }
    return hashes;
}

} // namespace

void TouchedPeople::add(const QList<JudgedRow> &rows, const QList<RowPlan> &plans)
{
    for (const JudgedRow &row : rows) {
        for (const size_t hash : hashesOf(row, true))
            m_seen.insert(hash);
    }
    for (const RowPlan &plan : plans) {
        for (const size_t hash : hashesOf(plan))
            m_seen.insert(hash);
    }
}

bool TouchedPeople::mayBeIn(const QList<JudgedRow> &rows) const
{
    return std::ranges::any_of(rows, [this](const JudgedRow &row) {
        return std::ranges::any_of(hashesOf(row, false), [this](size_t hash) { return m_seen.contains(hash); });
    });
}

bool TouchedPeople::mayBeIn(const QList<RowPlan> &plans) const
{
    return std::ranges::any_of(plans, [this](const RowPlan &plan) {
        return std::ranges::any_of(hashesOf(plan), [this](size_t hash) { return m_seen.contains(hash); });
    });
}

} // namespace Rollcall
