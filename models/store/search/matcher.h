#pragma once

#include "models/store/sql/statement.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <string_view>

namespace Rollcall::Search {

/// What is searched of some texts: folded words, each once, each with two blanks before it, so that the beginning of a word
/// is itself something to find ("  ol"). Beginnings within a word ("doe" in john.doe@…) follow as two letters each.
QString documentOf(const QStringList &texts);

/// The words of a search box, ready to be found in documents. A word under three letters matches the beginning of words.
/// What looks like a phone number in groups is also looked for as one number.
class Matcher final
{
public:
    explicit Matcher(const QString &typed);

    bool isEmpty() const { return m_ways.isEmpty(); } ///< Matches everything.

    /// For MATCH: what every matching document holds; others may hold it too, so rows are rechecked.
    const QString &trigrams() const { return m_trigrams; }

    /// What a document that matches holds all of, for each way to match: every trigram of the words, each ready for MATCH.
    const QList<QStringList> &grams() const { return m_grams; }

    /// Whether every document that holds the trigrams matches.
    bool isExact() const { return m_exact; }

    bool holds(std::string_view document) const;
    /// The same, looking only at the first `own` bytes of the document and at `other`.
    bool holds(std::string_view document, size_t own, std::string_view other) const;
    /// True when the first `own` bytes are enough.
    bool holdsWithin(std::string_view document, size_t own) const;

    /// For the SQL function holds(matcher, …).
    Sql::Pointer pointer() const { return {this, pointerType}; }
    static constexpr const char *pointerType = "rollcall-matcher";

private:
    using Needles = QList<QByteArray>; ///< UTF-8, as they stand in a document.
    void add(const QStringList &words);

    QList<Needles> m_ways; ///< A document matches that holds all needles of one.
    QString m_trigrams;
    QList<QStringList> m_grams; ///< For each of m_ways.
    bool m_exact = true; ///< Each needle is one trigram.
};

} // namespace Rollcall::Search
