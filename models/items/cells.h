#pragma once

#include <QDateTime>
#include <QVariant>

namespace Rollcall {

/// A column's head for headerData(): text, tool tip and alignment by role.
struct ColumnHead {
    QString title;
    QString explanation = {};
    bool isNumber = false;
    int letters = 20; ///< Width until the person chooses another.
};
QVariant headCell(const ColumnHead &head, int role);

// The usual kinds of cell, by role; anything that the role does not ask for is invalid.
QVariant textCell(const QString &text, int role);
QVariant numberCell(qint64 number, int role);
/// A number of members of whom a server may not have listed all: "12+", and a dash where none is known.
QVariant membersCell(qint64 number, bool isKnown, int role);
/// Relative on the screen, exact in the tool tip and for screen readers, sortable in a copy.
QVariant timeCell(const QDateTime &time, int role);
/// "One, Two and 3 more", all of them in the tool tip and in a copy.
QVariant listCell(const QStringList &names, int total, int role);

} // namespace Rollcall
