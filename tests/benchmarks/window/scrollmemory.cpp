#include "models/items/rowsmodel.h"
#include "tests/benchmarks/window/rows.h"
#include "tests/benchmarks/window/windowworld.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 4000;

/// To the end and back, waiting at each stop for its rows; the most memory that was held at a stop.
qint64 pass(QAbstractItemView *view, int stopsAtMost)
{
    auto *bar = view->verticalScrollBar();
    qint64 most = 0;
    int stops = 0;
    for (const bool down : {true, false}) {
        const int step = std::max(bar->pageStep(), bar->maximum() / stopsAtMost);
        for (int at = 0; at < bar->maximum() + step; at += step) {
            bar->setValue(down ? at : bar->maximum() - at);
            waitUntil([view] {
                const QModelIndex shown = view->indexAt(QPoint(4, view->viewport()->height() / 2));
                return shown.isValid() && !shown.data(RowsModel::IdRole).toString().isEmpty();
            }, "the rows of a stop");
            if (++stops % 100 == 0)
                most = std::max(most, ownMemory());
        }
    }
    return std::max(most, ownMemory());
}

} // namespace

void scrollMemory(const Setup &setup)
{
    WindowWorld world(copyOfData(setup, u"scroll"_s));
    auto *view = world.show(world.people());
    // The number of rows has to be known, else the bar ends early.
    waitUntil([view] { return qobject_cast<RowsModel *>(view->model())->count().value_or(Count{0, false}).exact; }, "the count");
    const qint64 floor = ownMemory();
    const Clock clock;
    const qint64 first = pass(view, setup.rounds(mostStops));
    const double seconds = clock.milliseconds() / 1000;
    const qint64 second = pass(view, setup.rounds(mostStops));
    const double mega = 1'000'000;
    Figure figure{u"scroll_memory"_s, static_cast<double>(std::max(first, second)) / mega, u"MB"_s, static_cast<double>(floor) / mega};
    figure.detail = u"%1 rows to the end and back: the first time %2 more (%3 s), the second time %4 more than the first"_s.arg(
        QString::number(view->model()->rowCount()), megabytes(first - floor), QString::number(seconds, 'f', 1), megabytes(second - first));
    figure.bar = u"≤ floor + 100 MB, no growth on the second pass"_s;
    figure.met = first - floor <= 100'000'000 && second - first <= 5'000'000;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
