#pragma once

#include "models/directory/traits.h"

#include <QWidget>

class QLabel;

namespace Rollcall {

class ProblemLabel;

/// One labelled field of a form, with the rule that it breaks beneath it. The label is the editor's buddy.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    /// A field of a member: the editor follows from the field's format.
    explicit FieldRow(const FieldTrait &trait, QWidget *parent = nullptr);
    /// Any other field. Takes the editor: a QLineEdit, QPlainTextEdit, QComboBox or any widget with a user property.
    FieldRow(const QString &key, const QString &label, QWidget *editor, bool required = false, QWidget *parent = nullptr);

    ~FieldRow() override;

    const QString &key() const { return m_key; }
    QString labelText() const { return m_labelText; }
    QWidget *editor() const { return m_editor; }
    bool isRequired() const { return m_required; }

    QString value() const;
    void setValue(const QString &value); ///< Does not emit edited().
    bool isModified() const { return value() != m_original; } ///< Since setValue() or the start.

    void setRequired(bool required);
    void setReadOnly(bool readOnly);
    /// nullopt: the rule is kept. Also the editor's accessible description.
    void setProblem(const std::optional<Problem> &problem);
    const std::optional<Problem> &problem() const { return m_problem; }
    /// A quiet line under the editor while there is no problem; empty for none.
    void setHint(const QString &hint);

    /// Stands before the editor; a form gives the labels of its rows one width.
    QLabel *label() const { return m_label; }

Q_SIGNALS:
    void edited();   ///< By the person, at each key press.
    void finished(); ///< Focus left after an edit, or Enter.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void editorChanged(); ///< For editors that are only known by their user property.

private:
    void finish();
    void build();
    void connectEditor();
    void updateLabel();
    void fit();

    QString m_key;
    QString m_labelText;
    QWidget *m_editor = nullptr;
    QLabel *m_label = nullptr;
    ProblemLabel *m_note = nullptr;
    QString m_original;
    std::optional<Problem> m_problem;
    bool m_required = false;
    bool m_touched = false;
    bool m_isTall = false;
};

} // namespace Rollcall
