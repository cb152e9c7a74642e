#include "models/workspace/approval/approvaldiff.h"

#include "models/directory/changejson.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/mentions.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Mark = FieldDifference::Mark;
constexpr std::array marks{Mark::Same, Mark::Change, Mark::Already, Mark::Elsewhere, Mark::Conflict};

/// The enumerators from the first to this one.
template<typename Enum, int last>
std::optional<Enum> fromKey(const QString &key)
{
    for (int value = 0; value <= last; ++value) {
        if (toKey(static_cast<Enum>(value)) == key)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

QJsonObject toJson(const FieldDifference &field)
{
    return {{u"key"_s, field.key}, {u"base"_s, field.base}, {u"now"_s, field.now}, {u"after"_s, field.after}, {u"mark"_s, toKey(field.mark)}};
}

FieldDifference fieldFrom(const QJsonObject &object)
{
    FieldDifference field{object.value("key"_L1).toString(), object.value("base"_L1), object.value("now"_L1), object.value("after"_L1), Mark::Same};
    for (const Mark mark : marks) {
        if (toKey(mark) == object.value("mark"_L1).toString())
            field.mark = mark;
    }
    return field;
}

QJsonObject toJson(const Consequence &consequence)
{
    return {{u"kind"_s, toKey(consequence.kind)}, {u"count"_s, consequence.count}, {u"names"_s, QJsonArray::fromStringList(consequence.names)}};
}

QString sentenceFrom(const QJsonObject &object)
{
    Consequence consequence;
    const auto kind = fromKey<Consequence::Kind, static_cast<int>(Consequence::Kind::InvitationSent)>(object.value("kind"_L1).toString());
    if (!kind)
        return object.value("kind"_L1).toString();
    consequence.kind = *kind;
    consequence.count = object.value("count"_L1).toInteger();
    for (const auto &name : object.value("names"_L1).toArray())
        consequence.names.append(name.toString());
    return sentence(consequence);
}

QJsonObject toJson(const PreviewItem &item, const Workspace &workspace)
{
    QJsonArray fields;
    for (const FieldDifference &field : item.fields)
        fields.append(toJson(field));
    QJsonArray consequences;
    for (const Consequence &consequence : item.consequences)
        consequences.append(toJson(consequence));
    const OpenDirectory *directory = workspace.find(item.item.change.where);
    QJsonObject object{{u"change"_s, item.item.id().toString()},
                       {u"connection"_s, item.item.change.where.toString()},
                       {u"connectionName"_s, directory ? directory->name() : QString()},
                       {u"environment"_s, directory ? directory->environment() : QString()},
                       {u"target"_s, item.item.title},
                       {u"payload"_s, toJson(item.payload)},
                       {u"verdict"_s, toKey(item.verdict)},
                       {u"destructive"_s, item.isDestructive},
                       {u"fields"_s, fields},
                       {u"consequences"_s, consequences}};
    // Later items name it by the id that it had, and the directory has to know that they mean this.
    if (item.item.recreates)
        object.insert(u"recreates"_s, toJson(*item.item.recreates));
    return object;
}

} // namespace

QJsonArray approvalDiff(const Preview &preview, const Workspace &workspace)
{
    QJsonArray items;
    for (const PreviewItem &item : preview.items)
        items.append(toJson(item, workspace));
    return items;
}

QList<ApprovalItem> approvalItems(const QJsonArray &diff)
{
    QList<ApprovalItem> items;
    for (const QJsonValue &value : diff) {
        const QJsonObject object = value.toObject();
        ApprovalItem item;
        item.connection = ConnectionId(object.value("connection"_L1).toString());
        item.where = object.value("connectionName"_L1).toString();
        item.environment = object.value("environment"_L1).toString();
        const QString target = object.value("target"_L1).toString();
        const auto payload = payloadFromJson(object.value("payload"_L1).toObject());
        const QList<EntityId> entities = payload ? mentioned(*payload) : QList<EntityId>();
        for (const EntityId &one : entities) {
            if (one.kind == EntityKind::Organization)
                item.organizations.append(OrganizationId(one.id));
        }
        item.title = payload ? changeTitle(*payload, target) : target;
        const QString key = object.value("verdict"_L1).toString();
        const auto verdict = fromKey<PreviewItem::Verdict, verdicts - 1>(key);
        item.verdict = verdict ? displayName(*verdict) : key;
        item.isDestructive = object.value("destructive"_L1).toBool();
        for (const auto &field : object.value("fields"_L1).toArray())
            item.fields.append(fieldFrom(field.toObject()));
        for (const auto &consequence : object.value("consequences"_L1).toArray())
            item.consequences.append(sentenceFrom(consequence.toObject()));
        items.append(item);
    }
    return items;
}

} // namespace Rollcall
