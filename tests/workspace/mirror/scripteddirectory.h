#pragma once

#include "models/directory/pull.h"

#include <QMap>
#include <QPromise>

namespace Rollcall {

/// A remote directory in memory that does what a test tells it, faults included. Pulls list the organizations, then the members of
/// each, page by page; a mark is "organization/offset".
class ScriptedDirectory final : public Directory, public Pullable
{
    Q_OBJECT
public:
    using Directory::Directory;

    struct Member {
        User user;
        Membership membership;
    };
    struct Content {
        QList<Organization> organizations;
        QMap<QString, QList<Member>> members; ///< By organization.
        QList<Role> roles;
        QList<Application> applications;
        QList<RoleGroup> roleGroups;
        std::optional<QList<User>> people; ///< A list of all accounts, where the server has one.
        bool peopleCovered = true;
    };
    Content content; ///< What is written goes here,
    std::optional<Content> stale; ///< and reads and pulls answer this meanwhile, where it is set.

    // How it answers
    int pageSize = 10;
    QString scope = QStringLiteral("boss all");
    QSet<QString> told;
    bool omitsRoles = false;   ///< Members come without their roles, and these without a list of their own.
    bool rolesCovered = true;
    bool organizationsCovered = true;
    bool omitsOrganizations = false; ///< Their members are listed, they themselves are not.
    QSet<QString> forbidden;   ///< Organizations that may not be looked into.
    SyncMark next;
    QList<EntityId> gone;      ///< Sent with the first page.
    bool rawOfMemberships = false; ///< Not of people only.
    QString rawWord;               ///< Stands in what was sent of a membership.
    std::optional<int> cutAfter; ///< So many pages, then `fault`.
    Error fault{Error::Kind::Network, QStringLiteral("The line is cut."), {}, {}};
    std::function<void(int page)> beforePage; ///< Pages count from 1.
    std::optional<int> heldAt; ///< Waits before this page until letGo().
    void letGo();
    std::chrono::milliseconds latency{0}; ///< Of each page.

    Applied::Outcome outcome = Applied::Outcome::Done;
    bool isMute = false; ///< Its answers to writes do not say what was there before.
    std::optional<Error> refusal;
    std::optional<Error> unreadable; ///< What read() answers.
    Traits permitted;                ///< What traits() answers,
    std::optional<Error> unasked;    ///< unless it answers this.
    QSet<EntityKind> unknownKinds;   ///< Of which read() cannot tell.

    // What it was asked
    QList<SyncMark> pulls;
    QList<EntityId> reads;
    int pages = 0; ///< Of the last pull.
    int asked = 0; ///< For traits.
    bool isHolding() const { return m_isHolding; }
    bool isStopped() const { return m_stop.stop_requested(); } ///< The last pull was told to end.

    // Building
    Organization &addOrganization(const QString &id, int members = 0);
    Member &addMember(const QString &organization, const QString &id, const QString &name);
    Member *member(const QString &organization, const QString &id);

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;
    Task<Result<Coverage>> pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop) override;

private:
    const Content &shown() const { return stale ? *stale : content; }
    std::optional<QJsonObject> image(const Content &from, const EntityId &entity) const;
    Task<Result<void>> send(std::shared_ptr<Sink> sink, PulledPage page, std::stop_token stop);
    Result<Applied> applyOne(const Change &change);
    /// As where everybody is in one organization.
    Result<Applied> moved(const QString &user, const QString &organization);

    QPromise<void> m_gate;
    bool m_isHolding = false;
    std::stop_token m_stop;
};

} // namespace Rollcall
