#pragma once

#include <QList>

#include <cstdint>
#include <vector>

namespace Rollcall::Lists {

/// A set of people: those who may match a query. One bit each.
class Crowd final
{
public:
    Crowd() = default; ///< Everybody: nothing is known, or too many to be worth it.
    explicit Crowd(const QList<qint64> &users);
    static Crowd nobody() { return Crowd(QList<qint64>()); }

    bool isEverybody() const { return m_everybody; }
    bool contains(qint64 user) const
    {
        const auto word = static_cast<size_t>(user) / bitsOfWord;
        return word < m_words.size() && (m_words[word] & bitOf(user)) != 0;
    }
    qsizetype size() const { return m_size; }
    QList<qint64> users() const; ///< Ascending.
    /// So many of them, from all over.
    QList<qint64> sample(qsizetype most) const;

    /// The highest row that somebody can have; more would be more memory than there is, and stands in damaged files only.
    static constexpr qint64 lastRow = qint64(1) << 30;
    void add(qint64 user); ///< Not to everybody. Nobody is added who can have no such row.
    void add(const Crowd &others);
    /// Only those who are among `others`, too. What was certain of them stays so.
    void keep(const Crowd &others);

    /// What is known of each of them without looking.
    enum class Certainty {
        None,        ///< They may match.
        AllButRoles, ///< They match but for the roles.
        Exact,       ///< They match.
    };
    Certainty certainty() const { return m_certainty; }
    void setCertainty(Certainty certainty) { m_certainty = certainty; }
    bool isExact() const { return m_certainty == Certainty::Exact; }

private:
    static constexpr size_t bitsOfWord = 64;
    static std::uint64_t bitOf(qint64 user) { return std::uint64_t(1) << (static_cast<size_t>(user) % bitsOfWord); }
    void count();

    std::vector<std::uint64_t> m_words;
    qsizetype m_size = 0;
    bool m_everybody = true;
    Certainty m_certainty = Certainty::None;
};

} // namespace Rollcall::Lists
