#pragma once

#include "models/workspace/approval/approvaldesk.h"
#include "ui/approval/approvalnames.h"

#include <QDialog>

class QTextBrowser;

namespace Rollcall {

/// What somebody asks for, exactly as it is signed, and the button that approves it. The differences stand in words and
/// symbols.
class ApprovalDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ApprovalDialog(ApprovalFile file, QWidget *parent = nullptr);

    /// Until they are there, and where there are none, ids stand alone.
    void setNames(const ApprovalNames &names);
    const ApprovalFile &file() const { return m_file; }

private:
    QString html() const;

    ApprovalFile m_file;
    ApprovalNames m_names;
    QTextBrowser *m_text;
};

} // namespace Rollcall
