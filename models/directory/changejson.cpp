#include "models/directory/changejson.h"

#include "models/domain/compactjson.h"
#include "models/domain/idarray.h"
#include "models/domain/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QJsonArray refArray(const QList<Ref> &refs)
{
    QJsonArray array;
    for (const Ref &ref : refs)
        array.append(toJson(ref));
    return array;
}

struct Writer {
    QJsonObject &out;

    void operator()(const Create &create) const
    {
        out.insert(u"kind"_s, toKey(create.kind));
        out.insert(u"values"_s, create.values);
        if (create.owner)
            out.insert(u"owner"_s, toJson(*create.owner));
    }
    void operator()(const Patch &patch) const
    {
        out.insert(u"target"_s, toJson(patch.target));
        QJsonArray edits;
        for (const FieldEdit &edit : patch.edits) {
            QJsonObject object{{u"field"_s, edit.field}};
            object.insert(u"before"_s, edit.before); // An undefined value leaves the key out.
            object.insert(u"after"_s, edit.after);
            edits.append(object);
        }
        out.insert(u"edits"_s, edits);
    }
    void operator()(const Remove &remove) const
    {
        out.insert(u"target"_s, toJson(remove.target));
        out.insert(u"alsoAccount"_s, remove.alsoAccount);
        if (remove.replacement)
            out.insert(u"replacement"_s, toJson(*remove.replacement));
    }
    void operator()(const AddMember &add) const
    {
        out.insert(u"organization"_s, toJson(add.organization));
        out.insert(u"values"_s, add.values);
        out.insert(u"roles"_s, refArray(add.roles));
        out.insert(u"invite"_s, add.invite);
        out.insert(u"inviteValidHours"_s, add.inviteValidHours);
        out.insert(u"generatePassword"_s, add.generatePassword);
        if (add.user)
            out.insert(u"user"_s, toJson(*add.user));
    }
    void operator()(const SetRoles &set) const
    {
        out.insert(u"member"_s, toJson(set.member));
        out.insert(u"before"_s, idArray(set.before));
        out.insert(u"after"_s, idArray(set.after));
    }
    void operator()(const SetStatus &set) const
    {
        out.insert(u"member"_s, toJson(set.member));
        out.insert(u"before"_s, toKey(set.before));
        out.insert(u"after"_s, toKey(set.after));
    }
    void operator()(const Invite &invite) const
    {
        out.insert(u"member"_s, toJson(invite.member));
        out.insert(u"validHours"_s, invite.validHours);
    }
    void operator()(const RevokeInvitation &revoke) const { out.insert(u"invitation"_s, toJson(revoke.invitation)); }
    void operator()(const ResetPassword &reset) const { out.insert(u"user"_s, toJson(reset.user)); }
    void operator()(const EndSessions &end) const { out.insert(u"user"_s, toJson(end.user)); }
};

constexpr std::array kindWords{
    std::pair{Error::Kind::Network, "network"_L1},         std::pair{Error::Kind::Timeout, "timeout"_L1},
    std::pair{Error::Kind::Unauthorized, "unauthorized"_L1}, std::pair{Error::Kind::Forbidden, "forbidden"_L1},
    std::pair{Error::Kind::NotFound, "notFound"_L1},       std::pair{Error::Kind::Conflict, "conflict"_L1},
    std::pair{Error::Kind::Invalid, "invalid"_L1},         std::pair{Error::Kind::RateLimited, "rateLimited"_L1},
    std::pair{Error::Kind::Storage, "storage"_L1},         std::pair{Error::Kind::Cancelled, "cancelled"_L1},
    std::pair{Error::Kind::Unsupported, "unsupported"_L1},
};

} // namespace

QString toKey(Error::Kind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (known == kind)
            return word;
    }
    return {};
}

std::optional<Error::Kind> errorKindFromKey(QStringView key)
{
    for (const auto &[kind, word] : kindWords) {
        if (key == word)
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const EntityId &entity)
{
    QJsonObject object{{u"kind"_s, toKey(entity.kind)}, {u"id"_s, entity.id}};
    if (entity.kind == EntityKind::Membership)
        object.insert(u"organization"_s, entity.organization);
    return object;
}

QJsonObject toJson(const Ref &ref)
{
    if (const auto *entity = std::get_if<EntityId>(&ref))
        return toJson(*entity);
    return {{u"change"_s, std::get<ChangeId>(ref).toString()}};
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, toKey(error.kind)}, {u"message"_s, error.message}};
    if (!error.details.isEmpty())
        object.insert(u"details"_s, error.details);
    if (!error.field.isEmpty())
        object.insert(u"field"_s, error.field);
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    return {errorKindFromKey(object.value(u"kind"_s).toString()).value_or(Error::Kind::Invalid),
            object.value(u"message"_s).toString(), object.value(u"details"_s).toString(), object.value(u"field"_s).toString()};
}

QJsonObject toJson(const Payload &payload)
{
    QJsonObject object{{u"verb"_s, toKey(verbOf(payload))}};
    std::visit(Writer{object}, payload);
    return object;
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object{
        {u"id"_s, change.id.toString()},
        {u"where"_s, change.where.toString()},
        {u"actor"_s, change.actor.user.toString()},
        {u"payload"_s, toJson(change.payload)},
    };
    QJsonObject base;
    if (change.base.sequence != 0)
        base.insert(u"sequence"_s, change.base.sequence);
    if (change.base.at.isValid())
        base.insert(u"at"_s, toText(change.base.at));
    if (!base.isEmpty())
        object.insert(u"base"_s, base);
    if (!change.dependsOn.isEmpty())
        object.insert(u"dependsOn"_s, idArray(change.dependsOn));
    return object;
}

QByteArray toBytes(const Change &change)
{
    return compactJson(toJson(change));
}

Result<Change> changeFromBytes(const QByteArray &bytes)
{
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangeJson)
    };
    if (bytes.size() > largestChange)
        return failure(Error::Kind::Invalid, Words::tr("A stored change is too large to be one."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return failure(Error::Kind::Invalid, Words::tr("A stored change cannot be read: it is no JSON object."),
                       u"byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    }
    return changeFromJson(document.object());
}

} // namespace Rollcall
