#pragma once

#include "models/store/store.h"
#include "models/workspace/memory/places.h"
#include "models/workspace/opendirectory.h"
#include "tests/net/awaited.h"

#include <QTemporaryDir>
#include <QtTest>

namespace Rollcall {

/// An embedded directory in a folder of its own, with places and settings beside it, for pages and dialogs without a window.
class MembersFixture final
{
public:
    MembersFixture();
    ~MembersFixture();

    OpenDirectory &directory() const { return *m_directory; }
    Places &places() { return m_places; }
    QSettings &settings() { return m_settings; }

    /// `members` invented people in `organizations` organizations.
    void fillWithPeople(qint64 members, int organizations);
    /// That many more members of the organization, "Person 1" and so on.
    void fillWithMembers(const OrganizationId &organization, int count);
    OrganizationId addOrganization(const QString &name);
    UserId addMember(const OrganizationId &organization, const QString &name, const QString &email,
                     const QList<RoleId> &roles = {BuiltInRole::member()}, bool invite = false);
    /// Fails the program when it was refused.
    Applied apply(const Payload &payload);
    Person person(const UserId &id);
    QList<MemberRow> members(const OrganizationId &organization);
    std::optional<MemberRow> member(const OrganizationId &organization, const QString &email);
    /// The directory as this user sees it; lives as long as the fixture.
    OpenDirectory &as(const UserId &user);
    /// The same rows with this directory behind them; lives as long as the fixture.
    OpenDirectory &behind(std::unique_ptr<Directory> directory);
    /// Refuses every write from now on, with this reason.
    void setReadOnly(const QString &reason);

    /// Waits for a task, with the event loop turning.
    template<typename T>
    static T wait(Task<T> task)
    {
        return finished(std::move(task));
    }

private:
    std::unique_ptr<OpenDirectory> open(const Actor &actor, std::unique_ptr<Directory> directory = nullptr);

    QTemporaryDir m_folder;
    QSettings m_settings;
    Places m_places;
    std::unique_ptr<Store> m_store;
    Actor m_actor;
    std::unique_ptr<OpenDirectory> m_directory;
    std::vector<std::unique_ptr<OpenDirectory>> m_others;
};

} // namespace Rollcall
