#include "models/workspace/leases/leaserow.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <ctime>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString &thisBoot()
{
    static const QString boot = [] {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        const QByteArray id = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("unknown");
        // Inside a container a process has another number than outside; only numbers of the same kind can be compared.
        return QString::fromLatin1(id) + u' ' + QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    }();
    return boot;
}

QString startOf(const QString &boot)
{
    return boot.section(u' ', 0, 0);
}

bool isAlive(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

} // namespace

qint64 runningTime()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

LeaseRow LeaseRow::mine(const QString &holder, qint64 now)
{
    return {holder, QCoreApplication::applicationPid(), thisBoot(), now};
}

bool LeaseRow::isFree(qint64 now) const
{
    if (startOf(boot) != startOf(thisBoot()))
        return true;
    // A beat of the future comes from a clock that is not ours; nobody can keep a lease for ever that way.
    if (now - beat > longestSilence || beat - now > longestSilence)
        return true;
    return boot == thisBoot() && !isAlive(process);
}

bool takeLease(Sql::Connection &sql, const QString &name, const LeaseRow &mine)
{
    Sql::Statement row = sql.select("SELECT holder, process, boot, beat FROM leases WHERE name = ?", name);
    if (row.step()) {
        const LeaseRow other{row.text(0), row.integer(1), row.text(2), row.integer(3)};
        if (other.holder != mine.holder && !other.isFree(mine.beat))
            return false;
    }
    row.reset();
    sql.run("INSERT OR REPLACE INTO leases(name, holder, process, boot, beat) VALUES(?, ?, ?, ?, ?)", name, mine.holder, mine.process,
            mine.boot, mine.beat);
    return !sql.fault();
}

} // namespace Rollcall
