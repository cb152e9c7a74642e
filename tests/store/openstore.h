#pragma once

#include "models/store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace Rollcall {

/// An open store in a folder of its own, with calls that wait for their answer.
class OpenStore final
{
public:
    OpenStore();

    QString path() const { return m_folder.filePath(QStringLiteral("directory.sqlite")); }
    QString folder() const { return m_folder.path(); }
    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }

    void close() { m_store.reset(); }
    Result<Store::Mode> reopen();

    template<typename T>
    Result<T> read(std::function<Result<T>(ReadSession &)> work)
    {
        return m_store->read<T>(std::move(work)).result();
    }
    /// What a function makes of a session; a fault fails the test by its message.
    template<typename Function>
    auto ask(Function work)
    {
        using T = decltype(work(std::declval<ReadSession &>()));
        const Result<T> result = m_store->read<T>([work](ReadSession &session) { return Result<T>(work(session)); }).result();
        if (!result)
            qWarning().noquote() << result.error().message << result.error().details; // Tests fail on warnings.
        return result ? *result : T();
    }
    /// Writes; the error, if there is one.
    std::optional<Error> write(std::function<void(WriteSession &)> work);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

/// Opens a store at its path and waits.
Result<Store::Mode> openAt(Store &store);
/// The same with a store that is closed at once.
Result<Store::Mode> opened(const QString &path);
/// Puts 500 people into the file, enough that its tables have pages of their own.
void fill(const QString &path);
/// -1 when they cannot be counted.
qint64 people(Store &store);
/// What a store says when one more person is written; an empty message when it was done.
Error writeError(Store &store);

Organization anOrganization(const QString &name);
User aUser(const QString &name, const QString &email = {});
Role aRole(const QString &name, const QStringList &permissions = {});
Membership aMembership(const User &user, const Organization &organization, const QList<RoleId> &roles = {},
                       MemberStatus status = MemberStatus::Active);

inline const Visibility everything{true, {}, {}};

} // namespace Rollcall
