#include "models/store/journal/entries.h"

#include "models/domain/compactjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall::Journal {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Store)
};

const QString memberships = u"memberships"_s;

QByteArray json(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : compactJson(object);
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QString erasedWord()
{
    //: In the place of a name that the journal cannot show any more
    return Words::tr("erased");
}

/// The organization that an entry concerns. Roles and invitations say theirs in their images.
QString placeOf(const JournalEntry &entry)
{
    if (entry.target.kind == EntityKind::Organization)
        return entry.target.id;
    if (entry.target.kind == EntityKind::Membership)
        return entry.target.organization;
    const QString after = entry.after.value(u"organization"_s).toString();
    return after.isEmpty() ? entry.before.value(u"organization"_s).toString() : after;
}

/// Whom an entry is about; empty: not about one person.
QString personOf(const JournalEntry &entry)
{
    switch (entry.target.kind) {
    case EntityKind::User:
    case EntityKind::Membership: return entry.target.id;
    case EntityKind::Invitation: {
        const QString after = entry.after.value(u"user"_s).toString();
        return after.isEmpty() ? entry.before.value(u"user"_s).toString() : after;
    }
    case EntityKind::Organization:
    case EntityKind::Application:
    case EntityKind::Role:
    case EntityKind::RoleGroup: break;
    }
    return {};
}

/// An organization that goes takes memberships along, each of them somebody's.
QJsonObject sealMembers(QJsonObject image, PersonKeys &keys, const QByteArray &context)
{
    if (!image.contains(memberships))
        return image;
    QJsonArray members;
    for (const QJsonValue &value : image.value(memberships).toArray()) {
        const QJsonObject member = value.toObject();
        const QString user = member.value(u"user"_s).toString();
        const QByteArray closed = user.isEmpty() ? QByteArray() : seal(keys.keyFor(user.toUtf8()), json(member), context);
        if (closed.isEmpty())
            members.append(value);
        else
            members.append(QJsonObject{{u"user"_s, user}, {u"sealed"_s, QString::fromLatin1(closed.toBase64())}});
    }
    image.insert(memberships, members);
    return image;
}

QJsonObject unsealMembers(QJsonObject image, const PersonKeys &keys, const QByteArray &context)
{
    if (!image.contains(memberships))
        return image;
    QJsonArray members;
    for (const QJsonValue &value : image.value(memberships).toArray()) {
        const QJsonObject member = value.toObject();
        const QString closed = member.value(u"sealed"_s).toString();
        const QString user = member.value(u"user"_s).toString();
        if (closed.isEmpty()) {
            members.append(value);
        } else if (const auto open = unseal(keys.keyOf(user.toUtf8()), QByteArray::fromBase64(closed.toLatin1()), context)) {
            members.append(object(*open));
        } else {
            members.append(QJsonObject{{u"user"_s, user}, {u"erased"_s, true}});
        }
    }
    image.insert(memberships, members);
    return image;
}

/// What is sealed as one: texts that are JSON already are put together as they are.
QByteArray personal(const QByteArray &name, const QByteArray &before, const QByteArray &after, const QByteArray &notes)
{
    QByteArray text("{");
    text.reserve(64 + name.size() + before.size() + after.size() + notes.size());
    const auto add = [&text](const char *key, const QByteArray &value) {
        if (value.isEmpty())
            return;
        text.append(text.size() > 1 ? ",\"" : "\"").append(key).append("\":").append(value);
    };
    if (!name.isEmpty())
        add("name", compactJson(QString::fromUtf8(name)));
    add("before", before);
    add("after", after);
    add("notes", notes);
    return text.size() > 1 ? text + '}' : QByteArray();
}

/// Takes what is personal out of the row's plain columns and into the sealed ones.
void close(Row &row, PersonKeys &keys)
{
    if (!row.actor.isEmpty() && !row.actorName.isEmpty()) {
        row.actorSealed = seal(keys.keyFor(row.actor), row.actorName, row.change);
        row.actorName.clear();
    }
    if (row.person.isEmpty())
        return;
    const QByteArray plain = personal(row.targetName, row.before, row.after, row.notes);
    if (plain.isEmpty()) {
        row.person.clear();
        return;
    }
    row.sealed = seal(keys.keyFor(row.person), plain, row.change);
    for (QByteArray *text : {&row.targetName, &row.before, &row.after, &row.notes})
        text->clear();
}

QStringList notesIn(const QJsonArray &array)
{
    QStringList notes;
    for (const QJsonValue &note : array)
        notes.append(note.toString());
    return notes;
}

} // namespace

