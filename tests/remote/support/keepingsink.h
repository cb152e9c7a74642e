#pragma once

#include "models/directory/pull.h"
#include "models/net/time/completion.h"

#include <QMap>

namespace Rollcall {

/// Keeps what comes, by id; may be slow, or full.
class KeepingSink final : public Sink
{
public:
    Task<Result<void>> take(PulledPage page) override
    {
        ++pages;
        last = page.mark;
        done = page.done;
        for (const Organization &organization : std::as_const(page.organizations)) {
            organizations.insert(organization.id.toString(), organization.name);
            kept.insert(organization.id.toString(), organization);
        }
        for (const User &user : std::as_const(page.users))
            users.insert(user.id.toString(), user.title());
        for (const Membership &membership : std::as_const(page.memberships)) {
            ++membershipsCame;
            members[membership.organization.toString()].insert(membership.user.toString());
            memberships.insert(membership.organization.toString() + u' ' + membership.user.toString(), membership);
            told.insert(membership.user.toString(), page.told);
        }
        for (const RoleGroup &group : std::as_const(page.roleGroups))
            roleGroups.insert(group.id.toString(), group);
        for (const Application &application : std::as_const(page.applications))
            applications.insert(application.id.toString(), application.name);
        roles += static_cast<int>(page.roles.size());
        raw += static_cast<int>(page.raw.size());
        if (onPage)
            onPage();
        if (gate) {
            const Completion<bool> waited = *gate;
            co_await waited;
        }
        if (pages == full)
            co_return failure(Error::Kind::Storage, QStringLiteral("The disk is full."));
        co_return Result<void>();
    }

    QMap<QString, QString> organizations; ///< Names.
    QMap<QString, Organization> kept;
    QMap<QString, QString> users;         ///< Titles.
    QMap<QString, QSet<QString>> members; ///< Users by organization.
    QMap<QString, Membership> memberships; ///< By "organization user".
    QMap<QString, QSet<QString>> told;    ///< By user, of the latest membership.
    QMap<QString, RoleGroup> roleGroups;
    QMap<QString, QString> applications;
    std::optional<Completion<bool>> gate; ///< While there is one, it waits before it answers.
    std::function<void()> onPage;
    SyncMark last;
    qint64 done = 0;
    int membershipsCame = 0;
    int pages = 0;
    int roles = 0;
    int raw = 0;
    int full = 0; ///< The page that finds no place any more; 0: none does.
};

} // namespace Rollcall
