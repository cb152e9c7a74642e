#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace Rollcall::Bench {

/// Where a row measures, and at which size.
struct Setup {
    qint64 members = 10'000;
    QString folder;  ///< A data folder with so many people, made by `data`; rows only read it.
    QString scratch; ///< Of this run alone; rows that write work on a copy there.
    bool isSmoke = false; ///< Only whether it runs is asked, not how fast.

    /// How often something is done, or to how many.
    int rounds(int full) const { return isSmoke ? std::max(1, full / 20) : full; }
};

/// What one row came to. A ratio of 0 means that there is nothing to compare with.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    double floor = 0; ///< The same work by the plainest means, on the same data, in the same run.
    QString detail = {};
    QString bar = {}; ///< What is asked of it, in words,
    bool met = true;  ///< and whether this run kept it. Meaningful for an optimised build on an idle machine only.
    double ratio = 0; ///< 0: value / floor, or its inverse where more is better, as the row says in `detail`.
};

/// One line of JSON on standard output.
void tell(const Figure &figure, const Setup &setup);
/// Ends the program: a benchmark that cannot do its work measures nothing.
[[noreturn]] void giveUp(const QString &reason);

class Clock final
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_began).count();
    }

private:
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

/// The value below which this share (0 to 1) of the values lies; 0 without values.
double percentile(QList<double> values, double share);
/// "p50 1.2, p95 4.0, p99 9.1, most 12.0 ms"
QString spread(const QList<double> &milliseconds);
/// Bytes that this process holds in memory of its own now (private and dirty pages), and the most that it ever held at once.
qint64 ownMemory();
qint64 mostMemory();
QString megabytes(qint64 bytes);

} // namespace Rollcall::Bench
