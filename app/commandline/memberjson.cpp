#include "app/commandline/memberjson.h"

#include "models/domain/json.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

QJsonObject memberJson(const MemberRow &row)
{
    QJsonObject object = toJson(row.user);
    const QJsonObject membership = toJson(row.membership);
    for (auto it = membership.begin(); it != membership.end(); ++it) {
        // Both have these keys; the row's own id is the user's.
        if (it.key() != "user"_L1 && it.key() != "roles"_L1)
            object.insert(it.key(), it.value());
    }
    object.insert(u"roles"_s, QJsonArray::fromStringList(row.roleNames));
    object.insert(u"organizations"_s, row.organizations);
    return object;
}

QJsonObject personJson(const Person &person)
{
    QJsonArray memberships;
    for (const auto &details : person.memberships) {
        QJsonObject object = toJson(details.membership);
        object.insert(u"organizationName"_s, details.organizationName);
        QJsonArray roles;
        for (const auto &role : details.roles)
            roles.append(toJson(role));
        object.insert(u"roles"_s, roles);
        if (details.invitation)
            object.insert(u"invitation"_s, toJson(*details.invitation));
        memberships.append(object);
    }
    QJsonObject object = toJson(person.user);
    object.insert(u"memberships"_s, memberships);
    return object;
}

} // namespace Rollcall
