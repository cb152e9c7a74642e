#pragma once

#include "models/exchange/writing/rowwriter.h"
#include "models/exchange/writing/writtenfile.h"

namespace Rollcall {

/// One object a row, its keys the headings, its values texts: an array with an object a line, or JSON Lines.
class JsonWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(const QString &path, const QList<WrittenColumn> &columns,
                                                     TableKind kind);

    Result<void> write(const QStringList &cells) override;
    Result<void> finish() override;

private:
    JsonWriter(const QString &path, TableKind kind) : m_file(path), m_isArray(kind == TableKind::JsonArray) {}

    WrittenFile m_file;
    const bool m_isArray;
    QList<QByteArray> m_keys; ///< As JSON, with the colon.
    bool m_first = true;
};

} // namespace Rollcall
