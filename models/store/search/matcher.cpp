#include "models/store/search/matcher.h"

#include "models/domain/text.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Rollcall::Search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gram = 3;
// SQLite limits the depth of an expression; the recheck sees the rest of a long text.
constexpr qsizetype mostTrigrams = 24;
constexpr qsizetype leastPhoneDigits = 5;
const QString blanks = u"  "_s;

QString ofLetters(const QList<uint> &letters, qsizetype from, qsizetype count)
{
    const auto part = letters.mid(from, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

bool isWordLetter(uint letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

/// Whether it holds ASCII letters and digits alone, as most words do.
bool isOneWord(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
    });
}

/// The first two letters of each word that begins within this one, after punctuation.
QStringList innerBeginnings(QStringView word)
{
    const QList<uint> letters = word.toUcs4();
    QStringList beginnings;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (isWordLetter(letters.at(i)) && !isWordLetter(letters.at(i - 1)))
            beginnings.append(ofLetters(letters, i, 2));
    }
    return beginnings;
}

/// Words put together, each once.
class Document final
{
public:
    Document() { m_text.reserve(512); }

    /// False: it is there.
    bool add(QStringView word)
    {
        for (const Word &there : m_words) {
            if (there.size == word.size() && of(there) == word)
                return false;
        }
        m_text += blanks;
        m_words.append({m_text.size(), word.size()});
        m_text += word;
        return true;
    }
    bool hasWordWith(QStringView beginning) const
    {
        return std::ranges::any_of(m_words, [&](const Word &word) { return of(word).startsWith(beginning); });
    }
    QString text() const { return m_text; }

private:
    struct Word {
        qsizetype at;
        qsizetype size;
    };
    QStringView of(const Word &word) const { return QStringView(m_text).sliced(word.at, word.size); }

    QString m_text;
    QVarLengthArray<Word, 32> m_words;
};

/// The digits of a phone number that was typed in groups; empty when it is not one, or one word anyway.
QString groupedPhone(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u" +-()/.\u00a0"_s.contains(c))
            return {};
    }
    return digits.size() >= leastPhoneDigits && digits != typed ? digits : QString();
}

QString quoted(QString trigram)
{
    return u'"' + trigram.replace(u'"', u"\"\""_s) + u'"';
}

/// Every letter is in one of them, and as few as need be.
void addTrigrams(const QString &needle, QStringList &trigrams)
{
    const QList<uint> letters = needle.toUcs4();
    for (qsizetype i = 0; i + gram <= letters.size(); i += gram)
        trigrams.append(quoted(ofLetters(letters, i, gram)));
    if (letters.size() % gram != 0)
        trigrams.append(quoted(ofLetters(letters, letters.size() - gram, gram)));
}

void addGrams(const QString &needle, QStringList &grams)
{
    const QList<uint> letters = needle.toUcs4();
    for (qsizetype i = 0; i + gram <= letters.size() && grams.size() < mostTrigrams; ++i) {
        const QString one = quoted(ofLetters(letters, i, gram));
        if (!grams.contains(one))
            grams.append(one);
    }
}

} // namespace

QString documentOf(const QStringList &texts)
{
    Document document;
    QStringList inner;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        QString folded = Text::folded(text);
        if (folded.contains(QChar(0)))
            folded.remove(QChar(0));
        for (const QStringView word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (document.add(word) && !isOneWord(word))
                inner += innerBeginnings(word);
        }
    }
    for (const QString &beginning : std::as_const(inner)) {
        if (!document.hasWordWith(beginning))
            document.add(beginning);
    }
    return document.text();
}

Matcher::Matcher(const QString &typed)
{
    add(Text::needles(typed));
    // As folded as what is remembered of a search: it goes by the folded text alone.
    const QString phone = groupedPhone(Text::folded(typed).trimmed());
    if (!phone.isEmpty())
        add({phone});
}

void Matcher::add(const QStringList &words)
{
    Needles needles;
    QStringList trigrams;
    QStringList grams;
    for (QString needle : words) {
        needle.remove(QChar(0));
        if (needle.isEmpty())
            continue;
        // A pair of surrogates is one letter.
        const qsizetype letters = needle.toUcs4().size();
        m_exact = m_exact && letters <= gram;
        if (letters < gram)
            needle.prepend(blanks);
        needles.append(needle.toUtf8());
        // Blanks come in pairs only, so " ol" says no less than "  ol".
        const QString indexed = letters == 2 ? needle.mid(1) : needle;
        addTrigrams(indexed, trigrams);
        addGrams(indexed, grams);
    }
    if (needles.isEmpty())
        return;
    m_ways.append(needles);
    trigrams.removeDuplicates();
    m_grams.append(grams);
    const QString all = trigrams.mid(0, mostTrigrams).join(u" AND "_s);
    m_exact = m_exact && trigrams.size() <= mostTrigrams;
    m_trigrams = m_trigrams.isEmpty() ? all : u"(%1) OR (%2)"_s.arg(m_trigrams, all);
}

bool Matcher::holds(std::string_view document) const
{
    return holdsWithin(document, document.size());
}

bool Matcher::holdsWithin(std::string_view document, size_t own) const
{
    return holds(document, own, {});
}

bool Matcher::holds(std::string_view document, size_t own, std::string_view other) const
{
    const std::string_view first = document.substr(0, own);
    const auto isThere = [first, other](const QByteArray &needle) {
        const std::string_view text(needle.constData(), static_cast<size_t>(needle.size()));
        return first.find(text) != std::string_view::npos || other.find(text) != std::string_view::npos;
    };
    return isEmpty() || std::any_of(m_ways.cbegin(), m_ways.cend(), [isThere](const Needles &needles) {
        return std::all_of(needles.cbegin(), needles.cend(), isThere);
    });
}

} // namespace Rollcall::Search
