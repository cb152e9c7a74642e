#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class ChangesPage;

/// The basket and what was applied, of all directories, as a page of the window.
class ChangesScreen final : public Screen
{
    Q_OBJECT
public:
    /// In a program with change sets only.
    explicit ChangesScreen(const Shell &shell);
    ~ChangesScreen() override;

    QWidget *widget() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QList<QAction *> toolActions() const override;
    void focusList() override;
    void focusFilter() override { focusList(); } // there is nothing to filter
    void refresh() override;
    void select(const EntityId &) override {}
    void showChanges(const ChangeSetId &set) override;

private:
    void offerApprovals(const Shell &shell);

    std::unique_ptr<ChangesPage> m_page;
    QList<QAction *> m_actions;
};

} // namespace Rollcall
