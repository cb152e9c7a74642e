#pragma once

#include "models/directory/traits.h"
#include "ui/common/formdialog.h"
#include "ui/members/membertarget.h"

class QComboBox;
class QLineEdit;

namespace Rollcall {

class ProblemLabel;

/// Gives one field of several members the same value: staged as one set.
class SetFieldDialog final : public FormDialog
{
    Q_OBJECT
public:
    SetFieldDialog(OpenDirectory &directory, QList<MemberTarget> targets, const Traits &traits, QWidget *parent = nullptr);

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    const FieldTrait &field() const;
    void updateSummary();
    /// What the directory says of the value, for the first member; empty when it is right.
    QString problem() const;
    QList<Change> changes() const;

    OpenDirectory &m_directory;
    QList<MemberTarget> m_targets;
    Traits m_traits;
    QList<FieldTrait> m_fields; ///< Those that may be edited and are not one person's own.
    QComboBox *m_choice;
    QLineEdit *m_value;
    ProblemLabel *m_problem;
};

} // namespace Rollcall
