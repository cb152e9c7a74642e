#include "models/workspace/changes/changewords.h"

#include "models/domain/json.h"
#include "models/workspace/changes/mentions.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

struct Title {
    QString name;

    QString operator()(const Create &) const { return Words::tr("Create %1").arg(name); }
    QString operator()(const Patch &) const { return Words::tr("Edit %1").arg(name); }
    QString operator()(const Remove &) const { return Words::tr("Remove %1").arg(name); }
    QString operator()(const AddMember &add) const
    {
        return add.invite ? Words::tr("Invite %1").arg(name) : Words::tr("Add %1").arg(name);
    }
    QString operator()(const SetRoles &) const { return Words::tr("Change the roles of %1").arg(name); }
    QString operator()(const SetStatus &set) const
    {
        return set.after == MemberStatus::Suspended ? Words::tr("Suspend %1").arg(name) : Words::tr("Make %1 active").arg(name);
    }
    QString operator()(const Invite &) const { return Words::tr("Invite %1").arg(name); }
    QString operator()(const RevokeInvitation &) const { return Words::tr("Revoke the invitation of %1").arg(name); }
    QString operator()(const ResetPassword &) const { return Words::tr("Replace the password of %1").arg(name); }
    QString operator()(const EndSessions &) const { return Words::tr("End the sessions of %1").arg(name); }
};

EntityId personOf(const EntityId &member)
{
    return {EntityKind::User, member.id, {}};
}

/// By the change that makes what this one is done to, or by its id when nothing is known.
void nameByOthers(QList<StagedChange> &items)
{
    QHash<ChangeId, QString> titles;
    for (const StagedChange &item : items)
        titles.insert(item.id(), item.title);
    for (StagedChange &item : items) {
        const auto target = targetOf(item.change.payload);
        const auto *maker = target ? std::get_if<ChangeId>(&*target) : nullptr;
        if (item.title.isEmpty() && maker)
            item.title = titles.value(*maker);
        if (const auto entity = entityOf(item.change); item.title.isEmpty() && entity)
            item.title = entity->id;
    }
}

QList<StagedChange> plainItems(const OpenDirectory *directory, const QList<Change> &changes)
{
    QList<StagedChange> items;
    items.reserve(changes.size());
    for (const Change &change : changes) {
        StagedChange item;
        item.change = change;
        item.destination = directory ? directory->destination() : QString();
        item.title = nameInValues(change.payload);
        items.append(item);
    }
    return items;
}

} // namespace

std::optional<EntityId> entityOf(const Change &change)
{
    const auto target = targetOf(change.payload);
    const auto *entity = target ? std::get_if<EntityId>(&*target) : nullptr;
    return entity ? std::optional(*entity) : std::nullopt;
}

QString changeTitle(const Payload &payload, const QString &name)
{
    return std::visit(Title{name}, payload);
}

QString changesTitle(const QList<StagedChange> &items)
{
    if (items.isEmpty())
        return {};
    const QString first = changeTitle(items.first().change.payload, items.first().title);
    if (items.size() == 1)
        return first;
    //: “Suspend Wei Kim” and how many changes more
    return Words::tr("%1, and %n more", nullptr, static_cast<int>(items.size() - 1)).arg(first);
}

QString nameInImage(const QJsonObject &image)
{
    if (image.contains(u"status"_s) && image.contains(u"user"_s))
        return {};
    for (const QString &key : {u"displayName"_s, u"name"_s, u"email"_s, u"phone"_s, u"username"_s}) {
        if (const QString text = image.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString nameInValues(const Payload &payload)
{
    if (const auto *create = std::get_if<Create>(&payload))
        return nameInImage(create->values);
    if (const auto *add = std::get_if<AddMember>(&payload))
        return nameInImage(add->values);
    return {};
}

Task<QString> actorName(QPointer<OpenDirectory> directory)
{
    if (!directory)
        co_return QString();
    const UserId user = directory->actor().user;
    const auto person = co_await directory->reader().person(user);
    co_return person ? person->user.title() : QString();
}

Task<QList<StagedChange>> prepareItems(QPointer<OpenDirectory> directory, QList<Change> changes)
{
    QList<StagedChange> items = plainItems(directory, changes);
    QList<EntityId> wanted;
    for (const Change &change : changes) {
        const auto entity = entityOf(change);
        if (!entity)
            continue;
        wanted.append(*entity);
        if (entity->kind == EntityKind::Membership)
            wanted.append(personOf(*entity));
    }
    QHash<EntityId, QJsonObject> images;
    constexpr qsizetype atOnce = 1000;
    for (qsizetype from = 0; from < wanted.size() && directory; from += atOnce) {
        const QList<EntityId> some = wanted.mid(from, atOnce);
        const auto read = co_await directory->directory().read(directory->actor(), some);
        const QList<Snapshot> snapshots = read ? *read : QList<Snapshot>();
        for (const Snapshot &snapshot : snapshots)
            images.insert(snapshot.entity, snapshot.image.value_or(QJsonObject()));
    }
    for (StagedChange &item : items) {
        const auto entity = entityOf(item.change);
        if (!entity)
            continue;
        const bool adds = std::holds_alternative<AddMember>(item.change.payload);
        if (!adds) // The organization is not what an added member is compared with.
            item.base = images.value(*entity);
        if (item.title.isEmpty())
            item.title = nameInImage(images.value(entity->kind == EntityKind::Membership ? personOf(*entity) : *entity));
    }
    nameByOthers(items);
    co_return items;
}

Task<QList<StagedChange>> namedItems(QPointer<OpenDirectory> directory, QList<Change> changes)
{
    constexpr qsizetype mostLookedUp = 5; // The rest is "and 7 more".
    QList<StagedChange> items = plainItems(directory, changes);
    for (qsizetype i = 0; i < std::min(items.size(), mostLookedUp); ++i) {
        const auto entity = entityOf(items.at(i).change);
        const bool isPerson = entity && (entity->kind == EntityKind::Membership || entity->kind == EntityKind::User);
        if (!directory || !items.at(i).title.isEmpty() || !entity)
            continue;
        if (isPerson) {
            const UserId user(entity->id);
            const auto person = co_await directory->reader().person(user);
            if (person)
                items[i].title = person->user.title();
        } else if (entity->kind == EntityKind::Organization) {
            const OrganizationId id(entity->id);
            const auto row = co_await directory->reader().organization(id);
            if (row)
                items[i].title = row->organization.title();
        }
    }
    nameByOthers(items);
    co_return items;
}

} // namespace Rollcall
