#pragma once

#include "models/items/valuewords.h"
#include "models/workspace/changes/basket.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QComboBox;

namespace Rollcall {

class CheckList;
class FieldRow;

/// Whether there is something in the change that the dialog offers to edit.
bool canBeEdited(const Payload &payload);

/// Edits the values of one staged change: what a field will be, which roles somebody gets, how they stand, whether they are
/// invited. What the directory takes, its traits say; where it is not open, its rules are found when the set is previewed.
class EditChangeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `directory`: of the change; nullptr when it is not open.
    EditChangeDialog(Basket &basket, StagedChange item, const ValueWords &words, OpenDirectory *directory, QWidget *parent = nullptr);

    /// The change with what the form says now.
    StagedChange edited() const;

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void addRow(const QString &key, const QJsonValue &value, const QString &now);
    void addStatus(MemberStatus status);
    void addRoles(const QStringList &roles);
    void addInvite(bool invite);
    void add(const QString &label, QWidget *editor);
    void readDirectory();
    void showRoles(const QList<Role> &roles);
    void showTraits(const Traits &traits);
    bool breaksRules();
    QStringList changedLabels() const;
    void updateSummary();

    QPointer<Basket> m_basket;
    QPointer<OpenDirectory> m_directory;
    StagedChange m_item;
    ValueWords m_words;
    Traits m_traits;
    QList<FieldRow *> m_rows;
    CheckList *m_roles = nullptr;
    QComboBox *m_status = nullptr;
    QCheckBox *m_invite = nullptr;
    QStringList m_rolesBefore; ///< As they were staged.
};

} // namespace Rollcall
