#include "ui/approval/approvalactions.h"

#include "ui/common/icons.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

ApprovalActions::ApprovalActions(ApprovalDesk &desk, QWidget *page)
    : QObject(page), m_page(page), m_tasks(new ApprovalTasks(desk, page))
{
    request = make(u"requestApproval"_s, tr("As&k for approval…"), u"mail-send"_s);
    approve = make(u"approveFile"_s, tr("Appro&ve what somebody asks for…"), u"dialog-ok"_s);
    accept = make(u"acceptApproval"_s, tr("Take an approval &in…"), u"document-import"_s);
    approvers = make(u"approvers"_s, tr("Second &person…"), u"system-users"_s);
    connect(request, &QAction::triggered, this, [this] {
        if (m_set)
            m_tasks->request(m_set->id, m_set->title);
    });
    connect(approve, &QAction::triggered, m_tasks, &ApprovalTasks::approve);
    connect(accept, &QAction::triggered, m_tasks, &ApprovalTasks::accept);
    connect(approvers, &QAction::triggered, this, [this] {
        if (m_set && !m_set->where.isEmpty())
            m_tasks->showApprovers(m_set->where.first(), m_directory);
    });
    connect(m_tasks, &ApprovalTasks::accepted, this, &ApprovalActions::accepted);
    connect(m_tasks, &ApprovalTasks::messagePosted, this, &ApprovalActions::messagePosted);
    setSet(std::nullopt, {});
}

QAction *ApprovalActions::make(const QString &name, const QString &text, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), text, m_page);
    action->setObjectName(name);
    m_page->addAction(action);
    return action;
}

void ApprovalActions::setSet(const std::optional<ChangeSet> &set, const QString &directory)
{
    m_set = set;
    m_directory = directory;
    request->setEnabled(set && set->isOpen());
    approvers->setEnabled(set && !set->where.isEmpty());
}

} // namespace Rollcall
