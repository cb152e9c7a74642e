#pragma once

#include "tests/benchmarks/harness/plainsql.h"

#include <QStringList>

namespace Rollcall::Bench {

/// What people might type: pieces of 1 to 8 letters of the words of random people, and some that nobody has. The same for
/// the same data.
QStringList needles(PlainSql &sql, int count);

/// A page of the people list by plain SQL, in the order of names: the better of the two plans that there are, either of them
/// with all that the page shows. Milliseconds.
struct PlainSearch {
    double milliseconds = 0;
    int rows = 0;
};
PlainSearch searchPlainly(PlainSql &sql, const QString &typed, int limit = 100);

/// Reads what a list shows of these people.
void readRows(PlainSql &sql, const QList<qint64> &users);

} // namespace Rollcall::Bench
