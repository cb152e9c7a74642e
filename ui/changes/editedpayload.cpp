#include "ui/changes/editedpayload.h"

#include <algorithm>

namespace Rollcall::EditedPayload {

namespace {

const QJsonObject *valuesOf(const Payload &payload)
{
    if (const auto *create = std::get_if<Create>(&payload))
        return &create->values;
    const auto *add = std::get_if<AddMember>(&payload);
    return add ? &add->values : nullptr;
}

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isNull();
}

} // namespace

QList<Text> texts(const Payload &payload)
{
    QList<Text> found;
    if (const auto *patch = std::get_if<Patch>(&payload)) {
        for (const FieldEdit &edit : patch->edits) {
            if (isText(edit.after))
                found.append({edit.field, edit.after, edit.before});
        }
    } else if (const QJsonObject *values = valuesOf(payload)) {
        for (auto it = values->begin(); it != values->end(); ++it) {
            if (isText(it.value()))
                found.append({it.key(), it.value(), {}});
        }
    }
    return found;
}

void setText(Payload &payload, const QString &key, const QString &text)
{
    if (auto *patch = std::get_if<Patch>(&payload)) {
        const auto edit = std::ranges::find(patch->edits, key, &FieldEdit::field);
        if (edit != patch->edits.end())
            edit->after = text;
    } else if (auto *create = std::get_if<Create>(&payload)) {
        create->values.insert(key, text);
    } else if (auto *add = std::get_if<AddMember>(&payload)) {
        add->values.insert(key, text);
    }
}

std::optional<QStringList> roles(const Payload &payload)
{
    QStringList ids;
    if (const auto *set = std::get_if<SetRoles>(&payload)) {
        for (const RoleId &role : set->after)
            ids.append(role.toString());
        return ids;
    }
    const auto *add = std::get_if<AddMember>(&payload);
    if (!add)
        return std::nullopt;
    for (const Ref &role : add->roles) {
        if (const auto *entity = std::get_if<EntityId>(&role))
            ids.append(entity->id);
    }
    return ids;
}

void setRoles(Payload &payload, const QStringList &ids)
{
    if (auto *set = std::get_if<SetRoles>(&payload)) {
        set->after.clear();
        for (const QString &id : ids)
            set->after.append(RoleId(id));
    } else if (auto *add = std::get_if<AddMember>(&payload)) {
        add->roles.removeIf([](const Ref &role) { return std::holds_alternative<EntityId>(role); });
        for (const QString &id : ids)
            add->roles.append(entity(RoleId(id)));
    }
}

OrganizationId organization(const Payload &payload)
{
    if (const auto *add = std::get_if<AddMember>(&payload)) {
        const auto *entity = std::get_if<EntityId>(&add->organization);
        return entity ? OrganizationId(entity->id) : OrganizationId();
    }
    const auto *set = std::get_if<SetRoles>(&payload);
    const auto *member = set ? std::get_if<EntityId>(&set->member) : nullptr;
    return member ? OrganizationId(member->organization) : OrganizationId();
}

} // namespace Rollcall::EditedPayload
