#pragma once

#include "models/exchange/source/tableformat.h"
#include "models/jobs/export/exportcolumns.h"
#include "models/workspace/opendirectory.h"

#include <QPointer>
#include <QSet>

namespace Rollcall {

/// Where a list is exported to, and which columns of it.
struct ExportTarget {
    QString path;
    TableFormat format;
    QStringList columns; ///< Keys in their order; empty: all.
    QSet<QString> only;  ///< Ids of people, organizations or roles; empty: all rows.
    std::stop_token cancel = {};
    std::function<void(qint64 rows)> progressed = {}; ///< On the main thread, after each page.
};

/// A file of this kind of name: .csv, .tsv, .xlsx, .json or .jsonl; Invalid otherwise.
Result<ExportTarget> exportTarget(const QString &path);

// Writes all rows that a query has, in its order and as they are at one moment, whatever is written meanwhile: memory does not
// grow with the list, and the file takes its place when it is whole. Answers how many rows. Errors: those of reading and of
// writing; Cancelled.
Task<Result<qint64>> exportMembers(QPointer<OpenDirectory> directory, MemberQuery query, ExportTarget target);
Task<Result<qint64>> exportOrganizations(QPointer<OpenDirectory> directory, OrganizationQuery query, ExportTarget target);
Task<Result<qint64>> exportRoles(QPointer<OpenDirectory> directory, ExportTarget target);

} // namespace Rollcall
