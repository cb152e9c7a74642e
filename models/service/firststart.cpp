#include "models/service/firststart.h"

#include "models/domain/json.h"
#include "models/domain/validation.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <qcorofuture.h>

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

/// Built-in roles differ after an update of the program that gives them other permissions.
QList<Role> missingRoles(ReadSession &session)
{
    QList<Role> missing;
    for (const Role &role : BuiltInRole::all()) {
        auto stored = session.role(role.id);
        if (stored)
            stored->created = role.created;
        if (!stored || *stored != role)
            missing.append(role);
    }
    return missing;
}

/// What an earlier start left.
struct EarlierStart {
    std::optional<UserId> owner;
    bool complete = false; ///< The built-in roles are as they should be.
};

void putRoles(WriteSession &session, const QDateTime &now)
{
    for (Role role : missingRoles(session)) {
        const auto stored = session.role(role.id);
        role.created = stored ? stored->created : now;
        session.put(role);
    }
}

User localUser(ReadSession &session, const QString &accountName, const QString &fullName, const QDateTime &now)
{
    const auto usable = [](Field field, const QString &text) {
        return std::ranges::none_of(Check::memberField(field, text), [](const Problem &problem) {
            return problem.severity == Problem::Severity::Error;
        });
    };
    User user;
    user.id = newId<UserId>();
    user.created = now;
    const QString account = normalized(Field::Username, accountName);
    if (usable(Field::Username, account) && !session.userByUsername(account))
        user.username = account;
    const QString name = normalized(Field::Name, fullName);
    user.name = !name.isEmpty() && usable(Field::Name, name) ? name : user.username;
    return user;
}

void journalStart(WriteSession &session, const User &user, const QDateTime &now)
{
    JournalEntry entry;
    entry.change = newId<ChangeId>();
    entry.at = now;
    entry.actor = user.id;
    entry.actorName = user.title();
    entry.target = entity(user.id);
    entry.targetName = user.title();
    entry.verb = toKey(Verb::Create);
    entry.after = toJson(user);
    session.appendJournal(entry);
}

Result<Actor> prepare(WriteSession &session, const QString &accountName, const QString &fullName)
{
    // All is asked again inside the write transaction: another process may have been here meanwhile.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    putRoles(session, now);
    if (const auto owner = session.directoryOwner())
        return Actor{*owner};
    const User user = localUser(session, accountName, fullName, now);
    session.put(user);
    session.setDirectoryOwner(user.id);
    journalStart(session, user, now);
    return Actor{user.id};
}

} // namespace

Task<Result<Actor>> prepareFirstStart(Store &store, QString accountName, QString fullName)
{
    // Usually there is nothing to write, and a store that is read-only can be opened then.
    std::function<Result<EarlierStart>(ReadSession &)> look = [](ReadSession &session) -> Result<EarlierStart> {
        return EarlierStart{session.directoryOwner(), missingRoles(session).isEmpty()};
    };
    auto looking = store.read<EarlierStart>(std::move(look));
    auto found = co_await looking;
    if (!found)
        co_return passOn(found);
    if (found->owner && found->complete)
        co_return Actor{*found->owner};
    std::function<Result<Actor>(WriteSession &)> work = [accountName, fullName](WriteSession &session) {
        return prepare(session, accountName, fullName);
    };
    auto writing = store.write<Actor>(std::move(work));
    auto result = co_await writing;
    // Roles that an update would mend are no reason to refuse a look at a store that cannot be written.
    if (!result && found->owner)
        co_return Actor{*found->owner};
    co_return result;
}

Account currentAccount()
{
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {u"local"_s, Words::tr("This computer's user")};
    Account account;
    account.name = QString::fromLocal8Bit(found->pw_name);
    // The first part of the GECOS field is the name; an & in it stands for the account's name with a capital letter.
    account.fullName = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).trimmed();
    if (!account.name.isEmpty())
        account.fullName.replace(u'&', account.name.left(1).toUpper() + account.name.mid(1));
    return account;
}

} // namespace Rollcall
