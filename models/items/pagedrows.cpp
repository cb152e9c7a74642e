// The rows of a PagedModel: how answers find their place among what is loaded.
#include "models/items/listdiff.h"
#include "models/items/pagedmodel.h"

#include <limits>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLoaded = 20'000;
constexpr int keptAround = 5'000;

} // namespace

std::shared_ptr<PagedModel::Slot> PagedModel::slotFor(const ItemRow &row, quint64 epoch) const
{
    return std::make_shared<Slot>(Slot{row, epoch});
}

void PagedModel::begin(const Page<ItemRow> &page, quint64 epoch)
{
    const bool whole = page.rows.size() < pageSize;
    if (whole) {
        m_countGeneration = m_generation;
        m_countEpoch = epoch;
        setCount(Count{page.rows.size(), true});
    }
    const bool counted = m_sameRows || m_countGeneration == m_generation;
    qint64 rows = page.rows.size();
    if (!whole && counted && count())
        rows = std::max(rows, count()->value);

    beginResetModel();
    m_slots.clear();
    m_slots.resize(static_cast<size_t>(std::min<qint64>(rows, std::numeric_limits<int>::max())));
    m_places.clear();
    for (int row = 0; row < static_cast<int>(page.rows.size()); ++row) {
        m_slots[static_cast<size_t>(row)] = slotFor(page.rows[row], epoch);
        m_places.insert(page.rows[row].id, row);
    }
    m_begun = true;
    m_viewFirst = 0;
    m_viewLast = 0;
    endResetModel();
    if (m_sameRows)
        m_countGeneration = m_generation;
    m_sameRows = false;
}

void PagedModel::merge(const Page<ItemRow> &page, quint64 epoch)
{
    const int size = rowCount();
    if (page.offset > size)
        return; // The list became shorter meanwhile.
    const int first = static_cast<int>(page.offset);
    const bool ended = page.rows.size() < pageSize;
    const int window = std::min(size - first, 2 * pageSize);

    QSet<QString> ids;
    for (const ItemRow &row : page.rows)
        ids.insert(row.id);
    // Loaded rows behind the last one that the answer holds belong to later pages: they move along, untouched.
    int length = 0;
    for (int row = 0; row < window; ++row) {
        if (ids.contains(idAt(first + row)))
            length = row + 1;
    }
    if (ended)
        length = window;
    else if (length == 0)
        length = std::min<int>(window, static_cast<int>(page.rows.size()));
    else
        while (length < window && length < page.rows.size() && !isLoaded(first + length))
            ++length;

    bool blank = length == page.rows.size();
    for (int row = first; blank && row < first + length; ++row)
        blank = !isLoaded(row);
    if (blank)
        fill(first, page.rows, epoch);
    else
        replace(first, length, page.rows, epoch);

    if (ended && !(page.rows.isEmpty() && first > 0)) {
        resizeTo(first + page.rows.size());
        if (epoch >= m_countEpoch)
            setCount(Count{rowCount(), true});
    } else if (ended) {
        resizeTo(first); // Behind the end; how far behind, the count tells.
        startCount(CountMode::Quick);
    } else if (rowCount() == first + page.rows.size() && count() && !count()->exact) {
        resizeTo(rowCount() + pageSize); // The estimate was too low: there may be more.
    }
    dropFarPages();
}

void PagedModel::fill(int first, const QList<ItemRow> &rows, quint64 epoch)
{
    if (rows.isEmpty())
        return;
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        forgetElsewhere(rows[at].id, first + at);
        m_slots[static_cast<size_t>(first + at)] = slotFor(rows[at], epoch);
        m_places.insert(rows[at].id, first + at);
    }
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(rows.size()) - 1, columnCount() - 1));
}

void PagedModel::replace(int first, int length, const QList<ItemRow> &rows, quint64 epoch)
{
    QStringList before;
    for (int row = first; row < first + length; ++row)
        before.append(isLoaded(row) ? idAt(row) : u"\n%1"_s.arg(row)); // No id: ids are one line.
    QStringList after;
    for (const ItemRow &row : rows)
        after.append(row.id);
    const ListDiff diff = diffOf(before, after);

    for (const RowRange &range : diff.removed)
        removeRange(first + range.first, range.count());
    for (const RowRange &range : diff.inserted)
        insertRange(first + range.first, rows.mid(range.first, range.count()), epoch);
    int changedFrom = -1;
    for (int row = 0; row <= static_cast<int>(rows.size()); ++row) {
        bool changed = false;
        if (row < static_cast<int>(rows.size()) && diff.oldRows[row] >= 0) {
            auto &slot = m_slots[static_cast<size_t>(first + row)];
            changed = !slot || slot->row.value != rows[row].value;
            slot = slotFor(rows[row], epoch);
        }
        if (changed && changedFrom < 0)
            changedFrom = row;
        if (!changed && changedFrom >= 0) {
            Q_EMIT dataChanged(index(first + changedFrom, 0), index(first + row - 1, columnCount() - 1));
            changedFrom = -1;
        }
    }
}

void PagedModel::removeRange(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_slots.erase(m_slots.begin() + first, m_slots.begin() + first + count);
    for (auto place = m_places.begin(); place != m_places.end();) {
        if (*place >= first && *place < first + count) {
            place = m_places.erase(place);
            continue;
        }
        if (*place >= first + count)
            *place -= count;
        ++place;
    }
    endRemoveRows();
}

void PagedModel::insertRange(int first, const QList<ItemRow> &rows, quint64 epoch)
{
    const int count = static_cast<int>(rows.size());
    for (const ItemRow &row : rows)
        forgetElsewhere(row.id, -1);
    beginInsertRows({}, first, first + count - 1);
    for (int &place : m_places) {
        if (place >= first)
            place += count;
    }
    Slots fresh;
    for (int row = 0; row < count; ++row) {
        fresh.push_back(slotFor(rows[row], epoch));
        m_places.insert(rows[row].id, first + row);
    }
    m_slots.insert(m_slots.begin() + first, fresh.begin(), fresh.end());
    endInsertRows();
}

void PagedModel::resizeTo(qint64 rows)
{
    const int size = rowCount();
    const int wanted = static_cast<int>(std::clamp<qint64>(rows, 0, std::numeric_limits<int>::max()));
    if (wanted > size) {
        beginInsertRows({}, size, wanted - 1);
        m_slots.resize(static_cast<size_t>(wanted));
        endInsertRows();
    } else if (wanted < size) {
        removeRange(wanted, size - wanted);
    }
}

/// A thing stands in one row only: where it came now. Its old row is fetched again when it is looked at.
void PagedModel::forgetElsewhere(const QString &id, int row)
{
    const int other = rowOf(id);
    if (other < 0 || other == row)
        return;
    m_slots[static_cast<size_t>(other)].reset();
    m_places.remove(id);
    Q_EMIT dataChanged(index(other, 0), index(other, columnCount() - 1));
}

void PagedModel::dropFarPages()
{
    if (m_places.size() <= mostLoaded)
        return;
    for (auto place = m_places.begin(); place != m_places.end();) {
        if (*place < m_viewFirst - keptAround || *place > m_viewLast + keptAround) {
            m_slots[static_cast<size_t>(*place)].reset();
            place = m_places.erase(place);
        } else {
            ++place;
        }
    }
}

} // namespace Rollcall
