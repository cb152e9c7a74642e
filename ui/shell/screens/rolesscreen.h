#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class RolesPage;

/// Roles, role groups and applications of a directory as a page of the window.
class RolesScreen final : public Screen
{
    Q_OBJECT
public:
    RolesScreen(const Shell &shell, OpenDirectory &directory);
    ~RolesScreen() override;

    QWidget *widget() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QList<QAction *> toolActions() const override;
    void focusList() override;
    void focusFilter() override;
    void refresh() override { triggerRefresh(); }
    void select(const EntityId &entity) override;
    bool canExport() const override { return true; }
    Task<Result<qint64>> exportTo(ExportTarget target) override;
    QList<EntityId> selection() const override;
    void editSelected() override;
    bool canLeave() override;

private:
    OpenDirectory &m_directory;
    std::unique_ptr<RolesPage> m_page;
    QList<QAction *> m_actions;
};

} // namespace Rollcall
