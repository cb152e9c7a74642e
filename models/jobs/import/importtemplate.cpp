#include "models/jobs/import/importtemplate.h"

#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

Result<void> write(const QList<WrittenColumn> &columns, const QString &path)
{
    const auto format = formatForName(path);
    return format ? writeTemplate(path, columns, *format) : Result<void>(passOn(format));
}

} // namespace

QList<WrittenColumn> templateColumns(const ImportRules &rules)
{
    QList<WrittenColumn> columns;
    for (const bool required : {true, false}) {
        for (const FieldTrait &field : rules.traits.memberFields) {
            if (field.required == required)
                columns.append({info(field.field).label(), field.field == Field::Phone});
        }
    }
    //: Heading of a column that names the roles of members
    columns.append({Words::tr("Roles")});
    return columns;
}

Task<Result<void>> writeImportTemplate(ImportRules rules, QString path)
{
    std::function<Result<void>()> work = [columns = templateColumns(rules), path] { return write(columns, path); };
    auto writing = onPool<Result<void>>(std::move(work));
    auto written = co_await writing;
    co_return written;
}

} // namespace Rollcall
