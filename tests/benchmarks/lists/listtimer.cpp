#include "tests/benchmarks/lists/listtimer.h"

#include <QEventLoop>
#include <QTimer>

namespace Rollcall::Bench {

ListTimer::ListTimer(World &world) : m_model(world.reader())
{
    firstPage({});
}

double ListTimer::until(const std::function<void()> &change)
{
    QEventLoop loop;
    const auto isThere = [this] { return m_model.state() != RowsModel::State::Loading; };
    QObject::connect(&m_model, &RowsModel::stateChanged, &loop, [&](RowsModel::State) {
        if (isThere())
            loop.quit();
    });
    const Clock clock;
    change();
    if (!isThere() || m_model.state() == RowsModel::State::Loading)
        loop.exec();
    const double taken = clock.milliseconds();
    if (m_model.state() == RowsModel::State::Error)
        giveUp(m_model.error().message);
    return taken;
}

double ListTimer::firstPage(const MemberQuery &query)
{
    return until([&] {
        if (query != m_model.query())
            m_model.setQuery(query);
    });
}

double ListTimer::afterSort(int column, Qt::SortOrder order)
{
    return until([&] { m_model.sort(column, order); });
}

void ListTimer::settle()
{
    // Orders are read by a thread that is idle; a second is many times what that takes.
    QEventLoop loop;
    const auto look = [&] {
        if (m_model.count() && m_model.count()->exact)
            loop.quit();
    };
    QObject::connect(&m_model, &RowsModel::countChanged, &loop, look);
    QTimer::singleShot(1000, &loop, &QEventLoop::quit);
    look();
    loop.exec();
}

} // namespace Rollcall::Bench
