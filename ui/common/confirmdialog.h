#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Rollcall {

/// What a destructive dialog says.
struct Confirmation {
    QString title;         ///< "Delete Acme?"
    QStringList sentences; ///< What goes with it, one a line; the first is the most important.
    QString name;          ///< To be typed; empty: no typing, the verb is enabled at once.
    QString verb;          ///< The button: "Delete organization".
    QString iconName = {}; ///< edit-delete by default.
    bool production = false;  ///< Names the environment in the dialog.
    QString environment = {};
};

/// Asks before something that cannot be taken back. Cancel is the default; the verb is enabled once the name is typed.
/// Open it with open(), never exec().
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);

    /// Further sentences when they are known later (how many members go).
    void setSentences(const QStringList &sentences);
    QLineEdit *nameEdit() const { return m_name; } ///< nullptr when no name is asked for.
    QPushButton *verbButton() const { return m_verb; }
    /// A widget above the name field (a box "Remove the account too").
    void addWidget(QWidget *widget);
    /// "Stage instead" beside the verb: nothing has to be typed for it, and stages() tells that it was pressed. The default
    /// where staging is the person's rule.
    void offerStaging(bool isRule);
    bool stages() const { return m_stages; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void updateVerb();
    void fit();

    Confirmation m_confirmation;
    QLabel *m_text = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_verb = nullptr;
    QPushButton *m_cancel = nullptr;
    QVBoxLayout *m_extra = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_stage = nullptr;
    bool m_stagesByRule = false;
    bool m_stages = false;
};

/// Opens the dialog and calls back when the person confirmed. The dialog deletes itself.
ConfirmDialog *confirmByName(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed);

} // namespace Rollcall
