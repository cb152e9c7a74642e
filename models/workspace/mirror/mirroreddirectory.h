#pragma once

#include "models/workspace/mirror/mirror.h"

namespace Rollcall {

class Confirmations;
class KeptTraits;
class Reach;

/// A remote directory that tells its mirror what was written, so that a list shows it at once. What the server confirmed stays
/// shown for 60 s even where it answers reads from a copy that does not know it yet.
class MirroredDirectory final : public Directory
{
    Q_OBJECT
public:
    /// `remote` is Pullable as well; Parts::source is set from it.
    MirroredDirectory(std::unique_ptr<Directory> remote, Mirror::Parts parts, QObject *parent = nullptr);
    ~MirroredDirectory() override;

    Mirror &mirror() { return *m_mirror; }
    /// Whether changes are on their way: what comes back belongs into the mirror.
    bool isWriting() const { return m_writing > 0; }
    /// Whatever was written has been read again, for the last time.
    bool isSettled() const;
    /// What it has beyond a Directory (sessions, tokens) is asked of itself.
    Directory &remote() { return *m_remote; }

    /// The network is back, or somebody signed in: whether the server is there is asked at once.
    void retry();

    /// What the server says now; where it is out of reach, what it said last, with nothing that may be changed and the reason. That
    /// holds too for those that know what can be done without asking anybody: a write would only fail when it is sent.
    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;
    Task<QList<Result<Applied>>> check(QList<Change> changes) override;
    Task<Result<QString>> storeLogo(Actor actor, QByteArray bytes) override;
    Task<Result<QByteArray>> logo(QString hash) override;

Q_SIGNALS:
    /// Nothing is on its way any more.
    void rested();

private:
    Task<Result<Traits>> ask(Actor actor, std::optional<OrganizationId> organization);
    Task<Result<Traits>> keptTraits(std::optional<OrganizationId> organization, Error why);
    Task<Result<void>> greet();
    Task<std::optional<EntityId>> something() const;
    void look();
    bool isDoubtful() const;

    int m_writing = 0;
    std::unique_ptr<Directory> m_remote;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Confirmations> m_confirmations; ///< From the first write on.
    std::unique_ptr<KeptTraits> m_keptTraits;
    std::unique_ptr<Reach> m_reach;
    Actor m_actor;        ///< Who asked the last time what may be done,
    std::optional<OrganizationId> m_place; ///< and where.
    QDateTime m_opened;   ///< UTC. What went wrong before says little about now.
    QDateTime m_failed;   ///< UTC: the last sync that we know of to have failed.
    bool m_isHeard = false; ///< Somebody was told what may be done.
};

} // namespace Rollcall
