#pragma once

#include "models/domain/error.h"

#include <QIODevice>

#include <optional>

namespace Rollcall {

/// The values of a JSON array, one after the other, as bytes: found by brackets and quotes alone, so that neither memory
/// nor time depends on the size of the file. Whether an item is JSON is for its reader to see.
class ArrayItems final
{
public:
    struct Item {
        QByteArray bytes; ///< Empty when it was longer than TableLimits::longestRow.
        qint64 number = 0; ///< The first is 1.
        qint64 at = 0;
    };

    /// `device` stays with the caller; `start` is where the `[` or blanks before it are.
    ArrayItems(QIODevice &device, qint64 start);

    /// nullopt behind the closing bracket. Invalid when the array ends in the middle or something else stands there.
    Result<std::optional<Item>> next();

    qint64 position() const { return m_end >= 0 ? m_end : m_base + m_from; }
    qint64 number() const { return m_number; }
    /// `byte` as position() said after item `number`.
    Result<void> seek(qint64 byte, qint64 number);

private:
    int peek(); ///< The next byte that is no blank, not taken; -1 at the end, -2 on an error.
    bool fill();
    Result<Item> takeItem();
    tl::unexpected<Error> broken(const QString &sentence) const;

    QIODevice &m_device;
    const qint64 m_start;
    QByteArray m_buffer;
    qint64 m_base = 0;
    qsizetype m_from = 0;
    qint64 m_number = 0;
    qint64 m_end = -1; ///< Place of the closing bracket, once nothing was found behind it.
};

} // namespace Rollcall
