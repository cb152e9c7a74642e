#include "tests/benchmarks/harness/desk.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Nobody else applies here.
Task<Result<SendLease>> freeLease(QString, std::stop_token)
{
    co_return SendLease();
}

Task<Result<void>> opened(WorkspaceFile &file)
{
    auto opening = file.open();
    auto result = co_await opening;
    co_return result;
}

} // namespace

Desk::Desk(World &world, const QString &folder) : m_world(world), m_file(folder + u"/workspace.sqlite"_s)
{
    must(await(opened(m_file)));
    m_changes = std::make_unique<Changes>(m_file, world.workspace(), &freeLease);
    m_changes->history().keep(world.directory());
    m_imports = std::make_unique<Imports>(m_file);
}

double Desk::applied(const ChangeSetId &set)
{
    const auto items = must(await(m_changes->basket().items(set)));
    ApplyOptions options;
    options.confirmed = await(brakeOf(&m_world.workspace(), items)).destructive;
    const Clock clock;
    const auto outcome = await(m_changes->apply(set, options));
    const double taken = clock.milliseconds();
    if (outcome.error)
        giveUp(outcome.error->message);
    return taken;
}

} // namespace Rollcall::Bench