Row rowOf(const JournalEntry &entry, const JournalRemarks &remarks, PersonKeys &keys, const ImageTexts &texts)
{
    Row row;
    row.change = entry.change.toString().toUtf8();
    row.at = entry.at.toMSecsSinceEpoch();
    row.actor = entry.actor.toString().toUtf8();
    row.actorName = entry.actorName.toUtf8();
    row.kind = static_cast<qint64>(entry.target.kind);
    row.target = entry.target.id.toUtf8();
    row.organization = entry.target.organization.toUtf8();
    row.place = placeOf(entry).toUtf8();
    row.person = personOf(entry).toUtf8();
    row.targetName = entry.targetName.toUtf8();
    row.verb = entry.verb.toUtf8();
    const bool single = !row.person.isEmpty();
    const auto imageOf = [&](const QJsonObject &image, const QByteArray &text) {
        if (!single)
            return json(sealMembers(image, keys, row.change));
        return text.isEmpty() ? json(image) : text;
    };
    row.before = imageOf(entry.before, texts.before);
    row.after = imageOf(entry.after, texts.after);
    if (!remarks.notes.isEmpty())
        row.notes = QJsonDocument(QJsonArray::fromStringList(remarks.notes)).toJson(QJsonDocument::Compact);
    row.result = remarks.result.toUtf8();
    row.request = remarks.requestId.toUtf8();
    close(row, keys);
    return row;
}

AuditRow readRow(const Row &row, const PersonKeys &keys)
{
    AuditRow read;
    JournalEntry &entry = read.entry;
    entry.sequence = row.sequence;
    entry.change = ChangeId(QString::fromUtf8(row.change));
    entry.at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC);
    entry.actor = UserId(QString::fromUtf8(row.actor));
    entry.target = {static_cast<EntityKind>(row.kind), QString::fromUtf8(row.target), QString::fromUtf8(row.organization)};
    entry.verb = QString::fromUtf8(row.verb);
    read.remarks.result = QString::fromUtf8(row.result);
    read.remarks.requestId = QString::fromUtf8(row.request);
    read.hash = row.hash;
    read.where = ConnectionId(QString::fromUtf8(row.connection));
    read.destination = QString::fromUtf8(row.destination);

    if (row.actorSealed.isEmpty()) {
        entry.actorName = QString::fromUtf8(row.actorName);
    } else {
        const auto name = unseal(keys.keyOf(row.actor), row.actorSealed, row.change);
        entry.actorName = name ? QString::fromUtf8(*name) : erasedWord();
    }
    if (row.person.isEmpty()) {
        entry.targetName = QString::fromUtf8(row.targetName);
        entry.before = unsealMembers(object(row.before), keys, row.change);
        entry.after = unsealMembers(object(row.after), keys, row.change);
        read.remarks.notes = notesIn(QJsonDocument::fromJson(row.notes).array());
    } else if (const QByteArray key = keys.keyOf(row.person); key.isEmpty()) {
        entry.targetName = erasedWord();
        read.erased = true;
    } else if (const auto open = unseal(key, row.sealed, row.change)) {
        const QJsonObject said = object(*open);
        entry.targetName = said.value(u"name"_s).toString();
        entry.before = said.value(u"before"_s).toObject();
        entry.after = said.value(u"after"_s).toObject();
        read.remarks.notes = notesIn(said.value(u"notes"_s).toArray());
    }
    return read;
}

Row sealed(const Row &plain, PersonKeys &keys)
{
    Row row = plain;
    JournalEntry entry;
    entry.target = {static_cast<EntityKind>(row.kind), QString::fromUtf8(row.target), QString::fromUtf8(row.organization)};
    switch (entry.target.kind) {
    case EntityKind::User:
    case EntityKind::Membership: row.person = row.target; break;
    case EntityKind::Invitation:
        entry.before = object(row.before);
        entry.after = object(row.after);
        row.person = personOf(entry).toUtf8();
        break;
    case EntityKind::Organization:
        for (QByteArray *image : {&row.before, &row.after}) {
            if (image->contains("\"memberships\""))
                *image = json(sealMembers(object(*image), keys, row.change));
        }
        break;
    case EntityKind::Application:
    case EntityKind::Role:
    case EntityKind::RoleGroup: break;
    }
    close(row, keys);
    return row;
}

} // namespace Rollcall::Journal
