#pragma once

#include <QList>

#include <vector>

namespace Rollcall::Lists {

/// A set of people: those who may match a query. One bit each.
class Crowd final
{
public:
    Crowd() = default; ///< Everybody: nothing is known, or too many to be worth it.
    explicit Crowd(const QList<qint64> &users);

    bool isEverybody() const { return m_everybody; }
    bool contains(qint64 user) const;
    qsizetype size() const { return m_size; }
    QList<qint64> users() const; ///< Ascending.
    /// Only those who are among `users`, too.
    void keep(const QList<qint64> &users);

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
    std::vector<bool> m_bits;
    qsizetype m_size = 0;
    bool m_everybody = true;
    Certainty m_certainty = Certainty::None;
};

} // namespace Rollcall::Lists
