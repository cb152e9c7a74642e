#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class ConnectionPage;

/// How one is signed in to a connection, as a page of the window.
class ConnectionScreen final : public Screen
{
    Q_OBJECT
public:
    /// nullptr when there is no such connection (any more).
    static ConnectionScreen *make(const Shell &shell, const Location &location);
    ~ConnectionScreen() override;

    QWidget *widget() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> toolActions() const override { return {}; }
    void focusList() override;
    void focusFilter() override { focusList(); } // there is no list to filter
    void refresh() override;
    void select(const EntityId &) override {}

private:
    ConnectionScreen(const Shell &shell, const Location &location);

    std::unique_ptr<ConnectionPage> m_page;
};

} // namespace Rollcall
