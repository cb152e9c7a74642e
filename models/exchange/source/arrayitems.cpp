#include "models/exchange/source/arrayitems.h"

#include "models/exchange/source/limits.h"
#include "models/exchange/source/rowsource.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ArrayItems)
};

constexpr qsizetype blockSize = 256 * 1024;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

} // namespace

ArrayItems::ArrayItems(QIODevice &device, qint64 start) : m_device(device), m_start(start), m_base(start)
{
    m_device.seek(start);
}

Result<void> ArrayItems::seek(qint64 byte, qint64 number)
{
    m_buffer.clear();
    m_from = 0;
    m_base = number == 0 ? m_start : byte;
    m_number = number;
    m_end = -1;
    if (!m_device.seek(m_base))
        return tl::unexpected(readError(m_device));
    return {};
}

bool ArrayItems::fill()
{
    m_base += m_buffer.size();
    m_from = 0;
    m_buffer.resize(blockSize);
    const qint64 got = m_device.read(m_buffer.data(), blockSize);
    m_buffer.resize(qMax<qint64>(got, 0));
    return got >= 0;
}

int ArrayItems::peek()
{
    while (true) {
        while (m_from < m_buffer.size() && isBlank(m_buffer[m_from]))
            ++m_from;
        if (m_from < m_buffer.size())
            return static_cast<unsigned char>(m_buffer[m_from]);
        if (!fill())
            return -2;
        if (m_buffer.isEmpty())
            return -1;
    }
}

tl::unexpected<Error> ArrayItems::broken(const QString &sentence) const
{
    return failure(Error::Kind::Invalid, sentence.arg(m_number + 1).arg(position()));
}

Result<std::optional<ArrayItems::Item>> ArrayItems::next()
{
    if (m_end >= 0)
        return std::nullopt;
    int c = peek();
    if (c == -2)
        return tl::unexpected(readError(m_device));
    const bool first = m_number == 0;
    if (first ? c == '[' : c == ',') {
        ++m_from;
        c = peek();
    } else if (first || c != ']') {
        return c < 0 ? broken(Words::tr("Row %1, byte %2: the file ends in the middle of the JSON array."))
                     : broken(Words::tr("Row %1, byte %2: the JSON array is damaged here."));
    }
    if (c == ']') {
        const qint64 end = position();
        ++m_from;
        const int behind = peek();
        if (behind == -2)
            return tl::unexpected(readError(m_device));
        if (behind != -1)
            return broken(Words::tr("Row %1, byte %2: there is more behind the JSON array."));
        m_end = end;
        return std::nullopt;
    }
    auto item = takeItem();
    if (!item)
        return passOn(item);
    return std::move(*item);
}

Result<ArrayItems::Item> ArrayItems::takeItem()
{
    Item item{{}, m_number + 1, position()};
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    bool tooLong = false;
    while (true) {
        const qsizetype begin = m_from;
        bool ended = false;
        for (; m_from < m_buffer.size() && !ended; ++m_from) {
            const char c = m_buffer[m_from];
            if (inString) {
                inString = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (depth > 0 && (c == '}' || c == ']')) {
                --depth;
            } else if (depth == 0 && (c == ',' || c == ']')) {
                ended = true;
                break;
            }
        }
        tooLong = tooLong || item.bytes.size() + m_from - begin > TableLimits::longestRow;
        if (tooLong)
            item.bytes.clear();
        else
            item.bytes.append(m_buffer.constData() + begin, m_from - begin);
        if (ended) {
            m_number = item.number;
            return item;
        }
        if (!fill())
            return tl::unexpected(readError(m_device));
        if (m_buffer.isEmpty())
            return broken(Words::tr("Row %1, byte %2: the file ends in the middle of the JSON array."));
    }
}

} // namespace Rollcall
