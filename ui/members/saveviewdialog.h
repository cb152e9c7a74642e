#pragma once

#include "ui/common/formdialog.h"

#include <QStringList>

class QLineEdit;

namespace Rollcall {

class ProblemLabel;

/// Asks for the name of a view. Saving under a name that is there already replaces it, and the dialog says so; renaming to
/// one is refused. Names differ by more than upper and lower case.
class SaveViewDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit SaveViewDialog(const QStringList &taken, QWidget *parent = nullptr);
    /// Gives another name to one of them.
    SaveViewDialog(const QStringList &taken, const QString &renamed, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void submit() override;

private:
    void updateSummary();
    QString known() const;

    QStringList m_taken;
    QString m_renamed; ///< Empty where a new one is saved.
    QLineEdit *m_name;
    ProblemLabel *m_problem;
};

} // namespace Rollcall
