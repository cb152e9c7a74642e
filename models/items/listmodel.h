#pragma once

#include "models/items/rowsmodel.h"

namespace Rollcall {

/// A short list that is read whole and refreshed by difference on ids. Put a FilterProxy over it to filter and sort.
class ListModel : public RowsModel
{
    Q_OBJECT
public:
    explicit ListModel(Reader &reader, QObject *parent = nullptr);
    /// Of rows that no reader tells; nothing is read before the first refresh().
    explicit ListModel(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;
    void refresh() override;

    /// The row's value; invalid for a row out of range.
    QVariant valueAt(int row) const;

protected:
    virtual Task<Result<QList<ItemRow>>> fetch() = 0;
    /// A cell, all roles but RowRole and IdRole.
    virtual QVariant cell(const ItemRow &row, int column, int role) const = 0;
    /// Called after new rows are in.
    virtual void arrived() {}
    const QList<ItemRow> &rows() const { return m_rows; }
    /// What is shown belongs to something else: the rows go, the state is Loading, and fetch() is asked.
    void restart();
    /// The rows say something else by now: shown by difference, like those that fetch() answers.
    void replaceRows(const QList<ItemRow> &rows) { merge(rows); }

private:
    void merge(const QList<ItemRow> &rows);

    QList<ItemRow> m_rows;
    quint64 m_generation = 0;
};

} // namespace Rollcall
