// Which rows of a TableView are selected, by id.
#include "models/items/rowsmodel.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
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
    if (selection->selection().size() > 1) {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
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
        else
            clearSelection();
        giveBack();
        if (const QModelIndex index = indexOf(id); index.isValid())
            scrollTo(index);
    }
    if (m_current != before)
        Q_EMIT currentIdChanged(m_current);
    Q_EMIT selectedIdsChanged();
}

/// Before all rows go: what is selected is remembered. What Qt does to it from here on is nobody's choice.
void TableView::hold()
{
    if (m_hold == Hold::No)
        m_kept += selectedIds(); // What is kept is out of sight, so nothing is in both.
    m_hold = Hold::Reset;
}

/// A row that moves is removed and inserted: if it was selected, it is to be selected where it comes again.
void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (m_hold == Hold::No)
        m_hold = Hold::Removal;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row) {
            const QString id = idOf(model()->index(row, 0));
            if (!id.isEmpty())
                m_kept.append(id);
        }
    }
    const int row = currentIndex().row();
    if (row >= first && row <= last) {
        m_goneRow = first;
        // Qt would select the neighbour, and nothing but the neighbour.
        const int neighbour = last + 1 < model()->rowCount() ? last + 1 : first - 1;
        selectionModel()->setCurrentIndex(model()->index(neighbour, currentIndex().column()), QItemSelectionModel::NoUpdate);
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    m_settleSoon.start();
}

/// Selects what is remembered, as far as it is there.
bool TableView::giveBack()
{
    if (!selectionModel() || m_kept.isEmpty())
        return false;
    const QScopedValueRollback selecting(m_selecting, true);
    QList<int> rows;
    QStringList missing;
    for (const QString &id : std::as_const(m_kept)) {
        const QModelIndex index = indexOf(id);
        if (index.isValid())
            rows.append(index.row());
        else
            missing.append(id);
    }
    m_kept = missing;
    if (rows.isEmpty())
        return false;
    const QModelIndex current = indexOf(m_current);
    if (current.isValid() && currentIndex().row() != current.row()) {
        const int column = std::max(0, currentIndex().column());
        selectionModel()->setCurrentIndex(current.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selectionOf(model(), rows), QItemSelectionModel::Select);
    return true;
}

/// After a burst of changes: the selection is as it was, or, where its rows are gone, on the row that took their place.
void TableView::settle()
{
    const Hold held = std::exchange(m_hold, Hold::No);
    const bool found = giveBack();
    const QString atCurrent = idOf(currentIndex());
    if (held == Hold::Removal && !m_current.isEmpty() && !indexOf(m_current).isValid()) {
        m_kept.clear();
        if (!selectionModel()->hasSelection()) {
            const QScopedValueRollback selecting(m_selecting, true);
            const QModelIndex next = model()->index(std::min(m_goneRow, model()->rowCount() - 1), 0);
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        emitCurrent(idOf(currentIndex()));
    } else if (m_current.isEmpty() && !atCurrent.isEmpty()) {
        emitCurrent(atCurrent); // The row that is current was not loaded until now.
    } else {
        startAtFirst();
    }
    if (held != Hold::No || found)
        Q_EMIT selectedIdsChanged();
}

/// The keyboard needs a row to go on from. Qt makes one current when the focus comes, but not when the rows come after it.
void TableView::startAtFirst()
{
    if (!hasFocus() || !model() || model()->rowCount() == 0 || currentIndex().isValid() || !m_current.isEmpty())
        return;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(model()->index(0, column), QItemSelectionModel::NoUpdate);
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
