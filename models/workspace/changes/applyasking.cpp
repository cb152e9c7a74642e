// What is asked before anything of a set is sent.

#include "models/workspace/changes/applyjob.h"
#include "models/workspace/closing.h"

namespace Rollcall {

namespace {

/// Forbidden where the brake holds what is open of the set, and `confirmed` is not its number.
Task<Result<void>> passBrake(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set, std::optional<qint64> confirmed)
{
    if (!basket)
        co_return workspaceClosed();
    const auto items = co_await basket->removals(set);
    if (!items)
        co_return passOn(items);
    const auto brake = co_await brakeOf(workspace, *items);
    if (!brake.holds() || confirmed == brake.destructive)
        co_return Result<void>();
    co_return failure(Error::Kind::Forbidden, ApplyJob::tr("This would remove or suspend %1 of %2 people. Confirm it with the number %1.")
                                                  .arg(brake.destructive).arg(brake.population));
}

Task<Result<void>> askOfLeft(ApplyContext context, ChangeSetId set)
{
    if (context.gate) {
        if (const auto open = co_await context.gate(set); !open)
            co_return passOn(open);
    }
    const std::optional<qint64> nobody;
    auto passed = co_await passBrake(context.basket, context.workspace, set, nobody);
    co_return passed;
}

Task<Result<void>> asked()
{
    co_return Result<void>();
}

} // namespace

ApplyGate gateOfLeft(ApplyContext context, ChangeSetId own)
{
    return [context = std::move(context), own = std::move(own)](ChangeSetId set) {
        return set == own ? asked() : askOfLeft(context, std::move(set));
    };
}

/// Asks whoever keeps rules for whole sets; what stands against it is the error.
Task<bool> ApplyJob::mayGoOn()
{
    if (!m_context.gate)
        co_return true;
    const QPointer self(this);
    const auto open = co_await m_context.gate(m_set);
    if (self && !open)
        m_error = open.error();
    co_return open.has_value();
}

Task<void> ApplyJob::prepare()
{
    const QPointer self(this);
    if (!m_context.basket) {
        m_error = Error{Error::Kind::Cancelled, tr("The basket was closed."), {}, {}};
        co_return;
    }
    const bool isOpen = co_await mayGoOn();
    if (!self || !isOpen)
        co_return;
    if (!m_context.basket)
        co_return;
    // What a crash left under way is settled by whoever holds the lease: a set of which nothing else is left wants that too.
    // An import may have come to nothing: nobody misses its set.
    const auto open = co_await m_context.basket->toSend(m_set);
    if (!self)
        co_return;
    if (!open) {
        m_error = open.error();
        co_return;
    }
    m_progress.total = open->items;
    m_where = open->where;
    if (m_options.isAsked || !m_context.basket)
        co_return;
    const auto passed = co_await passBrake(m_context.basket, m_context.workspace, m_set, m_options.confirmed);
    if (self && !passed)
        m_error = passed.error();
}

} // namespace Rollcall
