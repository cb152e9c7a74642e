#include "models/domain/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace Rollcall::Text {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not decompose, yet are typed without their stroke or as two letters; and the many apostrophes
/// and hyphens of one meaning (Ukrainian names are written with ', ’ and ʼ alike).
QStringView spelledOut(char32_t c)
{
    switch (c) {
    case U'ł': return u"l";
    case U'ø': return u"o";
    case U'đ':
    case U'ð': return u"d";
    case U'ħ': return u"h";
    case U'ŧ': return u"t";
    case U'ı': return u"i";
    case U'æ': return u"ae";
    case U'œ': return u"oe";
    case U'þ': return u"th";
    case U'\u0060':
    case U'\u00b4':
    case U'\u02b9':
    case U'\u02bc':
    case U'\u2018':
    case U'\u2019':
    case U'\u2032': return u"'";
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2212': return u"-";
    default: return {};
    }
}

bool isDropped(UChar32 c)
{
    if (u_charType(c) == U_FORMAT_CHAR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return true;
    if (!(U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK)))
        return false;
    // Kept: vowel signs (class 0) and viramas (9) of Indic scripts, and the kana voicing marks (8), for these are letters
    // of the word. Dropped: everything that is written above or below one.
    const uint8_t combining = u_getCombiningClass(c);
    return u_charType(c) == U_ENCLOSING_MARK || (combining != 0 && combining != 8 && combining != 9);
}

void appendSpelled(QString &to, UChar32 c)
{
    if (const QStringView spelled = spelledOut(static_cast<char32_t>(c)); !spelled.isEmpty())
        to += spelled;
    else
        to += QChar::fromUcs4(static_cast<char32_t>(c));
}

/// Folds one code point. All steps work on each code point for itself, since the marks, whose order is the only thing
/// that depends on neighbours, go; so a table may answer for the frequent ones.
QString foldCodePoint(UChar32 c)
{
    if (U_IS_SURROGATE(c))
        return u"\ufffd"_s;
    if (u_isUWhiteSpace(c) || u_iscntrl(c))
        return isDropped(c) ? QString() : u" "_s;
    if (const QStringView spelled = spelledOut(static_cast<char32_t>(c)); !spelled.isEmpty())
        return spelled.toString();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkd = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status))
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toCaseFolded();
    // Twice, because folding may bring forth what decomposes again (ΐ, and capitals inside ligatures).
    icu::UnicodeString text = nfkd->normalize(icu::UnicodeString(c), status);
    text = nfkd->normalize(text.foldCase(), status);
    QString folded;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 part = text.char32At(i);
        if (u_isUWhiteSpace(part))
            folded += u' ';
        else if (!isDropped(part))
            appendSpelled(folded, part);
    }
    return folded;
}

/// Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic: where nearly all letters that change are.
constexpr UChar32 tableEnd = 0x0700;

const QString &foldedFromTable(UChar32 c)
{
    static const auto table = [] {
        std::array<QString, tableEnd> made;
        for (UChar32 each = 0; each < tableEnd; ++each)
            made[static_cast<size_t>(each)] = foldCodePoint(each);
        return made;
    }();
    return table[static_cast<size_t>(c)];
}

void appendFolded(QString &to, const QString &part)
{
    for (const QChar c : part) {
        if (c != u' ' || (!to.isEmpty() && to.back() != u' '))
            to += c;
    }
}

bool isUnchangingIdeograph(UChar32 c)
{
    return c >= 0x4e00 && c <= 0x9fff;
}

/// Of ASCII, without the blank.
bool isPlain(char16_t unit)
{
    return unit > u' ' && unit < 0x7f && unit != u'`';
}

QChar plainFolded(char16_t unit)
{
    return QChar(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit);
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 4);
    const auto *utf16 = QStringView(text).utf16();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        qsizetype end = i;
        while (end < size && isPlain(utf16[end]))
            ++end;
        if (end > i) {
            const qsizetype at = result.size();
            result.resize(at + end - i);
            std::transform(utf16 + i, utf16 + end, result.data() + at, &plainFolded);
            i = end;
            continue;
        }
        UChar32 c = 0;
        U16_NEXT(utf16, i, size, c);
        if (c < tableEnd)
            appendFolded(result, foldedFromTable(c));
        else if (isUnchangingIdeograph(c))
            result += QChar(static_cast<char16_t>(c));
        else
            appendFolded(result, foldCodePoint(c));
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString caseFolded(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    icu::UnicodeString own(QStringView(text).utf16(), static_cast<int32_t>(text.size()));
    if (U_FAILURE(status))
        return text.toCaseFolded();
    // Composed before, too: folding treats a letter and its loose mark as two.
    own = nfc->normalize(nfc->normalize(own, status).foldCase(), status);
    return U_SUCCESS(status) ? QString::fromUtf16(own.getBuffer(), own.length()) : text.toCaseFolded();
}

QStringList needles(const QString &typed)
{
    QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace Rollcall::Text
