#pragma once

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Rollcall {

/// Rows of two texts that a person adds, edits in place and removes (also with Del). Editors of what has names and values
/// derive from it.
class PairTable : public QWidget
{
    Q_OBJECT
public:
    /// `label` is for screen readers; `name` and `value` head the columns.
    PairTable(const QString &label, const QString &name, const QString &value, QWidget *parent);

    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited(); ///< By the person.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    int rowCount() const;
    QString nameAt(int row) const; ///< Without blanks around it.
    QString valueAt(int row) const;
    /// What was given to append() beside the texts; invalid for a row of the person's.
    QVariant dataAt(int row) const;

    /// Neither is told as an edit.
    void clear();
    void append(const QString &name, const QString &value, const QVariant &data = {});

private:
    void addEmpty();
    void removeSelected();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace Rollcall
