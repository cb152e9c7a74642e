#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

class QLayout;
class QTabWidget;

namespace Rollcall {

class StatePane;

/// What shows one thing of a directory: read at once, and again soon after each change that concerns it. What was shown stays
/// until the answer is here, so that nothing flickers while the arrow key is held.
class InspectorPane : public QStackedWidget
{
    Q_OBJECT
public:
    void stop(); ///< Follows nothing any more.

protected:
    explicit InspectorPane(QWidget *parent);

    OpenDirectory *directory() const { return m_directory; }
    QWidget *page() const { return m_page; } ///< What is shown once the thing is read.

    virtual void read() = 0;
    virtual bool concerns(const QList<FeedEvent> &events) const = 0;
    /// What was followed is not any more.
    virtual void forget() = 0;

    /// Reads and follows from here on what read() and concerns() are about by now; after stop().
    void follow(OpenDirectory *directory);
    /// Kept until stop().
    void keep(QMetaObject::Connection connection) { m_following.append(std::move(connection)); }

    /// The page: who it is, what can be done (nullptr for nothing) and the tabs, below each other.
    void assemble(QWidget *header, QLayout *actions, QTabWidget *tabs);
    /// Whose tabs are never cut: the window is not made so narrow.
    QTabWidget *makeTabs(const QString &name);

    /// Answers of earlier reads are dropped.
    int nextRead() { return ++m_generation; }
    int currentRead() const { return m_generation; }
    void showPage();
    /// `gone` is said when the thing is not there any more, any other error with a button that tries again.
    void showFault(const Error &error, const QString &iconName, const QString &gone);

private:
    void readAgain();

    QPointer<OpenDirectory> m_directory;
    int m_generation = 0;
    bool m_shown = false; ///< The page shows what is followed.
    QTimer m_readSoon;
    QList<QMetaObject::Connection> m_following;
    StatePane *m_pane;
    QWidget *m_page;
};

} // namespace Rollcall
