#pragma once

#include <QString>

namespace Rollcall::Search {

/// What the trigram index is told when a document changes: parts of both texts that hold the trigrams that differ, and none
/// that stands elsewhere in one text alone. Most edits change a word or two, and a document has some hundred trigrams, each
/// of which the index would forget and learn again.
struct TextChange {
    TextChange(const QString &before, const QString &after);

    QString removed; ///< Part of the text before; all of it at the most.
    QString added;   ///< Part of the text after.
};

} // namespace Rollcall::Search
