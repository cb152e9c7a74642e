#pragma once

#include "models/exchange/source/encoding.h"
#include "models/exchange/source/tablerow.h"

namespace Rollcall {

/// Sentences about one row that cannot be used; each names the row, and the byte where there is one.
namespace RowFault {

QString notInEncoding(qint64 row, qint64 byte, Encoding encoding);
QString nul(qint64 row, qint64 byte);
QString loneReturn(qint64 row, qint64 byte);
QString openQuote(qint64 row, qint64 byte);
QString textAfterQuote(qint64 row, qint64 byte);
QString longCell(qint64 row, qint64 byte);
QString longRow(qint64 row, qint64 byte);
QString manyColumns(qint64 row, qint64 byte, qsizetype columns);
QString noJson(qint64 row, qint64 byte);
QString noObject(qint64 row, qint64 byte);
QString unknownKey(qint64 row, qint64 byte, const QString &key);

} // namespace RowFault

/// Keeps the first fault of a row: what comes after it may only follow from it.
inline void blame(TableRow &row, const QString &sentence, qint64 byte)
{
    if (row.fault.isEmpty()) {
        row.fault = sentence;
        row.faultByte = byte;
    }
}

} // namespace Rollcall
