#pragma once

#include "models/domain/query.h"
#include "models/items/valuewords.h"

namespace Rollcall {

/// One value that a change replaced, in words.
struct JournalDifference {
    QString label;
    QString before; ///< Empty: there was none.
    QString after;  ///< Empty: there is none any more.
    bool operator==(const JournalDifference &) const = default;
};

/// Tells journal entries the way one person tells another: "Anna suspended Wei Kim".
class JournalWords final
{
public:
    /// Names for the ids that images hold.
    ValueWords values;

    QString sentence(const JournalEntry &entry) const;
    /// What differs between the images, in the order of the forms; ids and times that only the directory uses are left out.
    QList<JournalDifference> differences(const JournalEntry &entry) const;

private:
    QString placeOf(const JournalEntry &entry) const;
    QString statusSentence(const JournalEntry &entry, const QString &actor, const QString &target) const;
};

} // namespace Rollcall
