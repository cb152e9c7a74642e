#pragma once

#include "models/workspace/file/workspacefile.h"

#include <qcorotask.h>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <stop_token>

namespace Rollcall {

class Leases;

/// What one process at a time may do, as long as this lives. Given back when it is destroyed.
class HeldLease final : public QObject
{
    Q_OBJECT
public:
    ~HeldLease() override;

    const QString &name() const { return m_name; }
    /// Another process took it, or the workspace file has not taken our beats for so long that one may have.
    bool isLost() const { return m_isLost; }

Q_SIGNALS:
    void lost();

private:
    friend class Leases;
    HeldLease(QString name, QString holder, Leases *leases);
    void lose();

    QString m_name;
    QString m_holder;
    QPointer<Leases> m_leases;
    qint64 m_beat = 0; ///< The last that is on disk.
    bool m_isLost = false;
};

/// Who does what only one process may do at a time (sync, apply, token refresh of a connection), over all processes that share
/// a workspace file. The holder beats every three seconds of the computer's running time; a lease is taken over when its
/// process is dead, has not beaten for fifteen seconds, or belongs to an earlier start of the computer. Lives on the main
/// thread, and not longer than the file.
class Leases final : public QObject
{
    Q_OBJECT
public:
    using Held = std::shared_ptr<HeldLease>;
    using Clock = std::function<qint64()>;

    explicit Leases(WorkspaceFile &file, QObject *parent = nullptr);
    ~Leases() override; ///< Gives everything back; who waits gets Cancelled.

    /// Waits for its turn. Timeout after `patience`, Cancelled when asked to stop, else the file's own errors.
    QFuture<Result<Held>> take(QString name, std::chrono::milliseconds patience, std::stop_token stop);

    /// Milliseconds that the computer has run; the same for all its processes. Tests set another clock.
    void setClock(Clock clock) { m_clock = std::move(clock); }

private:
    friend class HeldLease;
    struct Wait;
    QCoro::Task<void> attempt(std::shared_ptr<Wait> wait);
    QCoro::Task<void> beat();
    void look();
    void giveBack(const QString &name, const QString &holder);

    WorkspaceFile &m_file;
    Clock m_clock;
    QTimer m_looks;
    QTimer m_beats;
    QList<std::shared_ptr<Wait>> m_waiting;
    QList<QPointer<HeldLease>> m_held;
};

} // namespace Rollcall
