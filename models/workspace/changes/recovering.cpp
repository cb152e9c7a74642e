#include "models/workspace/changes/recovering.h"

#include "models/workspace/changes/destinations.h"
#include "models/workspace/closing.h"

#include <algorithm>

namespace Rollcall {

namespace {

constexpr qsizetype recoveredAtOnce = 500;

/// Asked a second time, a directory says what it did the first time, but for the password.
void noteLost(SentChange &one)
{
    if (isAnswered(one) && one.item.state != ItemState::NoOp && one.secret.isEmpty() && makesSecret(one.item.change.payload))
        one.item.secret = StagedChange::Secret::Lost;
}

/// What was sent where the connection does not lead any more: nobody there could tell.
QList<SentChange> takeStrangers(QList<Claim> &orphans, const QString &destination)
{
    QList<SentChange> strangers;
    for (const Claim &claim : std::as_const(orphans)) {
        if (!leadsElsewhere(claim.item.destination, destination))
            continue;
        SentChange stranger{claim.item, {}};
        stranger.item.state = ItemState::Unknown;
        stranger.item.reason = sentElsewhere();
        stranger.item.settled = QDateTime::currentDateTimeUtc();
        strangers.append(stranger);
    }
    orphans.removeIf([&destination](const Claim &claim) { return leadsElsewhere(claim.item.destination, destination); });
    return strangers;
}

/// Those of one claim, from this one on: what was claimed apart is compared apart with what is there.
QList<Claim> claimedTogether(const QList<Claim> &orphans, qsizetype from)
{
    const StagedChange &first = orphans.at(from).item;
    qsizetype to = from + 1;
    while (to < orphans.size() && to - from < recoveredAtOnce && orphans.at(to).item.set == first.set && orphans.at(to).item.sent == first.sent)
        ++to;
    return orphans.mid(from, to - from);
}

/// No: that is an answer, and no failure to give one.
bool isRefusal(const Error &why)
{
    return why.kind == Error::Kind::Forbidden || why.kind == Error::Kind::Conflict || why.kind == Error::Kind::Unsupported
        || why.kind == Error::Kind::Invalid || why.kind == Error::Kind::NotFound;
}

/// What may not be sent: whoever applies the set next is told why.
Task<Result<QList<SentChange>>> takeBack(QPointer<Basket> basket, QPointer<OpenDirectory> directory, QList<Claim> batch, Error why)
{
    auto done = co_await lookUp(directory, batch);
    if (!done)
        co_return QList<SentChange>(); // It stays under way until somebody can tell.
    if (!basket)
        co_return workspaceClosed();
    const QList<Settlement> items = itemsOf(*done);
    QList<ChangeId> again;
    for (const Claim &claim : batch) {
        if (std::ranges::find(items, claim.item.id(), &StagedChange::id) == items.end())
            again.append(claim.item.id());
    }
    if (const auto written = co_await basket->settle(items, again); !written)
        co_return passOn(written);
    if (!basket)
        co_return workspaceClosed();
    const ChangeSetId set = batch.first().item.set;
    if (const auto held = co_await basket->hold(set, why); !held)
        co_return passOn(held);
    co_return done;
}

Task<Result<void>> ask(QPointer<Basket> basket, ConnectionId where, ChangeSetId set, ApplyGate gate)
{
    if (const auto may = co_await basket->mayBeSent(set, where); !may || !gate)
        co_return may;
    auto open = co_await gate(set);
    co_return open;
}

} // namespace

Task<Result<QList<SentChange>>> recoverLeft(QPointer<Basket> basket, QPointer<OpenDirectory> directory, ApplyGate gate)
{
    QList<SentChange> all;
    if (!basket || !directory)
        co_return directoryClosed();
    const ConnectionId where = directory->id();
    const QString destination = directory->destination();
    auto orphans = co_await basket->orphans(where);
    if (!orphans)
        co_return passOn(orphans);
    if (!basket)
        co_return workspaceClosed();
    const auto strangers = takeStrangers(*orphans, destination);
    const QList<Settlement> untold = itemsOf(strangers);
    if (!untold.isEmpty()) {
        if (const auto written = co_await basket->settle(untold); !written)
            co_return passOn(written);
    }
    all.append(strangers);
    QHash<ChangeSetId, Result<void>> answers; // Asked once: what is recovered of a set changes the answer.
    for (qsizetype from = 0; from < orphans->size();) {
        if (!basket || !directory)
            co_return directoryClosed();
        const QList<Claim> batch = claimedTogether(*orphans, from);
        from += batch.size();
        const ChangeSetId set = batch.first().item.set;
        if (!answers.contains(set)) {
            const auto may = co_await ask(basket, where, set, gate);
            answers.insert(set, may);
        }
        const Result<void> may = answers.value(set);
        if (!basket || !directory)
            co_return directoryClosed();
        if (!may && !isRefusal(may.error()))
            co_return passOn(may);
        if (!may) {
            const Error why = may.error();
            const auto done = co_await takeBack(basket, directory, batch, why);
            if (!done)
                co_return passOn(done);
            all.append(*done);
            continue;
        }
        auto sent = co_await carryOut(directory, batch);
        if (!basket || !directory)
            co_return directoryClosed();
        for (SentChange &one : sent)
            noteLost(one);
        const QList<Settlement> items = itemsOf(sent);
        if (const auto written = co_await basket->settle(items); !written)
            co_return passOn(written);
        all.append(sent);
    }
    co_return all;
}

} // namespace Rollcall
