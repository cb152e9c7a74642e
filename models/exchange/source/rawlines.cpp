#include "models/exchange/source/rawlines.h"

#include "models/exchange/source/rowsource.h"

namespace Rollcall {

namespace {

constexpr qsizetype readBlock = 256 * 1024;
constexpr qsizetype longestPiece = 64 * 1024;

} // namespace

RawLines::RawLines(QIODevice &device, Encoding encoding, LineEnd lineEnd, qint64 bom)
    : m_device(device),
      m_unit(unitSize(encoding)),
      m_encoding(encoding),
      m_endByte(lineEnd == LineEnd::OldMac ? '\r' : '\n'),
      m_base(bom)
{
    m_device.seek(bom);
}

Result<void> RawLines::seek(qint64 byte)
{
    m_buffer.clear();
    m_from = 0;
    m_base = byte;
    m_atEnd = false;
    if (!m_device.seek(byte))
        return tl::unexpected(readError(m_device));
    return {};
}

bool RawLines::fill()
{
    m_buffer.remove(0, m_from);
    m_base += m_from;
    m_from = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + readBlock);
    const qint64 got = m_device.read(m_buffer.data() + kept, readBlock);
    m_buffer.resize(kept + qMax<qint64>(got, 0));
    m_atEnd = got == 0;
    return got >= 0;
}

qsizetype RawLines::lineEndIn(QByteArrayView bytes) const
{
    if (m_unit == 1) {
        const qsizetype at = bytes.indexOf(m_endByte);
        return at < 0 ? -1 : at + 1;
    }
    const bool little = m_encoding == Encoding::Utf16LittleEndian;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        if (bytes[little ? i : i + 1] == m_endByte && bytes[little ? i + 1 : i] == '\0')
            return i + 2;
    }
    return -1;
}

qsizetype RawLines::cutOf(QByteArrayView bytes) const
{
    qsizetype cut = longestPiece;
    // CR and LF stay together; so do the bytes of a character, if it is one, and the halves of a pair in UTF-16.
    if (m_unit == 1) {
        for (int back = 0; back < 3 && (bytes[cut] & 0xc0) == 0x80; ++back)
            --cut;
        return bytes[cut - 1] == '\r' ? cut - 1 : cut;
    }
    const int high = static_cast<unsigned char>(bytes[m_encoding == Encoding::Utf16LittleEndian ? cut - 1 : cut - 2]);
    const int low = static_cast<unsigned char>(bytes[m_encoding == Encoding::Utf16LittleEndian ? cut - 2 : cut - 1]);
    const bool splits = (high & 0xfc) == 0xd8 || (high == 0 && low == '\r');
    return splits ? cut - 2 : cut;
}

Result<std::optional<RawLines::Piece>> RawLines::next()
{
    while (true) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_from);
        qsizetype size = lineEndIn(rest);
        const bool ended = size > 0;
        if (!ended && rest.size() > longestPiece)
            size = cutOf(rest);
        else if (!ended && m_atEnd)
            size = rest.size();
        if (size > 0) {
            const Piece piece{rest.first(size), position(), ended};
            m_from += size;
            return piece;
        }
        if (m_atEnd)
            return std::nullopt;
        if (!fill())
            return tl::unexpected(readError(m_device));
    }
}

} // namespace Rollcall
