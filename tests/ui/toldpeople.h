#pragma once

#include "ui/members/pastedpeople.h"

namespace Rollcall {

/// The people that a pasted or dropped text names, one a line: "name|address".
inline QString toldPeople(const QString &text)
{
    QStringList lines;
    for (const PastedPerson &person : peopleOfText(text).people)
        lines.append(person.name + u'|' + person.email);
    return lines.join(u'\n');
}

} // namespace Rollcall
