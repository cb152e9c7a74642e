#include "models/domain/json.h"
#include "tests/workspace/desk.h"

#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const Visibility everything{.everything = true, .organizations = {}, .self = {}};

/// Names for ids, unique within these tests.
class Namer
{
public:
    explicit Namer(ReadSession &session) : m_session(session) {}

    QString organization(const QString &id) const
    {
        const auto found = m_session.organization(OrganizationId(id));
        return found ? found->name : id;
    }
    QString application(const QString &id) const
    {
        const auto found = m_session.application(ApplicationId(id));
        return found ? found->name : id;
    }
    QString role(const QString &id) const
    {
        const auto found = m_session.role(RoleId(id));
        return found ? found->name + u'@' + organization(found->organization.toString()) : id;
    }
    static QString user(const User &user) { return user.title(); }

    /// The image with its ids replaced, its lists sorted, and without what no undo restores.
    QJsonObject plain(QJsonObject image) const
    {
        for (const QString &key : {u"id"_s, u"created"_s, u"since"_s, u"statusChanged"_s, u"statusChangedBy"_s, u"lastSignIn"_s,
                                   u"hasPassword"_s, u"mustReplacePassword"_s, u"user"_s})
            image.remove(key);
        for (const auto &[key, name] : {std::pair{u"parent"_s, &Namer::organization}, {u"organization"_s, &Namer::organization},
                                        {u"application"_s, &Namer::application}})
            if (image.contains(key))
                image.insert(key, (this->*name)(image.value(key).toString()));
        for (const auto &[key, name] : {std::pair{u"organizations"_s, &Namer::organization}, {u"applications"_s, &Namer::application},
                                        {u"roles"_s, &Namer::role}})
            if (image.contains(key))
                image.insert(key, sorted(image.value(key).toArray(), name));
        for (const QString &key : {u"domains"_s, u"permissions"_s})
            if (image.contains(key))
                image.insert(key, sorted(image.value(key).toArray(), nullptr));
        return image;
    }

private:
    QJsonArray sorted(const QJsonArray &array, QString (Namer::*name)(const QString &) const) const
    {
        QStringList texts;
        for (const QJsonValue &item : array)
            texts.append(name ? (this->*name)(item.toString()) : item.toString());
        texts.sort();
        return QJsonArray::fromStringList(texts);
    }

    ReadSession &m_session;
};

QJsonObject photographIn(ReadSession &session)
{
    const Namer namer(session);
    QJsonObject organizations;
    for (const OrganizationRow &row : session.organizations({}, everything, 0, 100000).rows)
        organizations.insert(row.organization.name, namer.plain(toJson(row.organization)));
    QJsonObject people;
    QJsonObject memberships;
    for (const MemberRow &row : session.members({}, everything, 0, 100000).rows) {
        people.insert(Namer::user(row.user), namer.plain(toJson(row.user)));
        for (const Membership &membership : session.membershipsOf(row.user.id)) {
            memberships.insert(Namer::user(row.user) + u" in "_s + namer.organization(membership.organization.toString()),
                               namer.plain(toJson(membership)));
        }
    }
    QJsonObject roles;
    for (const RoleRow &row : session.roles(everything))
        roles.insert(namer.role(row.role.id.toString()), namer.plain(toJson(row.role)));
    QJsonObject groups;
    for (const RoleGroupRow &row : session.roleGroups(everything))
        groups.insert(row.group.name, namer.plain(toJson(row.group)));
    QJsonObject applications;
    for (const ApplicationRow &row : session.applications())
        applications.insert(row.application.name, namer.plain(toJson(row.application)));
    return {{u"organizations"_s, organizations}, {u"people"_s, people}, {u"memberships"_s, memberships},
            {u"roles"_s, roles}, {u"roleGroups"_s, groups}, {u"applications"_s, applications}};
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject photograph(World &world)
{
    return world.look<QJsonObject>(&photographIn);
}

QString difference(const QJsonValue &a, const QJsonValue &b, const QString &place)
{
    if (a == b)
        return {};
    if (!a.isObject() || !b.isObject())
        return u"%1: %2 became %3"_s.arg(place, shown(a), shown(b));
    QStringList keys = a.toObject().keys() + b.toObject().keys();
    for (const QString &key : keys) {
        const QString found = difference(a[key], b[key], place + u'/' + key);
        if (!found.isEmpty())
            return found;
    }
    return place;
}

} // namespace Rollcall
