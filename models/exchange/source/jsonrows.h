#pragma once

#include "models/exchange/source/arrayitems.h"
#include "models/exchange/source/rawlines.h"
#include "models/exchange/source/rowsource.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace Rollcall {

/// The objects of a JSON array or of JSON Lines. Columns are the keys of the first rows, in the order of the file; the
/// keys of an object in an object are joined by a dot ("address.city"), the values of an array by "; ".
class JsonRows final : public RowSource
{
public:
    static Result<std::unique_ptr<JsonRows>> open(std::unique_ptr<QIODevice> device, const TableFormat &format);

    QStringList headings() const override { return m_headings; }
    Result<std::optional<TableRow>> next() override;
    RowMark mark() const override;
    Result<void> seek(RowMark mark) override;
    ReadProgress progress() const override { return {mark().byte, m_device->size()}; }

private:
    JsonRows(std::unique_ptr<QIODevice> device, const TableFormat &format);
    Result<void> readColumns();
    Result<std::optional<ArrayItems::Item>> nextItem();
    Result<std::optional<ArrayItems::Item>> nextLine();
    std::optional<QJsonObject> parsed(const ArrayItems::Item &item, TableRow &row) const;
    void flatten(const QJsonObject &object, const QString &before, TableRow &row) const;

    std::unique_ptr<QIODevice> m_device;
    const bool m_isArray;
    ArrayItems m_items;
    RawLines m_lines;
    const qint64 m_start;
    qint64 m_line = 0;
    QStringList m_headings;
    QHash<QString, qsizetype> m_columns;
};

} // namespace Rollcall
