// A person who is erased leaves the basket too: staged changes and the images that undo would need.

#include "models/workspace/changes/basketrows.h"
#include "models/workspace/changes/baskettables.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/mentions.h"
#include "models/workspace/journal/journaltables.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Rollcall::JournalTables {

using namespace Qt::StringLiterals;

namespace {

bool isPerson(const std::optional<EntityId> &entity, const QString &person)
{
    return entity && entity->id == person && (entity->kind == EntityKind::User || entity->kind == EntityKind::Membership);
}

/// Of memberships and invitations, and of organizations that took memberships along.
bool isNamedIn(const QJsonObject &image, const QString &person)
{
    if (image.value("user"_L1).toString() == person)
        return true;
    return std::ranges::any_of(image.value("memberships"_L1).toArray(),
                               [&](const QJsonValue &member) { return isNamedIn(member.toObject(), person); });
}

bool isAbout(const StagedChange &item, const QString &person)
{
    if (isPerson(item.target, person) || isPerson(item.recreates, person)
        || mentioned(item.change.payload).contains(EntityId{EntityKind::User, person, {}}))
        return true;
    return std::ranges::any_of(QList{item.base, item.before, item.after},
                               [&](const QJsonObject &image) { return isNamedIn(image, person); });
}

/// Rows in which the id stands at all; which of them are about the person is for isAbout().
QList<StagedChange> candidates(Sql::Connection &sql, const ConnectionId &where, const QString &person)
{
    QList<StagedChange> items;
    auto rows = sql.select("SELECT " ROLLCALL_ITEM_COLUMNS " FROM " ROLLCALL_ITEMS " WHERE c.connection = ?1 AND c.state <> 1 AND "
                           "instr(c.change || c.base || c.recreates || c.target || c.before || c.after, ?2) > 0", where, person);
    while (rows.step())
        items.append(BasketTables::itemFrom(rows));
    return items;
}

/// What is theirs alone: by that a row of a file is known as theirs.
QStringList textsOf(const StagedChange &item, const QString &person)
{
    QStringList texts;
    QList<QJsonObject> images{item.base, item.before, item.after};
    if (const auto *add = std::get_if<AddMember>(&item.change.payload))
        images.append(add->values);
    for (const QJsonObject &image : std::as_const(images)) {
        for (const QJsonObject &values : {image, image.value("user"_L1).toObject(), image.value("values"_L1).toObject()}) {
            for (const auto key : {"email"_L1, "username"_L1, "phone"_L1, "externalId"_L1}) {
                const QString text = values.value(key).toString();
                if (!text.isEmpty() && text != person)
                    texts.append(text);
            }
        }
    }
    return texts;
}

/// A title names whom a set was about.
void titleAnew(Sql::Connection &sql, const ChangeSetId &set)
{
    const QList<StagedChange> left = BasketTables::items(sql, set, {}, 0, std::numeric_limits<int>::max());
    if (left.isEmpty())
        BasketTables::removeSet(sql, set);
    else
        sql.run("UPDATE change_sets SET title = ? WHERE id = ?", changesTitle(left), set);
}

} // namespace

qint64 forgetPerson(Sql::Connection &sql, const ConnectionId &where, const UserId &person, const AlsoForgets &others)
{
    // Else the bytes stay in the file until something is written over them.
    sql.select("PRAGMA secure_delete=ON").step();
    QList<ChangeId> about;
    QList<ChangeSetId> sets;
    QStringList texts;
    for (const StagedChange &item : candidates(sql, where, person.toString())) {
        if (item.change.actor.user == person)
            sql.run("UPDATE change_sets SET made_by = '' WHERE id = ?", item.set);
        if (!isAbout(item, person.toString()))
            continue;
        about.append(item.id());
        texts += textsOf(item, person.toString());
        if (!sets.contains(item.set))
            sets.append(item.set);
    }
    texts.removeDuplicates();
    others(sql, where, about, texts);
    for (const ChangeId &id : std::as_const(about))
        BasketTables::remove(sql, id);
    const qint64 gone = about.size();
    for (const ChangeSetId &set : std::as_const(sets))
        titleAnew(sql, set);
    if (gone > 0)
        BasketTables::bump(sql);
    return gone;
}

} // namespace Rollcall::JournalTables
