#include "ui/import/importrowsmodel.h"

#include "models/workspace/onpool.h"
#include "ui/import/importwords.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 100;
constexpr size_t mostPages = 20;

using Opened = Result<std::shared_ptr<RowFile>>;
using Judged = Result<QList<JudgedRow>>;

} // namespace

ImportRowsModel::ImportRowsModel(Imports &imports, QObject *parent) : QAbstractTableModel(parent), m_imports(imports) {}

void ImportRowsModel::show(const Import &import, const ImportRules &rules)
{
    beginResetModel();
    m_import = import;
    m_rules = rules;
    m_edits = import.edits;
    m_import.edits = {}; // The file's own cells; edits are laid over them here.
    m_file.reset();
    m_count = 0;
    forget();
    endResetModel();
}

void ImportRowsModel::setFilter(const QList<RowOutcome> &outcomes, qint64 count)
{
    beginResetModel();
    m_outcomes = outcomes;
    m_count = static_cast<int>(count);
    forget();
    endResetModel();
}

void ImportRowsModel::forget()
{
    m_pages.clear();
    m_wanted.reset();
    ++m_generation;
}

void ImportRowsModel::setEdits(const RowEdits &edits)
{
    m_edits = edits;
}

void ImportRowsModel::update(const MarkedRow &mark)
{
    for (auto &[page, rows] : m_pages) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).mark.row != mark.row)
                continue;
            rows[i].mark = mark;
            rows[i].row = rows.at(i).asInFile;
            m_edits.apply(rows[i].row);
            const int row = page * pageRows + static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + static_cast<int>(m_import.mapping.headings.size());
}

const ImportRowsModel::Loaded *ImportRowsModel::loaded(int row) const
{
    const auto page = m_pages.find(row / pageRows);
    if (row < 0 || page == m_pages.end())
        return nullptr;
    return row % pageRows < page->second.size() ? &page->second.at(row % pageRows) : nullptr;
}

std::optional<MarkedRow> ImportRowsModel::markAt(int row) const
{
    const Loaded *there = loaded(row);
    return there ? std::optional(there->mark) : std::nullopt;
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Loaded *row = loaded(index.row());
    if (!row) {
        if (role == Qt::DisplayRole)
            const_cast<ImportRowsModel *>(this)->fetch(index.row() / pageRows);
        return {};
    }
    const bool isCell = index.column() >= firstCell;
    const QString cell = isCell ? row->row.cells.value(index.column() - firstCell) : QString();
    const QString reason = row->mark.answer.isEmpty() ? row->mark.reason : row->mark.answer;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (isCell)
            return cell;
        if (index.column() == RowColumn)
            return row->mark.row;
        return index.column() == OutcomeColumn ? displayName(row->mark.outcome) : reason;
    case Qt::ToolTipRole: return isCell ? cell : reason;
    case Qt::DecorationRole: return index.column() == OutcomeColumn ? ImportWords::mark(row->mark.outcome) : QVariant();
    case Qt::TextAlignmentRole: return index.column() == RowColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case OutcomeRole: return static_cast<int>(row->mark.outcome);
    case NumberRole: return row->mark.row;
    default: return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    //: Heading: what a row of a file comes to
    case OutcomeColumn: return tr("Outcome");
    case ReasonColumn: return tr("Why");
    default: return m_import.mapping.headings.value(section - firstCell);
    }
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= firstCell && loaded(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Loaded *row = loaded(index.row());
    if (!row || role != Qt::EditRole || index.column() < firstCell)
        return false;
    const int column = index.column() - firstCell;
    if (row->row.cells.value(column) == value.toString())
        return false;
    Q_EMIT cellTyped(row->mark, column, value.toString(), row->row.cells);
    return true;
}

void ImportRowsModel::fetch(int page)
{
    if (m_isBusy) {
        m_wanted = page;
        return;
    }
    m_isBusy = true;
    QCoro::connect(load(page, m_generation), this, [this] {
        m_isBusy = false;
        if (const auto next = std::exchange(m_wanted, std::nullopt); next && !m_pages.contains(*next))
            fetch(*next);
    });
}

Task<void> ImportRowsModel::load(int page, int generation)
{
    const QPointer self(this);
    const auto marks = co_await m_imports.rows(m_import.id, m_outcomes, static_cast<qint64>(page) * pageRows, pageRows);
    if (!self)
        co_return;
    if (!marks) {
        m_pages[page] = {}; // Not asked for again at each paint.
        Q_EMIT failed(marks.error());
        co_return;
    }
    QList<RowMark> places;
    for (const MarkedRow &mark : *marks)
        places.append(mark.from);
    std::function<std::pair<Opened, Judged>()> work = [file = m_file, import = m_import, rules = m_rules.forRows(), places] {
        Opened opened = file ? Opened(file) : RowFile::open(import, rules, RowFile::Purpose::Check, {});
        Judged rows = opened ? (*opened)->at(places) : Judged(passOn(opened));
        return std::pair(opened, rows);
    };
    auto reading = onPool<std::pair<Opened, Judged>>(std::move(work));
    const auto read = co_await reading;
    if (!self)
        co_return;
    if (!read.second) {
        m_pages[page] = {};
        Q_EMIT failed(read.second.error());
        co_return;
    }
    if (generation != m_generation)
        co_return;
    m_file = *read.first;
    take(page, *marks, *read.second);
}

void ImportRowsModel::take(int page, const QList<MarkedRow> &marks, const QList<JudgedRow> &rows)
{
    QList<Loaded> loaded;
    for (qsizetype i = 0; i < qMin(marks.size(), rows.size()); ++i) {
        Loaded one{marks.at(i), rows.at(i).row, rows.at(i).row};
        m_edits.apply(one.row);
        loaded.append(one);
    }
    if (m_pages.size() >= mostPages)
        m_pages.clear();
    m_pages[page] = loaded;
    const int first = page * pageRows;
    const int last = qMin(first + pageRows, m_count) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace Rollcall
