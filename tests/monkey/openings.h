#pragma once

#include "ui/shell/mainwindow.h"

#include <QMap>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Rollcall {

/// Opens and closes every window that a main window leads to: by each command that says with "…" that it opens one, and inside of
/// what it opened by each such button. What opens nothing is not tried again; what opened something, once in each round.
class Openings final
{
public:
    explicit Openings(MainWindow &window) : m_window(&window) {}

    void beginRound() { m_done.clear(); }
    /// Goes there, and on each tab takes the first row of the list and tries all commands.
    void visit(const Location &location);
    /// One of our own making, shown and closed.
    void show(QWidget *window);

    /// How often each kind of window was opened, by its class.
    const QMap<QString, int> &opened() const { return m_opened; }

private:
    void takeFirstRow();
    void tryCommands(const QString &place);
    void tryButtons(QWidget *in, const QString &place);
    /// Acts, and when that opens a window visits its buttons and closes it; whether it did.
    bool attempt(const QString &what, const std::function<void()> &act);
    void close(QWidget *window);
    static QSet<QWidget *> shown();

    QPointer<MainWindow> m_window;
    QMap<QString, int> m_opened;
    QSet<QString> m_opensNothing;
    QSet<QString> m_done; ///< In this round.
    int m_depth = 0;
};

} // namespace Rollcall
