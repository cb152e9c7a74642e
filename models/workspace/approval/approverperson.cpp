#include "models/workspace/approval/approverperson.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ApprovalDesk)
};

constexpr int mostLookedAt = 100;
constexpr qsizetype mostNamed = 5;

bool isCalled(const User &user, const QString &who)
{
    return user.email.compare(who, Qt::CaseInsensitive) == 0 || user.title().compare(who, Qt::CaseInsensitive) == 0;
}

QStringList namesOf(const QList<User> &users)
{
    QStringList names;
    for (const User &user : users.first(std::min(users.size(), mostNamed)))
        names.append(user.email.isEmpty() ? user.id.toString() : user.email);
    return names;
}

} // namespace

Task<Result<User>> personCalled(QPointer<OpenDirectory> directory, QString who)
{
    if (!directory)
        co_return failure(Error::Kind::Cancelled, Words::tr("The directory is not open."));
    const UserId id(who);
    if (const auto person = co_await directory->reader().person(id); person && person->user.id == id)
        co_return person->user;
    if (!directory)
        co_return failure(Error::Kind::Cancelled, Words::tr("The directory is not open."));
    MemberQuery query;
    query.text = who;
    PageRequest page;
    page.limit = mostLookedAt;
    const auto found = co_await directory->reader().members(query, page);
    if (!found)
        co_return passOn(found);
    QList<User> users;
    for (const MemberRow &row : found->rows) {
        if (isCalled(row.user, who) && std::ranges::find(users, row.user.id, &User::id) == users.end())
            users.append(row.user);
    }
    if (users.size() > 1)
        co_return failure(Error::Kind::Conflict, Words::tr("“%1” is more than one person: %2").arg(who, namesOf(users).join(u", "_s)));
    if (users.isEmpty())
        co_return failure(Error::Kind::NotFound, Words::tr("Nobody in this directory has the name, e-mail address or id “%1”.").arg(who));
    co_return users.first();
}

} // namespace Rollcall
