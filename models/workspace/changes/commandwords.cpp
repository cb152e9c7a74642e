#include "models/workspace/changes/commandwords.h"

#include "models/domain/fields.h"
#include "models/workspace/changes/mentions.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Parts = std::optional<QStringList>;

/// The options of a field whose values the command line names one by one; empty for a plain field.
QString listOption(const QString &key)
{
    if (key == "domains"_L1)
        return u"domain"_s;
    if (key == "applications"_L1)
        return u"application"_s;
    if (key == "permissions"_L1)
        return u"permission"_s;
    if (key == "roles"_L1)
        return u"role"_s;
    return key == "organizations"_L1 ? u"organization"_s : QString();
}

/// "displayName" → "display-name"
QString plainOption(const QString &key)
{
    if (const FieldInfo *field = fieldByKey(key))
        return field->option;
    QString option;
    for (const QChar letter : key)
        option += letter.isUpper() ? QString(u'-') + letter.toLower() : QString(letter);
    return option;
}

QString groupOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Organization: return u"organizations"_s;
    case EntityKind::Application: return u"applications"_s;
    case EntityKind::Role: return u"roles"_s;
    case EntityKind::RoleGroup: return u"role-groups"_s;
    case EntityKind::User:
    case EntityKind::Membership: return u"members"_s;
    case EntityKind::Invitation: break;
    }
    return u"invitations"_s;
}

void addOption(QStringList &parts, const QString &option, const QString &value)
{
    parts += {u"--"_s + option, value};
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

void addChanges(QStringList &parts, const QString &option, const QStringList &before, const QStringList &after)
{
    for (const QString &one : after) {
        if (!before.contains(one))
            addOption(parts, u"add-"_s + option, one);
    }
    for (const QString &one : before) {
        if (!after.contains(one))
            addOption(parts, u"remove-"_s + option, one);
    }
}

void addMetadata(QStringList &parts, const QJsonObject &before, const QJsonObject &after)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            addOption(parts, u"metadata"_s, it.key() + u'=' + it.value().toVariant().toString());
    }
    for (const QString &key : before.keys()) {
        if (!after.contains(key))
            addOption(parts, u"remove-metadata"_s, key);
    }
}

/// False where the command line has no words for the values.
bool addValues(QStringList &parts, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString option = listOption(it.key());
        if (it.key() == "logo"_L1 && !it.value().toString().isEmpty())
            return false;
        if (it.key() == "metadata"_L1) {
            addMetadata(parts, {}, it.value().toObject());
        } else if (!option.isEmpty()) {
            for (const QString &one : texts(it.value()))
                addOption(parts, option, one);
        } else if (const QString text = it.value().toVariant().toString(); !text.isEmpty()) {
            addOption(parts, plainOption(it.key()), text);
        }
    }
    return true;
}

QStringList roleIds(const QList<RoleId> &roles)
{
    QStringList ids;
    for (const RoleId &role : roles)
        ids.append(role.toString());
    return ids;
}

/// "members suspend ID --organization ID"; of an organization, a role and the like without the option.
QStringList onMember(const QString &group, const QString &verb, const EntityId &member)
{
    QStringList parts{group, verb, member.id};
    if (!member.organization.isEmpty())
        addOption(parts, u"organization"_s, member.organization);
    return parts;
}

/// The words after "rollcall", each verb its own.
struct Command {
    const StagedChange &item;

    static const EntityId &thing(const Ref &ref) { return std::get<EntityId>(ref); }

