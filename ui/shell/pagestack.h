#pragma once

#include "ui/shell/trail.h"
#include "ui/shell/screens/screen.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace Rollcall {

/// The middle of the window: pages, made when somebody first goes there; knows the way back and forward.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    /// Makes the page of a place; nullptr when the place cannot be shown (its directory is not open).
    using Factory = std::function<Screen *(const Location &)>;
    /// So many pages are kept; the one that was not seen for the longest time goes first.
    static constexpr qsizetype mostPages = 8;

    explicit PageStack(Factory factory, QWidget *parent = nullptr);
    ~PageStack() override;

    const Location &location() const { return m_location; }
    Screen *page() const { return m_page; } ///< nullptr before the first one.
    bool goTo(const Location &location);
    bool canGoBack() const { return m_trail.canGoBack(); }
    bool canGoForward() const { return m_trail.canGoForward(); }
    void goBack();
    void goForward();
    /// The same place under a new title.
    void rename(const Location &location);
    /// The place is gone: its page and the ways to it too.
    void forget(const Location &location);
    /// The directory is closed: its pages go; it may come back, so the ways to them stay.
    void closeDirectory(const ConnectionId &connection);

Q_SIGNALS:
    void pageChanged();

private:
    bool show(const Location &location);
    void drop(const Location &location);
    void dropOldest();

    Factory m_factory;
    Trail m_trail;
    Location m_location;
    Screen *m_page = nullptr;
    QHash<Location, Screen *> m_pages;
    QList<Location> m_seen; ///< Latest last.
};

} // namespace Rollcall
