#pragma once

#include "models/domain/validation.h"
#include "models/exchange/source/tablerow.h"

namespace Rollcall {

/// What a spreadsheet does to a cell before it is saved, seen from the cell alone: `#REF!`, an id that became `1.2E+11` or
/// lost its last digits, an id that became a date. An error where the value is certainly gone, else a warning.
std::optional<Problem> damageOf(const QString &cell, CellKind kind, Field field);

/// Fields whose values are ids though they may look like numbers.
bool isIdLike(Field field);

/// Looks over the first rows of a column for what no single cell tells: leading zeros that are gone.
class ZeroScan final
{
public:
    void take(const QString &cell);
    /// True when nearly all cells are numbers of one length, none begins with a zero, and some are shorter.
    bool looksDamaged() const;

private:
    static constexpr int longest = 24;
    int m_lengths[longest] = {};
    int m_cells = 0;
    int m_numbers = 0;
    int m_zeros = 0;
    int m_grown = 0; ///< Numbers that are larger than the one before.
    quint64 m_last = 0;
};

} // namespace Rollcall
