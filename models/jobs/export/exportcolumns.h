#pragma once

#include "models/domain/query.h"

#include <functional>

namespace Rollcall {

/// One column of an exported list.
template<typename Row>
struct ExportColumn {
    QString key;     ///< camelCase, as `--json` has it; for a field that of fields.h.
    QString heading; ///< Translated; an import knows the fields and the roles by it.
    std::function<QString(const Row &)> cell;
    bool isPhone = false;
};

/// All that an exported list can show, in the order in which it stands without a choice. A member's fields and roles can be
/// imported again; what else there is, an import leaves out.
QList<ExportColumn<MemberRow>> memberExportColumns();
QList<ExportColumn<OrganizationRow>> organizationExportColumns();
QList<ExportColumn<RoleRow>> roleExportColumns();

/// Those of these keys, in their order; all when there is no key. A key that is none is put into `unknown`.
template<typename Row>
QList<ExportColumn<Row>> chosenColumns(const QList<ExportColumn<Row>> &all, const QStringList &keys, QStringList *unknown = nullptr)
{
    if (keys.isEmpty())
        return all;
    QList<ExportColumn<Row>> chosen;
    for (const QString &key : keys) {
        const auto found = std::find_if(all.begin(), all.end(), [&key](const auto &column) { return column.key == key; });
        if (found != all.end())
            chosen.append(*found);
        else if (unknown)
            unknown->append(key);
    }
    return chosen;
}

} // namespace Rollcall
