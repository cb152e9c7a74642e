#include "openstore.h"

#include "files.h"

#include <QTimeZone>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QDateTime someTime()
{
    static int minutes = 0;
    return QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC).addSecs(60 * ++minutes);
}

} // namespace

OpenStore::OpenStore()
{
    if (const auto opened = reopen(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
}

Result<Store::Mode> OpenStore::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>(path());
    return openAt(*m_store);
}

std::optional<Error> OpenStore::write(std::function<void(WriteSession &)> work)
{
    const Result<bool> result = m_store
                                    ->write<bool>([work = std::move(work)](WriteSession &session) {
                                        work(session);
                                        return Result<bool>(true);
                                    })
                                    .result();
    return result ? std::nullopt : std::optional(result.error());
}

Result<Store::Mode> openAt(Store &store)
{
    return store.open().result();
}

Result<Store::Mode> opened(const QString &path)
{
    Store store(path);
    return openAt(store);
}

void fill(const QString &path)
{
    auto store = std::make_unique<Store>(path);
    if (const auto mode = openAt(*store); !mode)
        qFatal("%s", qPrintable(mode.error().message));
    const auto written = store->write<bool>([](WriteSession &session) {
        for (int i = 0; i < 500; ++i)
            session.put(aUser(u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
        return Result<bool>(true);
    }).result();
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    store.reset();
    // Of two connections that close at the same moment neither folds the log in; tests look at the file alone.
    if (!runSql(path, "PRAGMA wal_checkpoint(TRUNCATE)"))
        qFatal("The log of %s cannot be folded in", qPrintable(path));
}

qint64 people(Store &store)
{
    return store.read<qint64>([](ReadSession &s) { return Result<qint64>(s.countMembers({}, everything, CountMode::Exact).value); })
        .result()
        .value_or(-1);
}

Error writeError(Store &store)
{
    const auto result = store.write<bool>([](WriteSession &s) {
        s.put(aUser(u"New"_s));
        return Result<bool>(true);
    }).result();
    return result ? Error() : result.error();
}

Organization anOrganization(const QString &name)
{
    Organization organization;
    organization.id = newId<OrganizationId>();
    organization.name = name;
    organization.created = someTime();
    return organization;
}

User aUser(const QString &name, const QString &email)
{
    User user;
    user.id = newId<UserId>();
    user.name = name;
    user.email = email;
    user.created = someTime();
    return user;
}

Role aRole(const QString &name, const QStringList &permissions)
{
    Role role;
    role.id = newId<RoleId>();
    role.name = name;
    role.permissions = permissions;
    role.created = someTime();
    return role;
}

Membership aMembership(const User &user, const Organization &organization, const QList<RoleId> &roles, MemberStatus status)
{
    Membership membership;
    membership.user = user.id;
    membership.organization = organization.id;
    membership.roles = roles;
    membership.status = status;
    membership.since = someTime();
    return membership;
}

} // namespace Rollcall
