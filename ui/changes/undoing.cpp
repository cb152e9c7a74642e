#include "ui/changes/undoing.h"

namespace Rollcall {

namespace {

using Steps = std::pair<std::optional<Undoing::Step>, std::optional<Undoing::Step>>;

Task<std::optional<Undoing::Step>> stepFrom(QPointer<Basket> basket, std::optional<ChangeSet> set)
{
    std::optional<Undoing::Step> step;
    if (!set)
        co_return step;
    const ChangeSet of = *set;
    const auto title = co_await deedOf(basket, of);
    step = Undoing::Step{of.id, title};
    co_return step;
}

Task<Steps> readSteps(QPointer<Basket> basket)
{
    Steps steps;
    if (!basket)
        co_return steps;
    const ConnectionId anywhere;
    const auto undo = co_await basket->toUndo(anywhere);
    if (undo) {
        auto step = co_await stepFrom(basket, *undo);
        steps.first = std::move(step);
    }
    if (!basket)
        co_return steps;
    const auto redo = co_await basket->toRedo(anywhere);
    if (redo) {
        auto step = co_await stepFrom(basket, *redo);
        steps.second = std::move(step);
    }
    co_return steps;
}

} // namespace

Undoing::Undoing(Changes &changes, QObject *parent) : QObject(parent), m_changes(&changes)
{
    connect(&changes.basket(), &Basket::changed, this, &Undoing::refresh);
    connect(&changes.history(), &History::kept, this, &Undoing::refresh);
    refresh();
}

void Undoing::refresh()
{
    if (!m_changes)
        return;
    const int generation = ++m_generation;
    QCoro::connect(readSteps(&m_changes->basket()), this, [this, generation](const Steps &steps) {
        if (generation != m_generation || (steps.first == m_undo && steps.second == m_redo))
            return;
        m_undo = steps.first;
        m_redo = steps.second;
        Q_EMIT changed();
    });
}

void Undoing::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    Q_EMIT changed();
}

void Undoing::undo()
{
    if (m_changes && !m_isBusy)
        run(m_changes->basket().toUndo({}));
}

void Undoing::redo()
{
    if (m_changes && !m_isBusy)
        run(m_changes->basket().toRedo({}));
}

void Undoing::run(Task<Result<std::optional<ChangeSet>>> finding)
{
    setBusy(true);
    QCoro::connect(std::move(finding), this, [this](const Result<std::optional<ChangeSet>> &found) {
        m_isBusy = false;
        if (found && *found)
            return undo((*found)->id);
        Q_EMIT changed();
        if (!found)
            Q_EMIT failed(found.error());
    });
}

void Undoing::undo(const ChangeSetId &set, const TakeBackOptions &options)
{
    if (!m_changes || m_isBusy)
        return;
    setBusy(true);
    QCoro::connect(takeBack(m_changes, set, options), this, [this, set](const Result<TakenBack> &taken) {
        setBusy(false);
        refresh();
        if (taken)
            Q_EMIT finished(set, *taken);
        else
            Q_EMIT failed(taken.error());
    });
}

} // namespace Rollcall
