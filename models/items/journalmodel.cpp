#include "models/items/journalmodel.h"

#include "models/items/cells.h"
#include "models/items/journalwording.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// On the screen relative; where it is exact, in UTC too: that is what the journal holds.
QVariant whenCell(const QDateTime &at, int role)
{
    if (role == RowsModel::CopyRole)
        return at.toUTC().toString(Qt::ISODateWithMs);
    if (role == Qt::ToolTipRole)
        return JournalWording::exactly(at);
    return timeCell(at, role);
}

QVariant resultCell(const AuditRow &row, int role)
{
    if (role == RowsModel::IconNameRole)
        return JournalWording::resultIcon(row.remarks.result);
    if (role == RowsModel::CopyRole)
        return row.remarks.result;
    return textCell(JournalWording::result(row.remarks.result), role);
}

} // namespace

JournalModel::JournalModel(Reader &reader, JournalBook &book, QObject *parent) : RowsModel(reader, parent), m_book(&book)
{
    connect(m_book, &JournalBook::changed, this, &JournalModel::refresh);
    ask(0);
}

JournalModel::~JournalModel()
{
    m_stop.request_stop();
}

void JournalModel::setQuery(const AuditQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    restart();
}

void JournalModel::restart()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    m_isAsking = m_asksAgain = false;
    m_isStale = true;
    setState(State::Loading);
    ask(0);
}

void JournalModel::refresh()
{
    if (state() == State::Error)
        restart();
    else
        ask(0);
}

void JournalModel::ask(qint64 beyond)
{
    if (m_isAsking) {
        m_asksAgain = m_asksAgain || beyond == 0; // What came meanwhile need not be in the answer.
        return;
    }
    m_isAsking = true;
    AuditQuery query = m_query;
    query.beyond = beyond;
    query.limit = pageSize;
    QCoro::connect(m_book->rows(query, m_stop.get_token()), this,
                   [this, beyond, generation = m_generation](const Result<QList<AuditRow>> &answer) {
                       if (generation != m_generation)
                           return;
                       m_isAsking = false;
                       arrived(beyond, answer);
                       if (std::exchange(m_asksAgain, false))
                           ask(0);
                   });
}

void JournalModel::arrived(qint64 beyond, const Result<QList<AuditRow>> &answer)
{
    if (!answer) {
        setFailed(answer.error(), !m_isStale);
        return;
    }
    if (beyond == 0) {
        if (m_isStale || !prepend(*answer))
            replace(*answer);
    } else if (!m_rows.isEmpty() && m_rows.last().entry.sequence == beyond) {
        m_isWhole = answer->size() < pageSize;
        if (!answer->isEmpty()) {
            const int first = static_cast<int>(m_rows.size());
            beginInsertRows({}, first, first + static_cast<int>(answer->size()) - 1);
            m_rows += *answer;
            endInsertRows();
        }
    }
    settle();
    Q_EMIT answered();
}

/// False: what is new does not reach down to what is there.
bool JournalModel::prepend(const QList<AuditRow> &rows)
{
    if (m_rows.isEmpty())
        return false;
    const qint64 known = m_rows.first().entry.sequence;
    const auto end = std::ranges::find_if(rows, [known](const AuditRow &row) { return row.entry.sequence <= known; });
    if (end == rows.end() || end->entry.sequence != known)
        return false;
    const auto fresh = static_cast<int>(end - rows.begin());
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_rows = rows.first(fresh) + m_rows;
        endInsertRows();
    }
    return true;
}

void JournalModel::replace(const QList<AuditRow> &rows)
{
    m_isStale = false;
    m_isWhole = rows.size() < pageSize;
    if (m_rows.isEmpty() && rows.isEmpty())
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void JournalModel::settle()
{
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    setCount(Count{m_rows.size(), m_isWhole});
}

std::optional<AuditRow> JournalModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row)) : std::nullopt;
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole && !m_isStale && !m_rows.isEmpty();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_rows.last().entry.sequence);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Sequence) + 1;
}

QString JournalModel::idAt(int row) const
{
    const auto there = rowAt(row);
    return there ? QString::number(there->entry.sequence) : QString();
}

int JournalModel::rowOf(const QString &id) const
{
    const qint64 sequence = id.toLongLong();
    const auto found = std::ranges::lower_bound(m_rows, sequence, std::greater(),
                                                [](const AuditRow &row) { return row.entry.sequence; });
    return found != m_rows.end() && found->entry.sequence == sequence ? static_cast<int>(found - m_rows.begin()) : -1;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time: return headCell({.title = tr("When"), .letters = 18}, role);
    case Column::Actor: return headCell({.title = tr("Who"), .letters = 22}, role);
    case Column::Action: return headCell({.title = tr("Did"), .letters = 22}, role);
    case Column::Target: return headCell({.title = tr("To"), .letters = 34}, role);
    case Column::Result: return headCell({.title = tr("Result"), .letters = 16}, role);
    case Column::Request: return headCell({.title = tr("Request"), .explanation = tr("The directory's own number of the request"), .letters = 20}, role);
    case Column::Sequence: return headCell({tr("Row"), tr("Place in the chain"), true}, role);
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRow &row = m_rows.at(index.row());
    const JournalEntry &entry = row.entry;
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == IdRole)
        return QString::number(entry.sequence);
    switch (static_cast<Column>(index.column())) {
    case Column::Time: return whenCell(entry.at, role);
    case Column::Actor: return textCell(entry.actorName.isEmpty() ? entry.actor.toString() : entry.actorName, role);
    case Column::Action:
        return role == IconNameRole ? QVariant(JournalWording::actionIcon(entry)) : textCell(JournalWording::action(entry), role);
    case Column::Target: return textCell(JournalWording::target(row), role);
    case Column::Result: return resultCell(row, role);
    case Column::Request: return textCell(row.remarks.requestId, role);
    case Column::Sequence: return numberCell(entry.sequence, role);
    }
    return {};
}

} // namespace Rollcall
