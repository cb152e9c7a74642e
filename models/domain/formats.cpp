#include "models/domain/formats.h"

#include "models/domain/text.h"

#include <QSet>
#include <QTimeZone>
#include <QUrl>

#include <unicode/idna.h>
#include <unicode/timezone.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <memory>

namespace Rollcall::Format {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 section 4.5.3.1.1, in octets
constexpr qsizetype longestEmail = 254;    // RFC 5321 section 4.5.3.1.3 less the angle brackets
constexpr qsizetype longestDomainTyped = 1000;

/// RFC 5322 atext, and anything beyond ASCII as RFC 6531 allows. Quoted local parts are not taken: no directory that we
/// know accepts them.
bool isAtomLetter(QChar c)
{
    if (c.unicode() >= 0x80)
        return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    return c.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~"_s.contains(c);
}

bool isDotAtom(QStringView local)
{
    for (const QStringView atom : local.tokenize(u'.')) {
        if (atom.isEmpty() || !std::ranges::all_of(atom, isAtomLetter))
            return false;
    }
    return !local.isEmpty();
}

bool isAsciiWord(QStringView text, qsizetype shortest, qsizetype longest)
{
    return text.size() >= shortest && text.size() <= longest
        && std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

} // namespace

QString domain(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > longestDomainTyped || !Text::isWellFormed(text))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(
        UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII
            | UIDNA_NONTRANSITIONAL_TO_UNICODE,
        status));
    if (!idna)
        return {};
    icu::UnicodeString ascii;
    icu::IDNAInfo info;
    status = U_ZERO_ERROR;
    idna->nameToASCII(icu::UnicodeString(QStringView(text).utf16(), static_cast<int32_t>(text.size())), ascii, info, status);
    // Hyphens in places 3 and 4 are in use (r3---sn.example), whatever IDNA says of them.
    if (U_FAILURE(status) || (info.getErrors() & ~static_cast<uint32_t>(UIDNA_ERROR_HYPHEN_3_4)) != 0)
        return {};
    const QString name(reinterpret_cast<const QChar *>(ascii.getBuffer()), ascii.length());
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1 || dot + 1 == name.size())
        return {};
    // A last label of digits alone is an IPv4 address, not a name.
    return std::ranges::all_of(QStringView(name).sliced(dot + 1), [](QChar c) { return c.isDigit(); }) ? QString() : name;
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || !Text::isWellFormed(text) || text.toUtf8().size() > longestEmail)
        return false;
    const QStringView local = QStringView(text).left(at);
    const QString host = text.mid(at + 1);
    // domain() forgives outer blanks and the root's dot, which an address must not have.
    return local.toUtf8().size() <= longestLocalPart && isDotAtom(local) && !host.endsWith(u'.')
        && std::ranges::none_of(host, [](QChar c) { return c.isSpace(); }) && !domain(host).isEmpty();
}

bool isTimeZone(const QString &text)
{
    // What ICU knows beyond the IANA names: the abbreviations that Java 1.1 had ("PST", "BST").
    static const QSet<QString> javaAbbreviations = [] {
        const QStringList words = u"ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST "
                                  "SST VST"_s.split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    // The shape first: Qt also takes POSIX rules ("EST5EDT,M3.2.0,M11.1.0").
    const bool shaped = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'/' || c == u'_' || c == u'-' || c == u'+');
    });
    if (!shaped)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString canonical;
    UBool known = false;
    icu::TimeZone::getCanonicalID(icu::UnicodeString(QStringView(text).utf16(), static_cast<int32_t>(text.size())),
                                  canonical, known, status);
    if (U_SUCCESS(status) && known)
        return !javaAbbreviations.contains(text);
    // The system's list may be newer than ICU's.
    return text.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(text.toLatin1());
}

bool isLocale(const QString &text)
{
    const QStringList parts = text.split(u'_');
    if (parts.size() > 3 || !isAsciiWord(parts.first(), 2, 3) || *uloc_getISO3Language(text.toLatin1().constData()) == '\0')
        return false;
    qsizetype next = 1;
    if (next < parts.size() && isAsciiWord(parts[next], 4, 4) && parts[next].front().isLetter())
        ++next;
    if (next < parts.size()) {
        const QString &region = parts[next];
        const bool known = isAsciiWord(region, 2, 2) && *uloc_getISO3Country((u"und_"_s + region).toLatin1().constData()) != '\0';
        const bool area = isAsciiWord(region, 3, 3) && std::ranges::all_of(region, [](QChar c) { return c.isDigit(); });
        if (!known && !area)
            return false;
        ++next;
    }
    return next == parts.size();
}

bool isHttpsUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace Rollcall::Format
