#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class JournalPage;

/// The journal of a directory as a page of the window.
class JournalScreen final : public Screen
{
    Q_OBJECT
public:
    JournalScreen(const Shell &shell, OpenDirectory &directory);
    ~JournalScreen() override;

    QWidget *widget() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QList<QAction *> toolActions() const override;
    void focusList() override;
    void focusFilter() override;
    void refresh() override { triggerRefresh(); }
    /// Limits the rows to what is about the thing.
    void select(const EntityId &entity) override;
    QList<EntityId> selection() const override;

private:
    OpenDirectory &m_directory;
    std::unique_ptr<JournalPage> m_page;
    QList<QAction *> m_actions;
};

} // namespace Rollcall