    Parts operator()(const Create &create) const
    {
        QStringList parts{groupOf(create.kind), u"create"_s};
        if (create.kind == EntityKind::User || !addValues(parts, create.values))
            return std::nullopt;
        if (create.owner)
            addOption(parts, u"owner"_s, thing(*create.owner).id);
        return parts;
    }
    Parts operator()(const Patch &patch) const
    {
        const EntityId &target = thing(patch.target);
        QStringList parts = onMember(groupOf(target.kind), u"edit"_s, target);
        for (const FieldEdit &edit : patch.edits) {
            const QString option = listOption(edit.field);
            if (edit.field == "logo"_L1 && !edit.after.toString().isEmpty())
                return std::nullopt;
            if (edit.field == "logo"_L1)
                parts.append(u"--remove-logo"_s);
            else if (edit.field == "metadata"_L1)
                addMetadata(parts, edit.before.toObject(), edit.after.toObject());
            else if (!option.isEmpty())
                addChanges(parts, option, texts(edit.before), texts(edit.after));
            else
                addOption(parts, plainOption(edit.field), edit.after.toVariant().toString());
        }
        return parts;
    }
    Parts operator()(const Remove &remove) const
    {
        const EntityId &target = thing(remove.target);
        if (target.kind == EntityKind::User)
            return std::nullopt;
        const bool isMember = target.kind == EntityKind::Membership;
        QStringList parts = onMember(groupOf(target.kind), isMember ? u"remove"_s : u"delete"_s, target);
        if (remove.alsoAccount)
            parts.append(u"--account"_s);
        if (remove.replacement)
            addOption(parts, u"replacement"_s, thing(*remove.replacement).id);
        return parts;
    }
    Parts operator()(const AddMember &add) const
    {
        QStringList parts{u"members"_s, u"add"_s};
        addOption(parts, u"organization"_s, thing(add.organization).id);
        for (const Ref &role : add.roles)
            addOption(parts, u"role"_s, thing(role).id);
        if (add.user || !addValues(parts, add.values))
            return std::nullopt;
        if (add.invite)
            parts += {u"--invite"_s, u"--invite-hours"_s, QString::number(add.inviteValidHours)};
        if (add.generatePassword)
            parts.append(u"--temporary-password"_s);
        return parts;
    }
    Parts operator()(const SetRoles &set) const
    {
        QStringList parts = onMember(u"members"_s, u"roles"_s, thing(set.member));
        addChanges(parts, u"role"_s, roleIds(set.before), roleIds(set.after));
        return parts;
    }
    Parts operator()(const SetStatus &set) const
    {
        return onMember(u"members"_s, set.after == MemberStatus::Suspended ? u"suspend"_s : u"activate"_s, thing(set.member));
    }
    Parts operator()(const Invite &invite) const
    {
        QStringList parts = onMember(u"invitations"_s, u"resend"_s, thing(invite.member));
        addOption(parts, u"invite-hours"_s, QString::number(invite.validHours));
        return parts;
    }
    Parts operator()(const RevokeInvitation &) const
    {
        // The command names the member, whom the image of the invitation tells.
        const EntityId member{EntityKind::Membership, item.base.value(u"user"_s).toString(), item.base.value(u"organization"_s).toString()};
        return member.id.isEmpty() ? Parts() : Parts(onMember(u"invitations"_s, u"revoke"_s, member));
    }
    Parts operator()(const EndSessions &end) const { return QStringList{u"members"_s, u"end-sessions"_s, thing(end.user).id}; }
    Parts operator()(const ResetPassword &reset) const { return QStringList{u"members"_s, u"reset-password"_s, thing(reset.user).id}; }
};

QString joined(const QStringList &parts)
{
    QStringList words{u"rollcall"_s};
    for (const QString &part : parts)
        words.append(shellWord(part));
    return words.join(u' ');
}

} // namespace

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u"'%1'"_s.arg(quoted);
}

QString commandLineOf(const StagedChange &item, const QString &connection)
{
    for (const Ref &ref : refsOf(item.change.payload)) {
        if (std::holds_alternative<ChangeId>(ref))
            return {};
    }
    Parts parts = std::visit(Command{item}, item.change.payload);
    if (!parts)
        return {};
    if (!connection.isEmpty())
        addOption(*parts, u"connection"_s, connection);
    return joined(*parts);
}

QString commandLineOf(const ChangeSet &set, std::optional<qint64> confirmed)
{
    QStringList parts{u"changes"_s, set.isOpen() ? u"apply"_s : u"undo"_s, set.id.toString()};
    if (set.isOpen() && confirmed)
        addOption(parts, u"confirm"_s, QString::number(*confirmed));
    return joined(parts);
}

} // namespace Rollcall
