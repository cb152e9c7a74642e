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
Task<Recovery> takeBack(QPointer<Basket> basket, QPointer<OpenDirectory> directory, QList<Claim> batch, Error why)
{
    Recovery recovery;
    auto done = co_await lookUp(directory, batch);
    if (!done)
        co_return recovery; // It stays under way until somebody can tell.
    if (!basket) {
        recovery.stopped = workspaceClosed().value();
        co_return recovery;
    }
    const QList<Settlement> items = itemsOf(*done);
    QList<ChangeId> again;
    QList<StagedChange> staged;
    for (const Claim &claim : batch) {
        if (std::ranges::find(items, claim.item.id(), &StagedChange::id) != items.end())
            continue;
        again.append(claim.item.id());
        staged.append(claim.item);
        staged.last().state = ItemState::Staged;
        staged.last().reason = why;
    }
    if (const auto written = co_await basket->settle(items, again); !written) {
        recovery.stopped = written.error();
        co_return recovery;
    }
    recovery.settled = *done;
    recovery.stagedAgain = staged;
    if (!basket) {
        recovery.stopped = workspaceClosed().value();
        co_return recovery;
    }
    const ChangeSetId set = batch.first().item.set;
    if (const auto held = co_await basket->hold(set, why); !held)
        recovery.stopped = held.error();
    co_return recovery;
}

/// Sends what was claimed together once more, and writes what became of it.
Task<Recovery> sendAgain(QPointer<Basket> basket, QPointer<OpenDirectory> directory, QList<Claim> batch)
{
    Recovery recovery;
    auto sent = co_await carryOut(directory, batch);
    if (!directory) {
        // Whether the rest arrived is not known: it stays under way.
        sent.removeIf([](const SentChange &one) { return !isAnswered(one); });
        recovery.stopped = directoryClosed().value();
    }
    for (SentChange &one : sent)
        noteLost(one);
    Result<void> written = workspaceClosed();
    if (basket) {
        const QList<Settlement> items = itemsOf(sent);
        written = co_await basket->settle(items);
    }
    if (!written) {
        // It stays under way. But passwords were made, and are made only once.
        sent.removeIf([](const SentChange &one) { return one.secret.isEmpty(); });
        recovery.made = sent;
        recovery.stopped = written.error();
        co_return recovery;
    }
    recovery.settled = sent;
    co_return recovery;
}

void note(Recovery &all, const Recovery &part)
{
    all.settled += part.settled;
    all.made += part.made;
    all.stagedAgain += part.stagedAgain;
    all.stopped = part.stopped;
}

Task<Result<void>> ask(QPointer<Basket> basket, ConnectionId where, ChangeSetId set, ApplyGate gate)
{
    if (const auto may = co_await basket->mayBeSent(set, where); !may || !gate)
        co_return may;
    auto open = co_await gate(set);
    co_return open;
}

} // namespace

Task<Recovery> recoverLeft(QPointer<Basket> basket, QPointer<OpenDirectory> directory, ApplyGate gate)
{
    Recovery all;
    if (!basket || !directory) {
        all.stopped = directoryClosed().value();
        co_return all;
    }
    const ConnectionId where = directory->id();
    const QString destination = directory->destination();
    auto orphans = co_await basket->orphans(where);
    if (orphans && !basket)
        orphans = workspaceClosed();
    if (!orphans) {
        all.stopped = orphans.error();
        co_return all;
    }
    const auto strangers = takeStrangers(*orphans, destination);
    const QList<Settlement> untold = itemsOf(strangers);
    if (!untold.isEmpty()) {
        if (const auto written = co_await basket->settle(untold); !written) {
            all.stopped = written.error();
            co_return all;
        }
    }
    all.settled = strangers;
    QHash<ChangeSetId, Result<void>> answers; // Asked once: what is recovered of a set changes the answer.
    for (qsizetype from = 0; from < orphans->size() && !all.stopped;) {
        const QList<Claim> batch = claimedTogether(*orphans, from);
        from += batch.size();
        const ChangeSetId set = batch.first().item.set;
        if (basket && directory && !answers.contains(set)) {
            const auto may = co_await ask(basket, where, set, gate);
            answers.insert(set, may);
        }
        if (!basket || !directory) {
            all.stopped = directoryClosed().value();
            break;
        }
        const Result<void> may = answers.value(set);
        if (!may && !isRefusal(may.error())) {
            all.stopped = may.error();
        } else if (!may) {
            const Error why = may.error();
            const auto part = co_await takeBack(basket, directory, batch, why);
            note(all, part);
        } else {
            const auto part = co_await sendAgain(basket, directory, batch);
            note(all, part);
        }
    }
    co_return all;
}

} // namespace Rollcall
