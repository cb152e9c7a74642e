#pragma once

#include "models/store/lists/crowd.h"
#include "models/store/search/matcher.h"

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Lists {

/// Those of `users`, in their order, whose whole document holds the words: of the membership of others, too.
QList<qint64> holding(Sql::Connection &sql, const Search::Matcher &matcher, const QList<qint64> &users);

/// Who may match the words that were typed, by the trigram index alone. A transaction's own changes are not in it yet.
class WordCrowd final
{
public:
    /// For as long as the matcher lives. Looks at the beginning of what the index says of each trigram: some hundredths of a millisecond each.
    WordCrowd(Sql::Connection &sql, const Search::Matcher &matcher);

    /// About how many they are; at most so many, as trigrams may stand apart.
    qint64 about() const;
    /// Whether a page of them is met along any order before all of them are read from the index.
    bool isMetSoon() const;

    /// All who hold the rarest trigrams, so that most of them match; exact where that tells all.
    Crowd all() const;

private:
    struct Gram {
        QString text;
        qint64 about;
    };
    using Way = QList<Gram>; ///< The rarest first.
    bool needsNoMore(const Crowd &crowd) const;
    Crowd ofWay(const Way &way) const;
    Crowd holdersOf(const Gram &gram) const;

    Sql::Connection &m_sql;
    const Search::Matcher &m_matcher;
    qint64 m_last;
    QList<Way> m_ways;
};

} // namespace Rollcall::Lists
