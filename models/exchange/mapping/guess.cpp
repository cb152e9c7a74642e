#include "models/exchange/mapping/guess.h"

#include "models/exchange/mapping/headingwords.h"

#include <QSet>

#include <algorithm>

namespace Rollcall {

namespace {

using Kind = HeadingMeaning::Kind;

/// What a doubtful name is beside the other columns.
HeadingMeaning settled(HeadingMeaning meaning, bool hasGiven, bool hasFamily)
{
    if (meaning.kind == Kind::NameOrFamily && hasGiven && !hasFamily)
        return {Kind::Field, Field::FamilyName, meaning.exact};
    if (meaning.kind == Kind::NameOrGiven && hasFamily && !hasGiven)
        return {Kind::Field, Field::GivenName, meaning.exact};
    if (meaning.kind == Kind::NameOrFamily || meaning.kind == Kind::NameOrGiven || meaning.kind == Kind::FullName)
        return {hasGiven || hasFamily ? Kind::Field : Kind::FullName, Field::Name, meaning.exact};
    return meaning;
}

bool names(const QList<HeadingMeaning> &meanings, Field field)
{
    return std::ranges::any_of(meanings,
                               [=](const HeadingMeaning &m) { return m.kind == Kind::Field && m.field == field; });
}

} // namespace

Mapping guessMapping(const QStringList &headings)
{
    QList<HeadingMeaning> meanings;
    for (const QString &heading : headings)
        meanings.append(meaningOf(heading));
    const bool hasGiven = names(meanings, Field::GivenName);
    const bool hasFamily = names(meanings, Field::FamilyName);

    Mapping mapping;
    mapping.headings = headings;
    mapping.columns = QList<ColumnUse>(headings.size());
    QSet<int> taken;
    bool hasRoles = false;
    // The plain words first: "Email" is meant more than "Work email".
    for (const bool exact : {true, false}) {
        for (qsizetype i = 0; i < meanings.size(); ++i) {
            const HeadingMeaning meaning = settled(meanings[i], hasGiven, hasFamily);
            if (meaning.exact != exact)
                continue;
            ColumnUse &use = mapping.columns[i];
            if (meaning.kind == Kind::Roles && !std::exchange(hasRoles, true)) {
                use.kind = ColumnUse::Kind::Roles;
            } else if ((meaning.kind == Kind::Field || meaning.kind == Kind::FullName)
                       && !taken.contains(static_cast<int>(meaning.field))) {
                taken.insert(static_cast<int>(meaning.field));
                if (meaning.kind == Kind::FullName)
                    use.kind = ColumnUse::Kind::FullName;
                else
                    use = ColumnUse::of(meaning.field);
            }
        }
    }
    return mapping;
}

} // namespace Rollcall
