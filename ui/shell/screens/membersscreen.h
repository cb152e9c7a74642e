#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class MembersPage;

/// The members of an organization, or the people of a directory, as a page of the window.
class MembersScreen final : public Screen
{
    Q_OBJECT
public:
    MembersScreen(const Shell &shell, OpenDirectory &directory, const Location &location);
    ~MembersScreen() override;

    QWidget *widget() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QList<QAction *> toolActions() const override;
    void focusList() override;
    void focusFilter() override;
    void refresh() override;
    void select(const EntityId &entity) override;
    void addPeople(const QString &text) override;
    void showHolders(const RoleId &role) override;
    bool canExport() const override { return true; }
    Task<Result<qint64>> exportTo(ExportTarget target) override;
    QList<EntityId> selection() const override;
    qint64 selectedCount() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    OpenDirectory &m_directory;
    std::unique_ptr<MembersPage> m_page;
    QList<QAction *> m_actions;
};

} // namespace Rollcall
