#include "models/workspace/leases/leases.h"

#include "models/domain/id.h"
#include "models/store/sql/faults.h"
#include "models/workspace/leases/leaserow.h"

#include <qcorofuture.h>

#include <QElapsedTimer>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenAttempts = 200ms;
constexpr auto betweenBeats = 3s;

} // namespace

struct Leases::Wait {
    QString name;
    QString holder = newUuid();
    std::chrono::milliseconds patience{0};
    std::stop_token stop;
    QElapsedTimer since;
    QPromise<Result<Held>> promise;
    bool isAsking = false;
    bool isDone = false;

    void finish(Result<Held> result)
    {
        if (std::exchange(isDone, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

HeldLease::HeldLease(QString name, QString holder, Leases *leases) : m_name(std::move(name)), m_holder(std::move(holder)), m_leases(leases)
{
}

HeldLease::~HeldLease()
{
    if (m_leases)
        m_leases->giveBack(m_name, m_holder);
}

void HeldLease::lose()
{
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost();
}

Leases::Leases(WorkspaceFile &file, QObject *parent) : QObject(parent), m_file(file), m_clock(runningTime)
{
    m_looks.setInterval(betweenAttempts);
    m_beats.setInterval(betweenBeats);
    connect(&m_looks, &QTimer::timeout, this, &Leases::look);
    connect(&m_beats, &QTimer::timeout, this, [this] { beat(); });
}

Leases::~Leases()
{
    for (const std::shared_ptr<Wait> &wait : m_waiting)
        wait->finish(tl::unexpected(Sql::cancelled()));
    for (const QPointer<HeldLease> &held : m_held) {
        if (!held)
            continue;
        giveBack(held->m_name, held->m_holder);
        held->m_leases.clear();
        held->m_isLost = true;
    }
}

QFuture<Result<Leases::Held>> Leases::take(QString name, std::chrono::milliseconds patience, std::stop_token stop)
{
    const auto wait = std::make_shared<Wait>();
    wait->name = std::move(name);
    wait->patience = patience;
    wait->stop = std::move(stop);
    wait->since.start();
    wait->promise.start();
    m_waiting += wait;
    m_looks.start();
    QFuture<Result<Held>> future = wait->promise.future();
    look();
    return future;
}

void Leases::look()
{
    m_waiting.removeIf([](const std::shared_ptr<Wait> &wait) { return wait->isDone; });
    const QList<std::shared_ptr<Wait>> waiting = m_waiting;
    QStringList asked;
    for (const std::shared_ptr<Wait> &wait : waiting) {
        if (wait->stop.stop_requested()) {
            wait->finish(tl::unexpected(Sql::cancelled()));
        } else if (wait->patience < std::chrono::milliseconds(wait->since.elapsed())) {
            wait->finish(failure(Error::Kind::Timeout, tr("Another Rollcall has been at this for too long. End that program, then try again.")));
        } else if (!wait->isAsking && !asked.contains(wait->name)) {
            // Within this process the first to come is the first to be served.
            wait->isAsking = true;
            attempt(wait);
        }
        asked += wait->name;
    }
    m_waiting.removeIf([](const std::shared_ptr<Wait> &wait) { return wait->isDone; });
    if (m_waiting.isEmpty())
        m_looks.stop();
}

QCoro::Task<void> Leases::attempt(std::shared_ptr<Wait> wait)
{
    const QPointer self(this);
    const QString name = wait->name;
    const LeaseRow mine = LeaseRow::mine(wait->holder, m_clock());
    // A refusal rolls back, so that nobody is told of a write that was none.
    std::function<Result<void>(Sql::Connection &)> work = [name, mine](Sql::Connection &sql) -> Result<void> {
        return takeLease(sql, name, mine) ? Result<void>() : failure(Error::Kind::Conflict, {});
    };
    auto writing = m_file.write<void>(std::move(work));
    const Result<void> taken = co_await writing;
    const bool isBusy = !taken && taken.error().message.isEmpty();
    if (!self) {
        wait->finish(tl::unexpected(Sql::cancelled()));
        co_return;
    }
    wait->isAsking = false;
    if (isBusy)
        co_return;
    if (!taken) {
        wait->finish(passOn(taken));
    } else if (wait->isDone || wait->stop.stop_requested()) {
        giveBack(name, wait->holder);
        wait->finish(tl::unexpected(Sql::cancelled()));
    } else {
        const Held held(new HeldLease(name, wait->holder, this));
        held->m_beat = mine.beat;
        m_held.removeIf([](const QPointer<HeldLease> &one) { return !one; });
        m_held += held.get();
        m_beats.start();
        wait->finish(held);
    }
}

QCoro::Task<void> Leases::beat()
{
    const QPointer self(this);
    m_held.removeIf([](const QPointer<HeldLease> &held) { return !held || held->m_isLost; });
    if (m_held.isEmpty()) {
        m_beats.stop();
        co_return;
    }
    QStringList holders;
    for (const QPointer<HeldLease> &held : m_held)
        holders += held->m_holder;
    const qint64 now = m_clock();
    std::function<Result<QStringList>(Sql::Connection &)> work = [holders, now](Sql::Connection &sql) -> Result<QStringList> {
        QStringList kept;
        for (const QString &holder : holders) {
            sql.run("UPDATE leases SET beat = ? WHERE holder = ?", now, holder);
            if (sql.changes() > 0)
                kept += holder;
        }
        return kept;
    };
    auto writing = m_file.write<QStringList>(std::move(work));
    const Result<QStringList> kept = co_await writing;
    if (!self)
        co_return;
    const QList<QPointer<HeldLease>> all = m_held;
    for (const QPointer<HeldLease> &held : all) {
        if (!held || !holders.contains(held->m_holder))
            continue;
        if (kept && kept->contains(held->m_holder))
            held->m_beat = now;
        else if (kept || m_clock() - held->m_beat > LeaseRow::longestSilence)
            held->lose();
        if (!self)
            co_return;
    }
}

void Leases::giveBack(const QString &name, const QString &holder)
{
    m_file.write<void>([name, holder](Sql::Connection &sql) -> Result<void> {
        sql.run("DELETE FROM leases WHERE name = ? AND holder = ?", name, holder);
        return {};
    });
}

} // namespace Rollcall
