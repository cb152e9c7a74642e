#include "models/store/search/textchange.h"

#include <QList>

#include <algorithm>
#include <bitset>
#include <iterator>
#include <vector>

namespace Rollcall::Search {

namespace {

using Trigrams = std::vector<quint64>; ///< Ascending, each once. A code point takes 21 bits.

// Letters are code points, or units of UTF-16 where each of these is one.

quint64 codeOf(uint letter)
{
    return letter;
}

quint64 codeOf(QChar letter)
{
    return letter.unicode();
}

template<typename Letters>
quint64 trigramAt(const Letters &text, qsizetype at)
{
    return codeOf(text.at(at)) << 42 | codeOf(text.at(at + 1)) << 21 | codeOf(text.at(at + 2));
}

QString textOf(const QList<uint> &letters, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + from, count);
}

QString textOf(QStringView letters, qsizetype from, qsizetype count)
{
    return letters.sliced(from, count).toString();
}

size_t placeOf(quint64 trigram)
{
    return (trigram ^ trigram >> 17 ^ trigram >> 36) % 1024;
}

template<typename Letters>
Trigrams trigramsOf(const Letters &text, qsizetype from, qsizetype end)
{
    Trigrams trigrams;
    trigrams.reserve(static_cast<size_t>(std::max<qsizetype>(0, end - from)));
    for (qsizetype at = from; at + 3 <= end; ++at)
        trigrams.push_back(trigramAt(text, at));
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

/// Two texts that begin and end alike, and the part of each that is looked at.
template<typename Letters>
class Window final
{
public:
    Window(const Letters &before, const Letters &after) : m_before(before), m_after(after)
    {
        const qsizetype shorter = std::min(before.size(), after.size());
        while (m_head < shorter && before.at(m_head) == after.at(m_head))
            ++m_head;
        while (m_tail < shorter - m_head && before.at(before.size() - 1 - m_tail) == after.at(after.size() - 1 - m_tail))
            ++m_tail;
    }

    /// Takes more of what is alike into the parts until no trigram of one part alone stands outside of them.
    void widen()
    {
        while (widened()) { }
    }

    QString of(const Letters &text) const
    {
        return textOf(text, begin(), end(text) - begin());
    }

private:
    // A trigram that holds a letter of what differs begins up to two letters before it and ends up to two behind.
    qsizetype begin() const { return std::max<qsizetype>(0, m_head - 2); }
    qsizetype end(const Letters &text) const { return std::min(text.size(), text.size() - m_tail + 2); }

    bool widened()
    {
        const Trigrams before = trigramsOf(m_before, begin(), end(m_before));
        const Trigrams after = trigramsOf(m_after, begin(), end(m_after));
        Trigrams ofOne;
        std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(ofOne));
        // Most of a text has nothing in common with the few trigrams that differ, which some bits of each tell.
        std::bitset<1024> seen;
        for (const quint64 trigram : ofOne)
            seen.set(placeOf(trigram));
        const auto isOfOne = [&](qsizetype at) {
            const quint64 trigram = trigramAt(m_before, at);
            return seen.test(placeOf(trigram)) && std::binary_search(ofOne.begin(), ofOne.end(), trigram);
        };
        for (qsizetype at = 0; at + 3 <= m_head; ++at) {
            if (isOfOne(at)) {
                m_head = at + 2;
                return true;
            }
        }
        for (qsizetype at = m_before.size() - 3; at >= m_before.size() - m_tail; --at) {
            if (isOfOne(at)) {
                m_tail = m_before.size() - at - 1;
                return true;
            }
        }
        return false;
    }

    const Letters &m_before;
    const Letters &m_after;
    qsizetype m_head = 0; ///< So many letters are alike at the beginning,
    qsizetype m_tail = 0; ///< and at the end.
};

template<typename Letters>
void narrow(TextChange &change, const Letters &before, const Letters &after)
{
    Window<Letters> window(before, after);
    window.widen();
    change.removed = window.of(before);
    change.added = window.of(after);
}

bool hasSurrogates(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar unit) { return unit.isSurrogate(); });
}

} // namespace

TextChange::TextChange(const QString &before, const QString &after)
    : removed(before)
    , added(after)
{
    // Behind a zero the index reads nothing.
    if (before.isEmpty() || after.isEmpty() || before.contains(QChar(0)) || after.contains(QChar(0)))
        return;
    if (hasSurrogates(before) || hasSurrogates(after))
        narrow(*this, before.toUcs4(), after.toUcs4());
    else
        narrow(*this, QStringView(before), QStringView(after));
}

} // namespace Rollcall::Search
