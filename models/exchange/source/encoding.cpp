#include "models/exchange/source/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Encoding)
};

// WHATWG Encoding Standard, index windows-1252: bytes 0x80 to 0x9f; the rest are Latin-1's own.
constexpr std::array<char16_t, 32> windowsLetters{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char16_t fromWindows(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return c >= 0x80 && c < 0xa0 ? windowsLetters[c - 0x80u] : c;
}

int toWindows(char16_t c)
{
    if (c < 0x80 || (c >= 0xa0 && c <= 0xff))
        return c;
    const auto found = std::find(windowsLetters.begin(), windowsLetters.end(), c);
    return found == windowsLetters.end() ? -1 : 0x80 + static_cast<int>(found - windowsLetters.begin());
}

char16_t utf16At(const char *bytes, Encoding encoding)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    return static_cast<char16_t>(encoding == Encoding::Utf16LittleEndian ? first | second << 8 : second | first << 8);
}

QByteArray utf16ToUtf8(QByteArrayView raw, Encoding encoding, qsizetype *badAt)
{
    QString text(raw.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(utf16At(raw.data() + 2 * i, encoding));
    if (raw.size() % 2 != 0)
        *badAt = raw.size() - 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (text[i].isSurrogate()) {
            *badAt = 2 * i;
            break;
        }
    }
    return text.toUtf8();
}

bool looksLikeUtf16(QByteArrayView sample, Encoding encoding)
{
    // Latin letters, digits and separators have a zero beside them; two in five is more than any other text has.
    const qsizetype units = qMin<qsizetype>(sample.size() / 2, 2048);
    qsizetype latin = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t c = utf16At(sample.data() + 2 * i, encoding);
        latin += c != 0 && c < 0x100;
    }
    return units >= 2 && latin * 5 >= units * 2;
}

/// Few bytes that are wrong among many letters that are right are damage in UTF-8: in other text letters do not form
/// its sequences by chance.
bool looksLikeUtf8(QByteArrayView sample)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < sample.size();) {
        const auto lead = static_cast<unsigned char>(sample[i]);
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
        if (length == 1) {
            ++i;
        } else if (i + length > sample.size()) {
            break; // the sample's end cuts a character
        } else if (length > 0 && sample.sliced(i, length).isValidUtf8()) {
            ++right;
            i += length;
        } else {
            ++wrong;
            ++i;
        }
    }
    return wrong == 0 || right > 2 * wrong;
}

} // namespace

TextStart textStart(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (sample.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LittleEndian, 2};
    if (sample.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BigEndian, 2};
    if (sample.first(qMin<qsizetype>(sample.size(), 4096)).contains('\0')) {
        for (const Encoding encoding : {Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
            if (looksLikeUtf16(sample, encoding))
                return {encoding, 0};
        }
        return {};
    }
    return {looksLikeUtf8(sample) ? Encoding::Utf8 : Encoding::Windows1252, 0};
}

qsizetype unitSize(Encoding encoding)
{
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian ? 2 : 1;
}

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    // Only for a message, so character by character will do.
    qsizetype good = 0;
    for (bool moved = true; moved;) {
        moved = false;
        for (qsizetype length = 1; length <= 4 && !moved && good + length <= bytes.size(); ++length)
            moved = bytes.sliced(good, length).isValidUtf8() && (good += length) > 0;
    }
    return good;
}

QString textOf(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QByteArray toUtf8(QByteArrayView raw, Encoding encoding, qsizetype *badAt)
{
    *badAt = -1;
    switch (encoding) {
    case Encoding::Utf8: *badAt = firstInvalidUtf8(raw); break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: return utf16ToUtf8(raw, encoding, badAt);
    case Encoding::Windows1252: {
        QString text(raw.size(), Qt::Uninitialized);
        std::transform(raw.begin(), raw.end(), text.begin(), [](char c) { return QChar(fromWindows(c)); });
        return text.toUtf8();
    }
    }
    return raw.toByteArray();
}

QByteArray fromText(const QString &text, Encoding encoding, qsizetype *badAt)
{
    *badAt = -1;
    if (encoding == Encoding::Utf8)
        return text.toUtf8();
    QByteArray bytes;
    bytes.reserve(text.size() * unitSize(encoding));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const auto low = static_cast<char>(c & 0xff);
        const auto high = static_cast<char>(c >> 8);
        if (encoding == Encoding::Utf16LittleEndian) {
            bytes.append(low).append(high);
        } else if (encoding == Encoding::Utf16BigEndian) {
            bytes.append(high).append(low);
        } else {
            const int byte = toWindows(c);
            if (byte < 0 && *badAt < 0)
                *badAt = i;
            bytes.append(static_cast<char>(byte));
        }
    }
    return bytes;
}

QByteArray byteOrderMark(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return QByteArrayLiteral("\xEF\xBB\xBF");
    case Encoding::Utf16LittleEndian: return QByteArrayLiteral("\xFF\xFE");
    case Encoding::Utf16BigEndian: return QByteArrayLiteral("\xFE\xFF");
    case Encoding::Windows1252: break;
    }
    return {};
}

QString toKey(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return u"utf-8"_s;
    case Encoding::Utf16LittleEndian: return u"utf-16le"_s;
    case Encoding::Utf16BigEndian: return u"utf-16be"_s;
    case Encoding::Windows1252: return u"windows-1252"_s;
    }
    return {};
}

QString displayName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian: return u"UTF-16 LE"_s;
    case Encoding::Utf16BigEndian: return u"UTF-16 BE"_s;
    //: The encodings of Western Europe; both names are known
    case Encoding::Windows1252: return Words::tr("Windows-1252 (Latin-1)");
    }
    return {};
}

QList<Encoding> allEncodings()
{
    return {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1252};
}

} // namespace Rollcall
