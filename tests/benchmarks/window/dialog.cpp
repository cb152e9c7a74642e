#include "tests/benchmarks/window/rows.h"
#include "tests/benchmarks/window/windowworld.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Sees the first frame of any widget that is a window of this name.
class Frames final : public QObject
{
public:
    Frames() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->objectName() == wanted)
            isDrawn = true;
        return false;
    }
    QString wanted;
    bool isDrawn = false;
};

/// Milliseconds from the command to the first frame of its dialog, which is then closed.
double opened(WindowWorld &world, const char *command, const QString &dialog)
{
    auto *action = world.window()->findChild<QAction *>(QLatin1StringView(command));
    waitUntil([action] { return action && action->isEnabled(); }, command);
    Frames frames;
    frames.wanted = dialog;
    const Clock clock;
    action->trigger();
    waitUntil([&frames] { return frames.isDrawn; }, command);
    const double taken = clock.milliseconds();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == dialog && widget->isVisible())
            widget->close();
    }
    waitUntil([] { return QApplication::activeModalWidget() == nullptr; }, "the end of a dialog");
    return taken;
}

/// From the choice of a row to the person's name in the inspector.
double inspected(WindowWorld &world, QAbstractItemView *view, int row)
{
    const QModelIndex index = view->model()->index(row, 0);
    const QString name = index.data().toString();
    // One for people, one for organizations.
    const auto titles = world.window()->findChildren<QLabel *>(u"inspectorTitle"_s);
    const Clock clock;
    view->setCurrentIndex(index);
    waitUntil([&] {
        return std::ranges::any_of(titles, [&](const QLabel *title) { return title->isVisible() && title->text().contains(name); });
    }, "the inspector");
    return clock.milliseconds();
}

} // namespace

void dialog(const Setup &setup)
{
    WindowWorld world(copyOfData(setup, u"dialog"_s));
    auto *view = world.show(world.members(world.world().organizations().at(1).organization));
    QList<double> add;
    QList<double> studio;
    QList<double> inspector;
    for (int round = 0; round < setup.rounds(6); ++round) {
        add.append(opened(world, "addMember", u"addMemberDialog"_s));
        studio.append(opened(world, "importPeople", u"importStudio"_s));
        inspector.append(inspected(world, view, round));
    }
    const double worst = std::max({percentile(add, 0.5), percentile(studio, 0.5), percentile(inspector, 0.5)});
    Figure figure{u"dialog"_s, worst, u"ms"_s};
    figure.detail = u"the slowest kind at the median; add a member %1; import studio %2; inspector %3"_s.arg(spread(add), spread(studio), spread(inspector));
    figure.bar = u"≤ 50 ms"_s;
    figure.met = worst <= 50;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
