#include "ui/members/accountrefusals.h"

#include <algorithm>

namespace Rollcall {

namespace {

/// An edit that changes nothing, so that only the right to it is in question.
Payload unchanged(const User &user, Field field)
{
    const FieldInfo &about = info(field);
    const QString &value = user.*about.ofUser;
    return Payload(Patch{entity(user.id), {FieldEdit{about.key, value, value}}});
}

QString refusalIn(const QList<Result<Applied>> &results, qsizetype at)
{
    const bool isRefused = at < results.size() && !results.at(at) && results.at(at).error().kind == Error::Kind::Forbidden;
    return isRefused ? results.at(at).error().message : QString();
}

} // namespace

Task<AccountRefusals> accountRefusals(QPointer<OpenDirectory> directory, User user)
{
    QList<Change> changes;
    for (const Payload &payload : {unchanged(user, Field::Name), unchanged(user, Field::TimeZone), Payload(ResetPassword{entity(user.id)})})
        changes.append(directory->prepare(payload));
    const QList<Result<Applied>> results = co_await directory->directory().check(changes);
    co_return AccountRefusals{refusalIn(results, 0), refusalIn(results, 1), refusalIn(results, 2)};
}

Task<QHash<QString, QString>> deletionRefusals(QPointer<OpenDirectory> directory, QList<UserId> users, int most)
{
    QHash<QString, QString> refusals;
    if (users.isEmpty() || !directory)
        co_return refusals;
    QList<Change> changes;
    for (const UserId &user : users.first(std::min<qsizetype>(users.size(), most)))
        changes.append(directory->prepare(Payload(Remove{entity(user), false, std::nullopt})));
    const QList<Result<Applied>> results = co_await directory->directory().check(changes);
    for (qsizetype at = 0; at < changes.size(); ++at) {
        if (const QString reason = refusalIn(results, at); !reason.isEmpty())
            refusals.insert(users.at(at).toString(), reason);
    }
    co_return refusals;
}

} // namespace Rollcall
