#include "models/items/listmodel.h"

#include "models/items/listdiff.h"

namespace Rollcall {

ListModel::ListModel(Reader &reader, QObject *parent) : RowsModel(reader, parent)
{
    // Later, for fetch() belongs to the class that is still being made.
    QMetaObject::invokeMethod(this, [this] {
        if (m_generation == 0)
            refresh();
    }, Qt::QueuedConnection);
}

ListModel::ListModel(QObject *parent) : RowsModel(parent) {}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemRow &row = m_rows[index.row()];
    if (role == RowRole)
        return row.value;
    if (role == IdRole)
        return row.id;
    return cell(row, index.column(), role);
}

QString ListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[row].id : QString();
}

int ListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

QVariant ListModel::valueAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[row].value : QVariant();
}

void ListModel::refresh()
{
    if (state() == State::Error)
        setState(State::Loading);
    QCoro::connect(fetch(), this, [this, generation = ++m_generation](Result<QList<ItemRow>> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            if (answer.error().kind != Error::Kind::Cancelled)
                setFailed(answer.error(), state() == State::Ready || state() == State::Empty);
            return;
        }
        merge(*answer);
        setCount(Count{m_rows.size(), true});
        setState(m_rows.isEmpty() ? State::Empty : State::Ready);
        Q_EMIT answered();
        arrived();
    });
}

void ListModel::restart()
{
    if (!m_rows.isEmpty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    setCount(std::nullopt);
    setState(State::Loading);
    refresh();
}

void ListModel::merge(const QList<ItemRow> &rows)
{
    QStringList before;
    for (const ItemRow &row : m_rows)
        before.append(row.id);
    QStringList after;
    for (const ItemRow &row : rows)
        after.append(row.id);
    const ListDiff diff = diffOf(before, after);
    for (const RowRange &range : diff.removed) {
        beginRemoveRows({}, range.first, range.last);
        m_rows.remove(range.first, range.count());
        endRemoveRows();
    }
    for (const RowRange &range : diff.inserted) {
        beginInsertRows({}, range.first, range.last);
        for (int row = range.first; row <= range.last; ++row)
            m_rows.insert(row, rows[row]);
        endInsertRows();
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace Rollcall
