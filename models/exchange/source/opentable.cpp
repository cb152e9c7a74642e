#include "models/exchange/source/opentable.h"

#include "models/exchange/source/csvrows.h"
#include "models/exchange/source/jsonrows.h"
#include "models/exchange/source/recognise.h"
#include "models/exchange/source/xlsxrows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::OpenTable)
};

template<typename Rows>
Result<std::unique_ptr<RowSource>> opened(std::unique_ptr<QIODevice> device, const TableFormat &format)
{
    auto rows = Rows::open(std::move(device), format);
    if (!rows)
        return passOn(rows);
    return std::unique_ptr<RowSource>(std::move(*rows));
}

} // namespace

Result<TableFormat> recogniseFile(const QString &path)
{
    const auto file = WatchedFile::open(path);
    if (!file)
        return passOn(file);
    return recognise(**file, path);
}

Result<std::unique_ptr<RowSource>> openTable(const QString &path, const TableFormat &format,
                                             const std::optional<FileStamp> &expected, std::stop_token cancel)
{
    auto file = WatchedFile::open(path);
    if (!file)
        return passOn(file);
    if (expected) {
        const auto stamp = stampOf(path, cancel);
        if (!stamp)
            return passOn(stamp);
        if (stamp->sha256 != expected->sha256)
            return failure(
                Error::Kind::Conflict,
                Words::tr(
                    "%1 is no longer the file that this import began with. Put that file back, or begin a new import.")
                    .arg(QFileInfo(path).fileName()));
    }
    return openTable(std::move(*file), format);
}

Result<std::unique_ptr<RowSource>> openTable(std::unique_ptr<QIODevice> device, const TableFormat &format)
{
    switch (format.kind) {
    case TableKind::Csv: return opened<CsvRows>(std::move(device), format);
    case TableKind::Xlsx: return opened<XlsxRows>(std::move(device), format);
    case TableKind::JsonArray:
    case TableKind::JsonLines: return opened<JsonRows>(std::move(device), format);
    }
    return failure(Error::Kind::Unsupported, Words::tr("This kind of file cannot be read."));
}

} // namespace Rollcall
