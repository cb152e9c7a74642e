#pragma once

#include "models/workspace/approval/approvaldesk.h"
#include "ui/common/messagebar.h"

#include <functional>

namespace Rollcall {

/// Asking for approvals, giving them and taking them in, by files that the two people hand to each other. Asks where it must
/// and tells what came of it.
class ApprovalTasks final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives it; `parent` is what dialogs stand over.
    ApprovalTasks(ApprovalDesk &desk, QWidget *parent);

    /// Writes the set as a file for another person.
    void request(const ChangeSetId &set, const QString &title);
    /// Shows what another person asks for, and signs it.
    void approve();
    /// Takes in what another person approved.
    void accept();
    /// Whose approvals count in this directory.
    void showApprovers(const ConnectionId &where, const QString &name);

Q_SIGNALS:
    void accepted(const Rollcall::ChangeSetId &set);
    void messagePosted(const Rollcall::Message &message);

private:
    void chooseFile(const QString &title, const QString &work, std::function<void(ApprovalFile)> chosen);
    void save(const QString &name, const QString &work, const ApprovalFile &file, const QString &said);
    void fail(const Error &error, const QString &work);

    ApprovalDesk &m_desk;
    QWidget *m_parent;
};

} // namespace Rollcall
