#include "models/store/lists/crowd.h"

#include <algorithm>
#include <bit>

namespace Rollcall::Lists {

Crowd::Crowd(const QList<qint64> &users)
    : m_everybody(false)
{
    for (const qint64 user : users)
        add(user);
}

void Crowd::add(qint64 user)
{
    if (user < 1 || user > lastRow)
        return;
    const auto word = static_cast<size_t>(user) / bitsOfWord;
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, m_words.size() * 2));
    m_size += (m_words[word] & bitOf(user)) != 0 ? 0 : 1;
    m_words[word] |= bitOf(user);
}

void Crowd::add(const Crowd &others)
{
    m_words.resize(std::max(m_words.size(), others.m_words.size()));
    for (size_t word = 0; word < others.m_words.size(); ++word)
        m_words[word] |= others.m_words[word];
    count();
}

void Crowd::keep(const Crowd &others)
{
    m_words.resize(std::min(m_words.size(), others.m_words.size()));
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= others.m_words[word];
    count();
}

void Crowd::count()
{
    m_size = 0;
    for (const std::uint64_t word : m_words)
        m_size += std::popcount(word);
}

QList<qint64> Crowd::users() const
{
    QList<qint64> users;
    users.reserve(m_size);
    for (size_t word = 0; word < m_words.size(); ++word) {
        for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
            users.append(static_cast<qint64>(word * bitsOfWord) + std::countr_zero(bits));
    }
    return users;
}

QList<qint64> Crowd::sample(qsizetype most) const
{
    const QList<qint64> all = users();
    const qsizetype step = std::max<qsizetype>(1, all.size() / std::max<qsizetype>(1, most));
    QList<qint64> some;
    for (qsizetype i = step / 2; i < all.size() && some.size() < most; i += step)
        some.append(all.at(i));
    return some;
}

} // namespace Rollcall::Lists
