#pragma once

#include "models/workspace/approval/approvaldesk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Rollcall {

/// Who may approve in a directory, and what needs it.
class ApproversDialog final : public QDialog
{
    Q_OBJECT
public:
    ApproversDialog(ApprovalDesk &desk, ConnectionId where, const QString &name, QWidget *parent = nullptr);

private:
    QWidget *makeRule();
    QWidget *makeNewKey();
    void read();
    void showRule(const std::optional<ApprovalRule> &rule);
    void saveRule();
    void pin();
    void unpin();
    void update();
    void tell(const Result<void> &done);

    ApprovalDesk &m_desk;
    ConnectionId m_where;
    QCheckBox *m_needed;
    QTreeWidget *m_verbs;
    QSpinBox *m_above;
    QTreeWidget *m_keys;
    QLineEdit *m_digits;
    QLineEdit *m_name;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    QLabel *m_own;
    QLabel *m_problem;
    bool m_isShowing = false; ///< The program sets the controls, not the person.
};

} // namespace Rollcall
