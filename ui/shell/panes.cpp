#include "ui/shell/panes.h"

#include <QApplication>

namespace Rollcall {

namespace {

bool hasFocus(const Pane &pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (pane.area == focus || pane.area->isAncestorOf(focus));
}

} // namespace

void cyclePanes(const QList<Pane> &panes, int step)
{
    QList<Pane> shown;
    qsizetype at = -1;
    for (const Pane &pane : panes) {
        if (!pane.area->isVisible())
            continue;
        if (hasFocus(pane))
            at = shown.size();
        shown.append(pane);
    }
    // A pane with nothing to work in (an inspector of nobody) does not take the focus: on to the one after it.
    for (qsizetype tries = 0; tries < shown.size(); ++tries) {
        at = at < 0 ? 0 : (at + step + shown.size()) % shown.size();
        shown.at(at).enter();
        if (hasFocus(shown.at(at)))
            return;
    }
}

} // namespace Rollcall
