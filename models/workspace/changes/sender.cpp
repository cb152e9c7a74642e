#include "models/workspace/changes/sender.h"

#include "models/workspace/changes/destinations.h"
#include "models/workspace/closing.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

constexpr qsizetype recoveredAtOnce = 500; ///< Of what is recovered.

QList<Settlement> itemsOf(const QList<SentChange> &sent)
{
    QList<Settlement> items;
    for (const SentChange &one : sent)
        items.append(one.item);
    return items;
}

bool isAnswered(const SentChange &one)
{
    return isApplied(one.item.state) || one.item.state == ItemState::Partial;
}

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

// Free functions: their values live in the coroutine, whatever becomes of the Sender.
Task<Result<Sender::Step>> sendNext(QPointer<Basket> basket, QPointer<OpenDirectory> directory, ChangeSetId set, int most)
{
    if (!basket || !directory)
        co_return directoryClosed();
    const ConnectionId where = directory->id();
    const QString destination = directory->destination();
    auto claims = co_await basket->claim(set, where, most, destination);
    if (!claims)
        co_return passOn(claims);
    Sender::Step step;
    step.settled = claims->settled;
    step.waiting = claims->waiting;
    step.more = claims->left > claims->waiting;
    if (claims->claims.isEmpty())
        co_return step;
    auto sent = co_await carryOut(directory, claims->claims);
    if (!directory) {
        // Whether the rest arrived is not known: it stays under way, and is settled by recover().
        sent.removeIf([](const SentChange &one) { return !isAnswered(one); });
        step.stopped = directoryClosed().value();
    }
    if (!basket) {
        // These passwords were made, and are made only once.
        sent.removeIf([](const SentChange &one) { return one.secret.isEmpty(); });
        step.stopped = workspaceClosed().value();
        step.sent = sent;
        co_return step;
    }
    const QList<Settlement> items = itemsOf(sent);
    if (const auto written = co_await basket->settle(items); !written) {
        sent.removeIf([](const SentChange &one) { return one.secret.isEmpty(); });
        step.stopped = written.error();
        step.sent = sent;
        co_return step;
    }
    step.sent = sent;
    step.settled += sent.size();
    co_return step;
}

Task<Result<QList<SentChange>>> recoverAll(QPointer<Basket> basket, QPointer<OpenDirectory> directory)
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
    for (qsizetype from = 0; from < orphans->size(); from += recoveredAtOnce) {
        if (!basket || !directory)
            co_return directoryClosed();
        const QList<Claim> batch = orphans->mid(from, recoveredAtOnce);
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

} // namespace

QString sendLeaseName(const ConnectionId &where)
{
    return u"apply:"_s + where.toString();
}

Task<Result<Sender::Step>> Sender::next(ChangeSetId set, int most)
{
    return sendNext(m_basket, m_directory, std::move(set), most);
}

Task<Result<QList<SentChange>>> Sender::recover()
{
    return recoverAll(m_basket, m_directory);
}

} // namespace Rollcall
