#pragma once

#include "models/workspace/changes/changeset.h"
#include "ui/approval/approvaltasks.h"

#include <QAction>

namespace Rollcall {

/// What the page of the basket offers of approvals, for its menu.
class ApprovalActions final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives it. Actions work in `page`.
    ApprovalActions(ApprovalDesk &desk, QWidget *page);

    QAction *request;
    QAction *approve;
    QAction *accept;
    QAction *approvers;

    QList<QAction *> all() const { return {request, approve, accept, approvers}; }
    /// The chosen set, and what its directory is called; nothing: none is chosen.
    void setSet(const std::optional<ChangeSet> &set, const QString &directory);

Q_SIGNALS:
    /// May be applied now.
    void accepted(const Rollcall::ChangeSetId &set);
    void messagePosted(const Rollcall::Message &message);

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName);

    QWidget *m_page;
    ApprovalTasks *m_tasks;
    std::optional<ChangeSet> m_set;
    QString m_directory;
};

} // namespace Rollcall
