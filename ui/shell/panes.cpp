#include "ui/shell/panes.h"

#include <QApplication>

namespace Rollcall {

void cyclePanes(const QList<Pane> &panes, int step)
{
    QList<Pane> shown;
    qsizetype now = -1;
    const QWidget *focus = QApplication::focusWidget();
    for (const Pane &pane : panes) {
        if (!pane.area->isVisible())
            continue;
        if (focus && (pane.area == focus || pane.area->isAncestorOf(focus)))
            now = shown.size();
        shown.append(pane);
    }
    if (shown.isEmpty())
        return;
    const qsizetype next = now < 0 ? 0 : (now + step + shown.size()) % shown.size();
    shown.at(next).enter();
}

} // namespace Rollcall
