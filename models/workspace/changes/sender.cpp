#include "models/workspace/changes/sender.h"
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

// Free functions: their values live in the coroutine, whatever becomes of the Sender.
Task<Result<Sender::Step>> sendNext(QPointer<Basket> basket, QPointer<OpenDirectory> directory, ChangeSetId set, int most)
{
    if (!basket || !directory)
        co_return directoryClosed();
    const ConnectionId where = directory->id();
    auto claims = co_await basket->claim(set, where, most);
    if (!claims)
        co_return passOn(claims);
    Sender::Step step;
    step.settled = claims->settled;
    step.waiting = claims->waiting;
    step.more = claims->left > claims->waiting;
    if (claims->claims.isEmpty())
        co_return step;
    auto sent = co_await carryOut(directory, claims->claims);
    if (!basket || !directory) // Whether it arrived is not known: it stays under way, and is settled by recover().
        co_return directoryClosed();
    const QList<Settlement> items = itemsOf(sent);
    if (const auto written = co_await basket->settle(items); !written)
        co_return passOn(written);
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
    const auto orphans = co_await basket->orphans(where);
    if (!orphans)
        co_return passOn(orphans);
    for (qsizetype from = 0; from < orphans->size(); from += recoveredAtOnce) {
        const QList<Claim> batch = orphans->mid(from, recoveredAtOnce);
        const auto sent = co_await carryOut(directory, batch);
        if (!basket || !directory)
            co_return directoryClosed();
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
