#include "tests/benchmarks/harness/bench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

double rounded(double value)
{
    const double scale = std::abs(value) < 10 ? 1000 : 10;
    return std::round(value * scale) / scale;
}

/// Of a file of "Name:   123 kB" lines, the sum of those that are named; in bytes.
qint64 kilobytesOf(const QString &path, const QList<QByteArray> &names)
{
    QFile file(path);
    qint64 sum = 0;
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && names.contains(line.first(colon)))
            sum += line.sliced(colon + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return sum;
}

} // namespace

void tell(const Figure &figure, const Setup &setup)
{
    const double ratio = figure.ratio > 0 || figure.floor <= 0 ? figure.ratio : figure.value / figure.floor;
    const QJsonObject line{{u"name"_s, figure.name},   {u"value"_s, rounded(figure.value)}, {u"unit"_s, figure.unit},
                           {u"floor"_s, rounded(figure.floor)}, {u"ratio"_s, rounded(ratio)}, {u"detail"_s, figure.detail},
                           {u"members"_s, setup.members}, {u"bar"_s, figure.bar},           {u"met"_s, figure.met}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void giveUp(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    std::fflush(stderr);
    std::_Exit(1);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, static_cast<qsizetype>(share * static_cast<double>(values.size()))));
}

QString spread(const QList<double> &milliseconds)
{
    const auto word = [&](double share) { return QString::number(percentile(milliseconds, share), 'f', 1); };
    return u"p50 %1, p95 %2, p99 %3, most %4 ms"_s.arg(word(0.5), word(0.95), word(0.99), word(1));
}

qint64 ownMemory()
{
    return kilobytesOf(u"/proc/self/smaps_rollup"_s, {"Private_Dirty"});
}

qint64 mostMemory()
{
    return kilobytesOf(u"/proc/self/status"_s, {"VmHWM"});
}

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / 1'000'000, 0, 'f', 1);
}

} // namespace Rollcall::Bench
