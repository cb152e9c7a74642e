#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace Rollcall {

/// A part of the window that F6 leads to.
struct Pane {
    QWidget *area;               ///< The focus is in the pane while it is in here.
    std::function<void()> enter; ///< Takes the focus to where one works in it.
};

/// From the pane with the focus to the next (+1) or previous (-1) one that is visible; around at the ends.
void cyclePanes(const QList<Pane> &panes, int step);

} // namespace Rollcall
