#pragma once

#include "ui/common/formdialog.h"

#include <QStringList>

class QLineEdit;

namespace Rollcall {

class ProblemLabel;

/// Asks for the name of a view; one that is there already is replaced, and the dialog says so.
class SaveViewDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit SaveViewDialog(const QStringList &taken, QWidget *parent = nullptr);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void submit() override;

private:
    void updateSummary();

    QStringList m_taken;
    QLineEdit *m_name;
    ProblemLabel *m_problem;
};

} // namespace Rollcall
