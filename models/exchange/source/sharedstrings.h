#pragma once

#include "models/exchange/source/zipfile.h"

#include <QList>
#include <QTemporaryFile>

namespace Rollcall {

/// The texts of a workbook that its cells point to by number. They are kept in memory up to 16 MB and beyond that in a
/// temporary file that nobody else may read, so that a workbook of a million rows needs no more memory than a small one.
class SharedStrings final
{
public:
    /// An empty path: a workbook without shared strings.
    static Result<std::unique_ptr<SharedStrings>> read(const ZipFile &zip, const QString &part);

    qint64 size() const { return m_count; }
    /// nullopt when there is no such text.
    std::optional<QString> at(qint64 index) const;

private:
    bool append(const QString &text);
    bool spill();
    bool finish();

    // One after the other, each with its length in four bytes before it; the place of every 32nd is known.
    QByteArray m_texts;
    QTemporaryFile m_file;
    uchar *m_mapped = nullptr;
    qint64 m_spilled = 0;
    QList<qint64> m_places;
    qint64 m_count = 0;
};

} // namespace Rollcall
