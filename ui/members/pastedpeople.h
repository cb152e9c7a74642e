#pragma once

#include <QList>
#include <QString>

namespace Rollcall {

/// Somebody whose address was pasted or dropped.
struct PastedPerson {
    QString name; ///< Empty where the text gave only an address.
    QString email;
    bool operator==(const PastedPerson &) const = default;
};

/// The people of a text, as far as the limits go.
struct PastedPeople {
    QList<PastedPerson> people;
    int leftOut = 0;    ///< So many more were found,
    bool isCut = false; ///< and there may be others: the text was too long to be looked at whole.

    /// A sentence about what was left out; empty when all were taken.
    QString leftOutSentence() const;
};

/// Longest text that is looked at, in UTF-16 units, and most people that are taken from it: what somebody can still go
/// through one by one. More than that is an import.
inline constexpr qsizetype longestPaste = 256 * 1024;
inline constexpr qsizetype mostPastedPeople = 200;

/// The people of a text: addresses one a line or separated by commas or semicolons, `Name <a@b>` and `"Last, First" <a@b>`
/// lists (RFC 5322 section 3.4, loosely), `mailto:` links, and rows of a table, where the first cell names the person.
/// Each address once; what holds none is left out.
PastedPeople peopleOfText(const QString &text);

} // namespace Rollcall
