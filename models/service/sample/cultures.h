#pragma once

#include <QList>
#include <QString>

namespace Rollcall::Sample {

/// A name as its bearer writes it, and in the letters of an e-mail address.
struct Spelling {
    QString native;
    QString ascii;
};

/// Given names with the family names that go with them (some languages have a form for men and one for women).
struct NamePool {
    QList<Spelling> given;
    QList<Spelling> family;
};

/// Where people come from: what they are called, where they live, how their phones begin.
struct Culture {
    QList<NamePool> names;
    QString between;        ///< Between the names: a blank, or nothing.
    bool familyFirst = false;
    QString locale;
    QString timeZone;
    QString country;
    QStringList cities;
    QString phone;          ///< With # for any digit. Numbers reserved for fiction where there are valid ones.
    QString street;         ///< With %1 for the house number.
    int weight = 1;         ///< Share of the people.
};

const QList<Culture> &cultures();

} // namespace Rollcall::Sample
