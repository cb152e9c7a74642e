#pragma once

#include "models/directory/directory.h"

#include <stop_token>

namespace Rollcall {

/// How far a pull came, in the directory's own words. Empty: at the beginning.
struct SyncMark {
    QString text;

    bool operator==(const SyncMark &) const = default;
};

/// A piece of what a directory holds, as it came. `raw` keeps what the server sent of each thing beside what we know of it.
struct PulledPage {
    struct Raw {
        EntityId entity;
        QJsonObject sent;
    };
    QList<Organization> organizations;
    QList<User> users; ///< May come once more with more about them.
    QList<Membership> memberships;
    QList<Role> roles;
    QList<RoleGroup> roleGroups;
    QList<Application> applications;
    QList<Raw> raw;
    /// What this page tells of users and memberships, as the keys of json.h ("email", "roles", "status"): only that is taken, and
    /// where it is empty it is empty now. None: whatever is not empty is told, and all else is unknown.
    QSet<QString> told;
    QList<EntityId> gone; ///< What the server itself calls removed, where a pull brings changes alone.
    SyncMark mark;    ///< Where to begin again when this page is kept and the rest is lost; things may come twice then.
    qint64 done = 0;  ///< Steps of the pull so far,
    qint64 total = 0; ///< of so many; 0 while unknown.

    bool isEmpty() const
    {
        return organizations.isEmpty() && users.isEmpty() && memberships.isEmpty() && roles.isEmpty() && roleGroups.isEmpty()
               && applications.isEmpty() && gone.isEmpty();
    }
};

/// Where pages go. It answers when it can hold another one, so a slow sink holds the server up, not the memory.
class Sink
{
public:
    virtual ~Sink() = default;

    /// An error ends the pull with it.
    virtual Task<Result<void>> take(PulledPage page) = 0;
};

/// What a pull walked to its end: only there does absence mean that something is gone. Whatever is not named is unknown, not empty.
struct Coverage {
    QString scope;              ///< Who looked, and with which rights: under another one nothing may be called gone.
    bool organizations = false; ///< All that this scope can see.
    QSet<OrganizationId> members; ///< Organizations whose members were all listed.
    bool users = false; ///< All people, whether they belong to an organization or not.
    /// People who belong to no organization are asked for too, whether or not all came: then nobody is gone for being a member nowhere.
    bool peopleBeside = false;
    bool roles = false;
    bool roleGroups = false;
    bool applications = false;
    qint64 strange = 0;         ///< Things that could not be read and were left out; with any, nothing is covered where they stood.
    QStringList notes;          ///< Sentences: what could not be seen, and why.
    SyncMark next;              ///< For the next pull, where changes alone can be asked for.
};

/// A directory that can be mirrored.
class Pullable
{
public:
    virtual ~Pullable() = default;

    /// Streams what is visible, from `since` on. Errors leave what the sink has taken standing.
    virtual Task<Result<Coverage>> pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop) = 0;
};

} // namespace Rollcall
