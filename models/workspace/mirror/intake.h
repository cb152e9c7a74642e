#pragma once

#include "models/directory/pull.h"
#include "models/store/session.h"
#include "models/workspace/mirror/mirrortables.h"

namespace Rollcall {

/// Brings into a mirror what a server says, in one transaction. What is there already is not written again, so that nobody is
/// told of a change that is none. What the server confirmed a moment ago wins over what it says now.
class Intake final
{
public:
    /// Overlays end at `now`.
    Intake(WriteSession &session, qint64 generation, const QDateTime &now);
    /// Marks what came new as seen.
    ~Intake();
    Q_DISABLE_COPY_MOVE(Intake)

    void take(const PulledPage &page);

    /// Of the image only what is told; a new thing is taken whole.
    void put(const EntityId &entity, const QJsonObject &image, const QSet<QString> &told);
    void remove(const EntityId &entity);

    /// Puts once more what waits for something that has come meanwhile; at most `limit`. The last one looked at, or none at the end.
    /// Where not all organizations could be listed, one that somebody is a member of is known by that alone.
    std::optional<EntityId> putWaiting(const std::optional<EntityId> &after, int limit, bool areOrganizationsListed);

private:
    void put(const EntityId &entity, const QJsonObject &image, const QSet<QString> &told, qint64 generation);
    void putPulled(const EntityId &entity, QJsonObject image, const QSet<QString> &told);
    /// Whom nothing is known of yet, without the detour by images; false: that is the way.
    bool putNew(User user);
    bool putNew(Membership membership);
    bool isKnown(const EntityId &membership);
    /// What the image names and is not there. People and roles are put in as their bare ids: they are known by nothing else.
    QList<EntityId> missing(const EntityId &entity, const QJsonObject &image, qint64 generation);
    void mention(const EntityId &entity, qint64 generation);
    bool isThere(const EntityId &entity);
    void store(const EntityId &entity, const QJsonObject &image, const std::optional<QJsonObject> &old, qint64 generation);

    WriteSession &m_session;
    Sql::Connection &m_sql;
    qint64 m_generation;
    QHash<EntityId, MirrorTables::Overlay> m_overlays;
    QSet<EntityId> m_there;
    QSet<EntityId> m_mentioned; ///< And marked as seen.
    QSet<EntityId> m_new;       ///< People who came in this transaction,
    QSet<EntityId> m_joined;    ///< and memberships that were put in it.
    /// The last rows before those that are new, which are marked all at once.
    std::optional<qint64> m_oldUsers;
    std::optional<qint64> m_oldMemberships;
    bool m_isAnyWaiting;
    bool m_takesBareOrganizations = false;
};

} // namespace Rollcall
