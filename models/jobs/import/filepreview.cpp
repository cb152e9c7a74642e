#include "models/jobs/import/filepreview.h"

#include "models/exchange/checks/damage.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

constexpr int scannedRows = 1000;
constexpr qsizetype shownRows = 25;
constexpr qsizetype mostCells = 5;

void addDamage(const Mapping &mapping, const TableRow &row, QStringList &warnings)
{
    for (qsizetype i = 0; i < qMin(mapping.columns.size(), row.cells.size()) && warnings.size() < mostCells; ++i) {
        const ColumnUse &use = mapping.columns.at(i);
        const auto damage = use.kind == ColumnUse::Kind::Field ? damageOf(row.cells.at(i), row.kind(i), use.field) : std::nullopt;
        if (damage)
            warnings.append(Words::tr("Row %1, “%2”: %3").arg(row.number).arg(mapping.headings.value(i), damage->sentence));
    }
}

Result<FilePreview> preview(const Import &import, const ImportRules &rules)
{
    const auto file = RowFile::open(import, rules.forRows(), RowFile::Purpose::Check, {});
    if (!file)
        return passOn(file);
    const auto rows = (*file)->next(scannedRows);
    if (!rows)
        return passOn(rows);
    FilePreview seen;
    for (const JudgedRow &row : rows->rows) {
        if (seen.rows.size() < shownRows)
            seen.rows.append(row.row);
        addDamage(import.mapping, row.row, seen.warnings);
    }
    seen.warnings = (*file)->columnWarnings() + seen.warnings;
    seen.unknownRoles = (*file)->unknownRoles();
    return seen;
}

} // namespace

Task<Result<FilePreview>> previewFile(Import import, ImportRules rules)
{
    std::function<Result<FilePreview>()> work = [import = std::move(import), rules = std::move(rules)] { return preview(import, rules); };
    auto looking = onPool<Result<FilePreview>>(std::move(work));
    auto seen = co_await looking;
    co_return seen;
}

} // namespace Rollcall
