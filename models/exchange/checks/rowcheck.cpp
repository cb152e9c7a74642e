#include "models/exchange/checks/rowcheck.h"

#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RowCheck)
};

constexpr int scannedRows = 1000;
constexpr qsizetype mostUnknownRoles = 1000;

Problem error(const QString &field, const QString &sentence) { return {Problem::Severity::Error, field, sentence}; }

QString duplicateSentence(const DuplicateIndex::Found &found)
{
    return Words::tr("%1: the same as in row %2.").arg(info(found.field).label()).arg(found.row);
}

/// A name that is put together repeats what is wrong with its parts.
void dropRepeated(QList<RowProblem> &problems)
{
    const auto isOf = [](const RowProblem &each, Field field) { return each.problem.field == info(field).key; };
    const bool partsAreWrong = std::ranges::any_of(problems, [&](const RowProblem &each) {
        return each.column >= 0 && (isOf(each, Field::GivenName) || isOf(each, Field::FamilyName));
    });
    if (partsAreWrong)
        problems.removeIf([&](const RowProblem &each) { return each.column < 0 && isOf(each, Field::Name); });
}

/// The row's cells against its columns: their number, and what a spreadsheet did to them.
void checkCells(const Mapping &mapping, const TableRow &row, QList<RowProblem> &problems)
{
    const qsizetype columns = mapping.columns.size();
    const bool hasMore = row.cells.size() > columns
        && std::any_of(row.cells.begin() + columns, row.cells.end(),
                       [](const QString &cell) { return !cell.isEmpty(); });
    if (hasMore)
        problems.append(
            {error(
                 {},
                 Words::tr("The row has more cells than there are headings; is a delimiter in a cell without quotes?")),
             -1});
    else if (row.cells.size() < columns)
        problems.append(
            {{Problem::Severity::Warning, {}, Words::tr("The row has fewer cells than there are headings.")}, -1});
    for (qsizetype i = 0; i < qMin(columns, row.cells.size()); ++i) {
        const ColumnUse &use = mapping.columns[i];
        const Field field = use.kind == ColumnUse::Kind::Field ? use.field : Field::Name;
        if (use.kind == ColumnUse::Kind::LeaveOut)
            continue;
        if (const auto damage = damageOf(row.cells[i], row.kind(i), field))
            problems.append({*damage, static_cast<int>(i)});
    }
}

} // namespace

bool CheckedRow::hasErrors() const
{
    return std::ranges::any_of(
        problems, [](const RowProblem &each) { return each.problem.severity == Problem::Severity::Error; });
}

QString CheckedRow::reasons() const
{
    QStringList sentences;
    for (const RowProblem &each : problems) {
        if (each.problem.severity == Problem::Severity::Error && !sentences.contains(each.problem.sentence))
            sentences.append(each.problem.sentence);
    }
    if (duplicate)
        sentences.append(duplicateSentence(*duplicate));
    return sentences.join(u' ');
}

QString CheckedRow::columns(const QStringList &headings) const
{
    QStringList names;
    for (const RowProblem &each : problems) {
        const QString name = headings.value(each.column);
        if (each.problem.severity == Problem::Severity::Error && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

RowChecker::RowChecker(const Mapping &mapping, const RowRules &rules) : m_mapping(mapping), m_rules(rules)
{
    for (const QString &role : rules.roles)
        m_roles.insert(Text::folded(role));
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns[i].kind == ColumnUse::Kind::Field && isIdLike(mapping.columns[i].field))
            m_scans.insert(static_cast<int>(i), {});
    }
}

CheckedRow RowChecker::judge(const TableRow &row) const
{
    CheckedRow checked{row.number, row.byte, {}, {}, {}, {}, {}};
    if (!row.fault.isEmpty()) {
        checked.problems.append({error({}, row.fault), -1});
        return checked;
    }
    checkCells(m_mapping, row, checked.problems);
    const MappedRow values = mapped(m_mapping, row);
    User user;
    Membership membership;
    for (auto it = values.fields.begin(); it != values.fields.end(); ++it) {
        const FieldInfo &field = info(it.key());
        checked.values[field.key] = it.value();
        (field.ofUser ? user.*field.ofUser : membership.*field.ofMembership) = it.value();
    }
    checked.roles = values.roles;
    for (const Problem &problem : m_rules.checkMember(user, membership)) {
        const FieldInfo *field = fieldByKey(problem.field);
        const int column = field ? m_mapping.columnOf(field->field) : -1;
        // What a spreadsheet broke is said once, by what broke it.
        const bool isSaid = std::ranges::any_of(
            checked.problems, [&](const RowProblem &each) { return column >= 0 && each.column == column; });
        if (!isSaid)
            checked.problems.append({problem, column});
    }
    dropRepeated(checked.problems);
    const auto rolesColumn = std::ranges::find(m_mapping.columns, ColumnUse::Kind::Roles, &ColumnUse::kind);
    const int column =
        rolesColumn == m_mapping.columns.end() ? -1 : static_cast<int>(rolesColumn - m_mapping.columns.begin());
    for (const QString &role : values.roles) {
        if (m_roles.isEmpty() || m_roles.contains(Text::folded(role)))
            continue;
        checked.problems.append(
            {error(u"roles"_s, Words::tr("There is no role “%1” here.").arg(role.left(100))), column});
        checked.unknownRoles.append(role);
    }
    return checked;
}

void RowChecker::settle(const TableRow &row, CheckedRow &checked)
{
    if (!row.fault.isEmpty())
        return;
    scan(row);
    for (const QString &role : std::as_const(checked.unknownRoles)) {
        if (m_unknownRoles.size() < mostUnknownRoles)
            m_unknownRoles.insert(role);
    }
    checked.duplicate = m_index.find(checked.values, row.number);
    // A row that will not be imported takes nobody's place.
    if (checked.isGood())
        m_index.add(checked.values, row.number);
}

CheckedRow RowChecker::check(const TableRow &row)
{
    CheckedRow checked = judge(row);
    settle(row, checked);
    return checked;
}

void RowChecker::scan(const TableRow &row)
{
    if (m_scanned >= scannedRows)
        return;
    ++m_scanned;
    for (auto it = m_scans.begin(); it != m_scans.end(); ++it)
        it->take(row.cells.value(it.key()));
}

QStringList RowChecker::unknownRoles() const
{
    QStringList words(m_unknownRoles.begin(), m_unknownRoles.end());
    words.sort();
    return words;
}

QStringList RowChecker::columnWarnings() const
{
    QStringList warnings;
    for (auto it = m_scans.begin(); it != m_scans.end(); ++it) {
        if (it->looksDamaged())
            warnings.append(
                Words::tr(
                    "Leading zeros seem to be gone in the column “%1”: some of its numbers are shorter than the others and none "
                    "begins with 0.")
                    .arg(m_mapping.headings.value(it.key())));
    }
    return warnings;
}

} // namespace Rollcall
