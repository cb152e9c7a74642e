#include "models/domain/text.h"

#include <QStringView>

#include <unicode/brkiter.h>
#include <unicode/tblcoll.h>
#include <unicode/uchar.h>

#include <array>
#include <memory>

namespace Rollcall::Text {

namespace {

/// Collators and break iterators of ICU are not to be shared between threads, so each thread has its own. Null only when
/// ICU's data is missing, which the packages do not allow.
const icu::Collator *collator()
{
    thread_local const std::unique_ptr<icu::Collator> own = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return own.get();
}

icu::BreakIterator *graphemes()
{
    thread_local const std::unique_ptr<icu::BreakIterator> own = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return own.get();
}

/// The first grapheme of the word from its first letter, digit or picture on, in upper case; empty when it has none.
QString firstLetter(QStringView word)
{
    qsizetype start = 0;
    while (start < word.size()) {
        UChar32 c = 0;
        qsizetype next = start;
        U16_NEXT(word.utf16(), next, word.size(), c);
        if (u_isalnum(c) || u_charType(c) == U_OTHER_SYMBOL)
            break;
        start = next;
    }
    const QStringView rest = word.sliced(start).left(64);
    icu::BreakIterator *breaks = graphemes();
    if (rest.isEmpty() || !breaks)
        return {};
    // The iterator points into this string, so it stays alive until the answer is there.
    const icu::UnicodeString own(false, rest.utf16(), static_cast<int32_t>(rest.size()));
    breaks->setText(own);
    const qsizetype end = breaks->next();
    if (end == icu::BreakIterator::DONE)
        return {};
    // Simple case mapping of the one letter: full mapping makes two of some ("ß" → "SS").
    QString letter = rest.first(end).toString();
    letter[0] = letter.at(0).toUpper();
    return letter;
}

} // namespace

QByteArray sortKey(const QString &text)
{
    const icu::Collator *own = collator();
    if (text.isEmpty() || !own)
        return {};
    const auto *utf16 = QStringView(text).utf16();
    const auto size = static_cast<int32_t>(text.size());
    std::array<uint8_t, 512> buffer;
    const int32_t needed = own->getSortKey(utf16, size, buffer.data(), static_cast<int32_t>(buffer.size()));
    if (needed < 1)
        return {};
    if (needed <= static_cast<int32_t>(buffer.size()))
        return {reinterpret_cast<const char *>(buffer.data()), needed - 1};
    QByteArray key(needed, Qt::Uninitialized);
    own->getSortKey(utf16, size, reinterpret_cast<uint8_t *>(key.data()), needed);
    key.chop(1);
    return key;
}

QString initials(const QString &name)
{
    const QString tidy = name.simplified();
    QStringList letters;
    for (const QStringView word : QStringView(tidy).tokenize(u' ')) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

qsizetype length(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --count;
    }
    return count;
}

bool isWellFormed(QStringView text)
{
    return text.isValidUtf16();
}

} // namespace Rollcall::Text
