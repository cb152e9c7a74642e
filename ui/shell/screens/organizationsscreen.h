#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class OrganizationsPage;

/// The organizations of a directory as a page of the window.
class OrganizationsScreen final : public Screen
{
    Q_OBJECT
public:
    OrganizationsScreen(const Shell &shell, OpenDirectory &directory);
    ~OrganizationsScreen() override;

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
    bool canLeave() override;

private:
    Place placeOf(const EntityId &organization, const QString &title) const;

    OpenDirectory &m_directory;
    std::unique_ptr<OrganizationsPage> m_page;
    QList<QAction *> m_actions;
};

} // namespace Rollcall
