#pragma once

#include "models/directory/directory.h"
#include "models/domain/clock.h"

#include <QPointer>
#include <QTimer>

namespace Rollcall {

class Store;

/// Tells a mirror what was written to its server, and reads it again: at once, and once more when the time is up in which the
/// server may still have answered from an old copy.
class Confirmations final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Confirmations(Directory &remote, Store &store, Clock clock, QObject *parent = nullptr);

    /// Answers when the mirror shows what was confirmed; the reads follow.
    Task<void> keep(QList<Change> changes, QList<Result<Applied>> results);

    /// Nothing is being read and nothing is waited for.
    bool isSettled() const { return m_queue.isEmpty() && m_unsettled.isEmpty() && !m_isReading; }

private:
    struct Reading {
        Actor actor;
        QDateTime until; ///< UTC: when what is read counts, whatever it is.
        bool isQueued = false;
    };
    void enqueue(const EntityId &entity, Reading &reading);
    Task<void> readAll();
    Task<bool> readOne(EntityId entity, Actor actor, bool isFinal);
    void wake();

    Directory &m_remote;
    Store &m_store;
    Clock m_clock;
    QList<EntityId> m_queue;
    QHash<EntityId, Reading> m_unsettled;
    QTimer m_alarm;
    bool m_isReading = false;
};

} // namespace Rollcall
