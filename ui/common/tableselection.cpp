// Which rows of a TableView are selected, by id.
#include "models/items/rowsmodel.h"
#include "ui/common/tableview.h"

#include <QScopedValueRollback>

namespace Rollcall {

namespace {

QList<int> sortedRows(const QItemSelectionModel *selection)
{
    QList<int> rows;
    if (!selection)
        return rows;
    for (const QItemSelectionRange &range : selection->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// Few ranges of whole rows.
QItemSelection selectionOf(QAbstractItemModel *model, QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype at = 0; at < rows.size();) {
        qsizetype end = at;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        selection.select(model->index(rows[at], 0), model->index(rows[end], model->columnCount() - 1));
        at = end + 1;
    }
    return selection;
}

} // namespace

QStringList TableView::selectedIds() const
{
    QStringList ids;
    for (const int row : sortedRows(selectionModel())) {
        const QString id = idOf(model()->index(row, 0));
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

int TableView::selectedRowCount() const
{
    return static_cast<int>(sortedRows(selectionModel()).size());
}

QVariantList TableView::selectedValues() const
{
    QVariantList values;
    for (const int row : sortedRows(selectionModel())) {
        const QVariant value = model()->index(row, 0).data(RowsModel::RowRole);
        if (value.isValid())
            values.append(value);
    }
    return values;
}

void TableView::selectIds(const QStringList &ids)
{
    if (selectionModel()) {
        const QScopedValueRollback selecting(m_selecting, true);
        clearSelection();
    }
    m_kept = ids;
    giveBack();
    Q_EMIT selectedIdsChanged();
}

void TableView::setCurrentId(const QString &id)
{
    const QString before = m_current;
    m_current = id;
    m_kept = id.isEmpty() ? QStringList() : QStringList{id};
    if (selectionModel()) {
        const QScopedValueRollback selecting(m_selecting, true);
        if (id.isEmpty())
            selectionModel()->clear();
        giveBack();
        if (const QModelIndex index = indexOf(id); index.isValid())
            scrollTo(index);
    }
    if (m_current != before)
        Q_EMIT currentIdChanged(m_current);
    Q_EMIT selectedIdsChanged();
}

/// Before rows go: what is selected now is remembered, and what Qt does to it meanwhile is nobody's choice.
void TableView::hold(Hold why)
{
    if (m_hold == Hold::No && selectionModel() && selectionModel()->hasSelection()) {
        for (const QString &id : selectedIds()) {
            if (!m_kept.contains(id))
                m_kept.append(id);
        }
    }
    m_hold = why;
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    hold(Hold::Removal);
    const int row = currentIndex().row();
    if (row >= first && row <= last)
        m_goneRow = first;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    m_settleSoon.start();
}

/// Selects what is remembered, as far as it is there; returns how many rows that are.
int TableView::giveBack()
{
    if (!selectionModel() || m_kept.isEmpty())
        return 0;
    const QScopedValueRollback selecting(m_selecting, true);
    QList<int> rows;
    for (const QString &id : m_kept) {
        const QModelIndex index = indexOf(id);
        if (index.isValid())
            rows.append(index.row());
    }
    if (rows.isEmpty())
        return 0;
    const QModelIndex current = indexOf(m_current);
    if (current.isValid() && currentIndex().row() != current.row()) {
        const int column = std::max(0, currentIndex().column());
        selectionModel()->setCurrentIndex(current.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selectionOf(model(), rows), QItemSelectionModel::ClearAndSelect);
    if (rows.size() == m_kept.size())
        m_kept.clear();
    return static_cast<int>(rows.size());
}

/// After a burst of changes: the selection is as it was, or, where its rows are gone, on the row that took their place.
void TableView::settle()
{
    const Hold held = std::exchange(m_hold, Hold::No);
    const int found = giveBack();
    const QString atCurrent = idOf(currentIndex());
    if (held == Hold::Removal && !m_current.isEmpty() && !indexOf(m_current).isValid()) {
        const QModelIndex next = model()->index(std::min(m_goneRow, model()->rowCount() - 1), 0);
        if (found == 0) {
            m_kept.clear();
            const QScopedValueRollback selecting(m_selecting, true);
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        emitCurrent(idOf(currentIndex()));
    } else if (m_current.isEmpty() && !atCurrent.isEmpty()) {
        emitCurrent(atCurrent); // The row that is current was not loaded until now.
    }
    if (held != Hold::No || found > 0)
        Q_EMIT selectedIdsChanged();
}

void TableView::emitCurrent(const QString &id)
{
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_hold != Hold::No || m_selecting)
        return;
    m_kept.clear(); // The person chose something else.
    Q_EMIT selectedIdsChanged();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_hold == Hold::No && !m_selecting && current.row() != previous.row())
        emitCurrent(idOf(current));
}

} // namespace Rollcall
