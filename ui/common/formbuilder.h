#pragma once

#include "ui/common/fieldrow.h"
#include "ui/common/foldingsection.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

class QVBoxLayout;

namespace Rollcall {

/// A form made of the fields that a directory takes: identity first, then sections that fold. Also takes rows of any kind.
class FormBuilder final : public QWidget
{
    Q_OBJECT
public:
    explicit FormBuilder(QWidget *parent = nullptr);
    ~FormBuilder() override;

    /// All fields of the traits in their order, by group: Identity open, the others folded unless a field is required.
    void addFields(const QList<FieldTrait> &traits);
    FieldRow *addField(const FieldTrait &trait);
    /// A row of any kind, into the section that was begun last. Takes the row.
    FieldRow *addRow(FieldRow *row);
    /// Rows that follow go into this section. An empty title: no section.
    FoldingSection *beginSection(const QString &title, bool expanded = true);
    /// Any widget, over the whole width.
    void addWidget(QWidget *widget);

    const QList<FieldRow *> &rows() const { return m_rows; }
    FieldRow *row(const QString &key) const;
    FieldRow *row(Field field) const { return row(info(field).key); }

    /// Field key → text, normalised as it would be stored; empty fields are left out.
    QJsonObject values() const;
    /// What differs from what was set, as edits (before, after) for a Patch.
    QList<FieldEdit> edits() const;
    bool isModified() const;
    void setValues(const User &user, const Membership &membership = {});
    void setValue(const QString &key, const QString &value);
    /// The user and membership that the form describes, over the given ones.
    User user(User base = {}) const;
    Membership membership(Membership base = {}) const;
    void setReadOnly(bool readOnly);
    /// Locks the fields that the directory takes only when something is made.
    void lockCreationFields();

    /// Each problem at its field; a field without one is cleared. With `onlyTouched`, only fields that were edited. Returns
    /// what belongs to no field of the form.
    Problems setProblems(const Problems &problems, bool onlyTouched = false);
    bool hasErrors() const;
    /// Opens the section of the first field with an error and moves the focus there.
    void focusFirstError();
    void focusFirst();

Q_SIGNALS:
    void edited(const QString &key);
    void finished(const QString &key);

private:
    QVBoxLayout *target();
    FieldRow *firstErrorRow() const;
    void alignLabels();
    void updateSummaries();

    QVBoxLayout *m_layout;
    FoldingSection *m_section = nullptr;
    QVBoxLayout *m_sectionLayout = nullptr;
    QList<FieldRow *> m_rows;
    QHash<QString, FieldRow *> m_byKey;
    QHash<QString, FoldingSection *> m_sectionOf;
    QSet<QString> m_touched;
    QSet<QString> m_onlyAtCreation;
    QHash<QString, QString> m_before; ///< As it was set, not as the editor shows it.
};

} // namespace Rollcall
