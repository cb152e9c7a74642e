#include "models/jobs/import/rowfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

int rolesColumnOf(const Mapping &mapping)
{
    const auto found = std::ranges::find(mapping.columns, ColumnUse::Kind::Roles, &ColumnUse::kind);
    return found == mapping.columns.end() ? -1 : static_cast<int>(found - mapping.columns.begin());
}

} // namespace

RowFile::RowFile(const Import &import, const RowRules &rules, Purpose purpose, std::unique_ptr<RowSource> source)
    : m_edits(import.edits), m_purpose(purpose), m_rolesColumn(rolesColumnOf(import.mapping)), m_source(std::move(source)), m_headings(m_source->headings()),
      m_checker(import.mapping, rules)
{
}

Result<std::shared_ptr<RowFile>> RowFile::open(const Import &import, const RowRules &rules, Purpose purpose, std::stop_token stop)
{
    const auto expected = purpose == Purpose::Apply ? std::optional(import.stamp) : std::nullopt;
    auto source = openTable(import.path, import.format, expected, std::move(stop));
    if (!source)
        return passOn(source);
    if ((*source)->headings() != import.mapping.headings)
        return failure(Error::Kind::Invalid, Words::tr("The columns of %1 are not those that were mapped. Map them anew.").arg(import.fileName()));
    return std::shared_ptr<RowFile>(new RowFile(import, rules, purpose, std::move(*source)));
}

Result<void> RowFile::seek(const RowMark &mark)
{
    return m_source->seek(mark);
}

JudgedRow RowFile::judge(const RowMark &from, TableRow row, bool settles)
{
    JudgedRow judged;
    judged.from = from;
    judged.isLeftOut = !m_edits.apply(row);
    judged.checked = m_checker.judge(row);
    if (settles && !judged.isLeftOut)
        m_checker.settle(row, judged.checked);
    if (settles && judged.checked.duplicate)
        m_repeated[judged.checked.duplicate->row].append(from);
    judged.namesRoles = m_rolesColumn >= 0 && !row.cells.value(m_rolesColumn).trimmed().isEmpty();
    judged.row = std::move(row);
    return judged;
}

Result<JudgedRows> RowFile::next(int most)
{
    JudgedRows judged;
    while (judged.rows.size() < most) {
        const RowMark from = m_source->mark();
        auto row = m_source->next();
        if (!row)
            return passOn(row);
        if (!*row) {
            judged.isEnd = true;
            break;
        }
        judged.rows.append(judge(from, **std::move(row), m_purpose == Purpose::Check));
    }
    judged.next = m_source->mark();
    judged.progress = m_source->progress();
    return judged;
}

Result<TableRow> RowFile::rowAt(const RowMark &from)
{
    if (const auto there = m_source->seek(from); !there)
        return passOn(there);
    auto row = m_source->next();
    if (!row)
        return passOn(row);
    if (!*row)
        return failure(Error::Kind::Conflict, Words::tr("The file does not have this row any more."));
    return **std::move(row);
}

Result<QList<JudgedRow>> RowFile::again(const RowMark &from, const RowEdits &edits)
{
    const auto row = rowAt(from);
    if (!row)
        return passOn(row);
    const JudgedRow before = judge(from, *row, false);
    m_checker.release(before.checked);
    m_edits = edits;
    QList<JudgedRow> judged{judge(from, *row, true)};
    const JudgedRow &now = judged.first();
    const bool keepsItsPlace = !now.isLeftOut && now.checked.isGood() && now.checked.values == before.checked.values;
    if (keepsItsPlace)
        return judged;
    for (const RowMark &mark : m_repeated.take(row->number)) {
        const auto repeated = rowAt(mark);
        if (!repeated)
            return passOn(repeated);
        judged.append(judge(mark, *repeated, true));
    }
    return judged;
}

Result<QList<JudgedRow>> RowFile::at(const QList<RowMark> &marks)
{
    QList<JudgedRow> judged;
    for (const RowMark &mark : marks) {
        if (m_source->mark() != mark) {
            if (const auto there = m_source->seek(mark); !there)
                return passOn(there);
        }
        auto row = m_source->next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        judged.append(judge(mark, **std::move(row), false));
    }
    return judged;
}

} // namespace Rollcall
