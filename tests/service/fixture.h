#pragma once

#include "models/service/embeddeddirectory.h"
#include "models/service/embeddedreader.h"
#include "models/store/store.h"

#include <qcorotask.h>
#include <QFuture>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace Rollcall {

template<typename T>
T await(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

template<typename T>
T await(QFuture<T> future)
{
    return future.result();
}

/// A fresh store in a folder of its own with the first start done, and a clock that stands still until it is set.
class World
{
public:
    World();
    /// A copy of the other's file as it is now: quicker than making the same again.
    World(const World &other);
    ~World();
    World &operator=(const World &) = delete;

    Store &store() { return *m_store; }
    EmbeddedDirectory &directory() { return *m_directory; }
    std::unique_ptr<EmbeddedReader> reader(const UserId &actor);
    QString file() const;
    QDateTime now() const { return *m_now; }
    void setNow(const QDateTime &now) { *m_now = now; }

    UserId boss; ///< The directory owner.

    Result<Applied> apply(const UserId &actor, Payload payload);
    QList<Result<Applied>> applyAll(QList<Change> changes);
    Change change(const UserId &actor, Payload payload) const;
    /// The same, and the test fails when it is refused.
    Applied done(const UserId &actor, Payload payload);

    // Made by the boss.
    OrganizationId organization(const QString &name, QJsonObject values = {}, std::optional<UserId> owner = {});
    UserId person(const QString &email, const OrganizationId &in, const QList<RoleId> &roles = {BuiltInRole::member()},
                  MemberStatus status = MemberStatus::Active);
    RoleId role(const QString &name, const QStringList &permissions, const OrganizationId &of = {}, const ApplicationId &app = {});
    ApplicationId application(const QString &name);
    RoleGroupId group(const QString &name, const QList<RoleId> &roles, const QList<OrganizationId> &organizations,
                      const ApplicationId &app = {});

    // What is stored now, past all rules.
    template<typename T>
    T look(std::function<T(ReadSession &)> work)
    {
        std::function<Result<T>(ReadSession &)> wrapped = [work](ReadSession &session) -> Result<T> { return work(session); };
        auto result = await(m_store->read<T>(std::move(wrapped)));
        return result ? *result : T();
    }
    std::optional<Membership> membership(const UserId &user, const OrganizationId &organization);
    std::optional<User> user(const UserId &id);
    std::optional<Organization> organizationNow(const OrganizationId &id);
    std::optional<Role> roleNow(const RoleId &id);
    std::optional<Invitation> invitation(const UserId &user, const OrganizationId &organization);
    QList<JournalEntry> journal();
    qint64 journalLength() { return journal().size(); }

private:
    void open();

    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<EmbeddedDirectory> m_directory;
};

// Short forms of what tests say often.
AddMember addition(const OrganizationId &to, const QString &email, const QList<RoleId> &roles = {BuiltInRole::member()});
SetRoles newRoles(const UserId &user, const OrganizationId &in, const QList<RoleId> &before, const QList<RoleId> &after);
SetStatus newStatus(const UserId &user, const OrganizationId &in, MemberStatus before, MemberStatus after);
Patch edit(const EntityId &target, const QString &field, const QJsonValue &before, const QJsonValue &after);
Remove removal(const EntityId &target);
Create creation(EntityKind kind, const QJsonObject &values);

/// Readable when a QCOMPARE of it fails: "done", or the kind of error and its sentence.
QString outcome(const Result<Applied> &result);

} // namespace Rollcall

/// Fails the test with the sentence when the Result holds an error.
#define VERIFY_DONE(result) \
    do { \
        const auto done_ = (result); \
        QVERIFY2(done_.has_value(), qPrintable(done_ ? QString() : done_.error().message)); \
    } while (false)
/// The change was refused, with this kind and words of this kind in the sentence.
#define VERIFY_REFUSED(result, errorKind, words) \
    do { \
        const auto refused_ = (result); \
        QVERIFY2(!refused_.has_value(), "was not refused"); \
        QVERIFY2(refused_.error().message.contains(words), qPrintable(refused_.error().message)); \
        QCOMPARE(static_cast<int>(refused_.error().kind), static_cast<int>(errorKind)); \
    } while (false)
