#include "models/workspace/changes/sender.h"

#include "models/workspace/closing.h"

#include <algorithm>

namespace Rollcall {

/// What a step leaves for the next one.
struct Sender::UnderWay {
    Claims ahead;               ///< Under way on disk, and not sent.
    QList<SentChange> answered; ///< Sent, and still under way on disk.
};

using namespace Qt::StringLiterals;

namespace {

QList<ChangeId> idsOf(const QList<Claim> &claims)
{
    QList<ChangeId> ids;
    for (const Claim &claim : claims)
        ids.append(claim.item.id());
    return ids;
}

bool isBlocked(const QList<SentChange> &sent)
{
    return !sent.isEmpty() && std::ranges::all_of(sent, [](const SentChange &one) { return stopsAll(one.item.reason); });
}

/// What earlier items make again has its new id only once they are settled, so nothing is claimed before that.
bool makesAgain(const Claims &claims)
{
    return std::ranges::any_of(claims.claims, [](const Claim &claim) { return claim.item.recreates.has_value(); });
}

/// The basket failed: what was answered stays under way. But passwords were made, and are made only once.
void keepSecrets(Sender::Step &step, QList<SentChange> sent, const Error &why)
{
    sent.removeIf([](const SentChange &one) { return one.secret.isEmpty(); });
    step.sent += sent;
    step.stopped = why;
}

void noteSettled(Sender::Step &step, QList<SentChange> &answered)
{
    step.settled += answered.size();
    step.sent += std::exchange(answered, {});
}

void noteClaims(Sender::Step &step, const Claims &claims)
{
    step.settled += claims.settled;
    step.waiting = std::max(step.waiting, claims.waiting);
    if (claims.refused)
        step.stopped = claims.refused;
}

using SharedUnderWay = std::shared_ptr<Sender::UnderWay>;

// Free functions: their values live in the coroutine, whatever becomes of the Sender.
Task<Sender::Step> finishAll(QPointer<Basket> basket, SharedUnderWay underWay, Sender::Unsent unsent, Sender::Step step)
{
    const Claims ahead = std::exchange(underWay->ahead, {});
    const QList<ChangeId> again = unsent == Sender::Unsent::StagedAgain ? idsOf(ahead.claims) : QList<ChangeId>();
    const QList<Settlement> items = itemsOf(underWay->answered);
    if (items.isEmpty() && again.isEmpty())
        co_return step;
    auto answered = std::exchange(underWay->answered, {});
    if (!basket) {
        keepSecrets(step, answered, workspaceClosed().value());
        co_return step;
    }
    if (const auto written = co_await basket->settle(items, again); !written) {
        keepSecrets(step, answered, written.error());
        co_return step;
    }
    noteSettled(step, answered);
    co_return step;
}

Task<Result<Sender::Step>> sendNext(QPointer<Basket> basket, QPointer<OpenDirectory> directory, SharedUnderWay underWay, ChangeSetId set, int most)
{
    if (!basket || !directory)
        co_return directoryClosed();
    const ConnectionId where = directory->id();
    const QString destination = directory->destination();
    Sender::Step step;
    if (underWay->ahead.claims.isEmpty()) {
        const QList<Settlement> items = itemsOf(underWay->answered);
        const QList<ChangeId> none;
        const auto claims = co_await basket->settleAndClaim(items, none, set, where, most, destination);
        if (!claims) {
            keepSecrets(step, std::exchange(underWay->answered, {}), claims.error());
            co_return step;
        }
        noteSettled(step, underWay->answered);
        noteClaims(step, *claims);
        step.isIdle = claims->claims.isEmpty() && claims->settled == 0;
        underWay->ahead = *claims;
        if (claims->claims.isEmpty() || step.stopped)
            co_return step;
    } else {
        // Since these were claimed an approval may have ended, or a rule have come.
        const auto may = co_await basket->mayBeSent(set, where);
        if (!may)
            step.stopped = may.error();
        else if (!directory)
            step.stopped = directoryClosed().value();
        if (step.stopped) {
            step = co_await finishAll(basket, underWay, Sender::Unsent::StagedAgain, step);
            co_return step;
        }
    }
    const Claims claims = std::exchange(underWay->ahead, {});
    auto sending = carryOut(directory, claims.claims);
    const QList<Settlement> items = itemsOf(underWay->answered);
    std::optional<Task<Result<Claims>>> writing;
    if (basket && !makesAgain(claims))
        writing = basket->settleAndClaim(items, idsOf(claims.claims), set, where, most, destination);
    auto sent = co_await sending;
    if (writing) {
        auto &ahead = *writing;
        const auto written = co_await ahead;
        if (written) {
            noteSettled(step, underWay->answered);
            noteClaims(step, *written);
            underWay->ahead = *written;
        } else {
            step.stopped = written.error(); // What was answered is written once more, alone.
        }
    }
    if (!directory) {
        // Whether the rest arrived is not known: it stays under way, and is settled by recoverLeft().
        sent.removeIf([](const SentChange &one) { return !isAnswered(one); });
        step.stopped = directoryClosed().value();
    } else if (!basket) {
        step.stopped = workspaceClosed().value();
    } else if (isBlocked(sent)) {
        step.stopped = sent.last().item.reason;
    }
    underWay->answered += std::move(sent);
    if (step.stopped)
        step = co_await finishAll(basket, underWay, Sender::Unsent::StagedAgain, step);
    co_return step;
}

} // namespace

QString sendLeaseName(const ConnectionId &where)
{
    return u"apply:"_s + where.toString();
}

Sender::Sender(Basket &basket, OpenDirectory &directory) : m_basket(&basket), m_directory(&directory), m_underWay(std::make_shared<UnderWay>())
{
}

Task<Result<Sender::Step>> Sender::next(ChangeSetId set, int most)
{
    return sendNext(m_basket, m_directory, m_underWay, std::move(set), most);
}

Task<Sender::Step> Sender::finish(Unsent unsent)
{
    return finishAll(m_basket, m_underWay, unsent, {});
}

} // namespace Rollcall
