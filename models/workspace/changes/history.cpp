#include "models/workspace/changes/history.h"

#include "models/workspace/changes/changewords.h"
#include "models/workspace/closing.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

constexpr qsizetype bulkFrom = 10;

using Results = QList<Result<Applied>>;

Results refuseAll(qsizetype count, const Error &error)
{
    return Results(count, tl::unexpected(error));
}

/// Names that only the images tell.
void nameByImages(QList<Settlement> &items)
{
    for (Settlement &item : items) {
        const QString known = nameInImage(item.before.isEmpty() ? item.after : item.before);
        if (!known.isEmpty() && (item.title.isEmpty() || (item.target && item.title == item.target->id)))
            item.title = known;
    }
}

Task<Results> applyKept(QPointer<History> history, QPointer<Basket> basket, QPointer<OpenDirectory> directory, QList<Change> changes)
{
    const Error closed{Error::Kind::Cancelled, History::tr("The directory was closed before it answered."), {}, {}};
    const qsizetype count = changes.size();
    auto items = co_await namedItems(directory, changes);
    const auto who = co_await actorName(directory);
    if (!basket || !directory)
        co_return refuseAll(count, closed);
    ChangeSet set = newChangeSet(changesTitle(items), count < bulkFrom ? Origin::Edit : Origin::Bulk, who);
    if (const auto begun = co_await basket->begin(set, items); !begun)
        co_return refuseAll(count, begun.error());
    if (!directory)
        co_return refuseAll(count, closed);
    auto results = co_await directory->directory().apply(std::move(changes));
    if (!basket || !directory || results.size() != count)
        co_return results; // Whether it arrived is not known: it stays under way, and is settled by recover().
    QList<Settlement> settlements;
    bool anyDone = false;
    for (qsizetype i = 0; i < count; ++i) {
        settlements.append(settled(items.at(i), results.at(i)).item);
        anyDone = anyDone || settlements.last().state == ItemState::Done;
    }
    nameByImages(settlements);
    // An answer that could not be kept stays under way, and the next one to hold the lease settles it.
    const auto finished = co_await basket->finish(settlements);
    if (!finished || !basket || !history || !anyDone)
        co_return results;
    const QString title = changesTitle(settlements);
    if (title != set.title)
        co_await basket->rename(set.id, title);
    if (!basket || !history)
        co_return results;
    const auto kept = co_await basket->set(set.id);
    if (kept && history)
        Q_EMIT history->kept(*kept);
    co_return results;
}

Task<Result<void>> noteShown(QPointer<Basket> basket, ChangeId change)
{
    if (!basket)
        co_return workspaceClosed();
    QList<ChangeId> one;
    one.append(std::move(change));
    auto noted = co_await basket->secretsShown(std::move(one));
    co_return noted;
}

} // namespace

History::History(Basket &basket, QObject *parent) : QObject(parent), m_basket(basket) {}

void History::keep(OpenDirectory &directory)
{
    const QPointer basket(&m_basket);
    directory.applyThrough(
        [history = QPointer(this), basket, target = QPointer(&directory)](QList<Change> changes) {
            return applyKept(history, basket, target, std::move(changes));
        },
        [basket](ChangeId change) { return noteShown(basket, std::move(change)); });
}

} // namespace Rollcall
