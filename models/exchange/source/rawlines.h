#pragma once

#include "models/domain/error.h"
#include "models/exchange/source/tableformat.h"

#include <QIODevice>

#include <optional>

namespace Rollcall {

/// The lines of a text file as bytes with their places, in blocks, so that a line of any length needs no more memory than
/// another. It knows nothing of quotes: a row of CSV may be many lines.
class RawLines final
{
public:
    struct Piece {
        QByteArrayView bytes; ///< With the line end; valid until the next call.
        qint64 at = 0; ///< Of its first byte in the file.
        bool ended = false; ///< With a line end; otherwise the line goes on in the next piece, or the file ends.
    };

    /// `device` stays with the caller. The byte order mark belongs to no line.
    RawLines(QIODevice &device, Encoding encoding, LineEnd lineEnd, qint64 bom);

    /// nullopt at the end of the file.
    Result<std::optional<Piece>> next();
    qint64 position() const { return m_base + m_from; } ///< Where the next piece begins.
    Result<void> seek(qint64 byte);

private:
    bool fill(); ///< False when the device refuses.
    qsizetype lineEndIn(QByteArrayView bytes) const; ///< Behind the first line end; -1 when there is none.
    qsizetype cutOf(QByteArrayView bytes) const; ///< Where a long line may be cut: between two characters.

    QIODevice &m_device;
    const qsizetype m_unit;
    const Encoding m_encoding;
    const char m_endByte;
    QByteArray m_buffer;
    qint64 m_base = 0; ///< Place of the buffer's first byte in the file.
    qsizetype m_from = 0; ///< What is before was handed out.
    bool m_atEnd = false;
};

} // namespace Rollcall
