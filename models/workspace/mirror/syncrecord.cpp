#include "models/workspace/mirror/syncrecord.h"

#include "models/directory/changejson.h"
#include "models/domain/json.h"
#include "models/store/sql/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toArray(const QList<Vanishing> &list)
{
    QJsonArray array;
    for (const Vanishing &one : list)
        array.append(QJsonObject{{u"kind"_s, toKey(one.kind)}, {u"returned"_s, one.returned}, {u"known"_s, one.known}});
    return array;
}

QList<Vanishing> vanishingFrom(const QJsonValue &value)
{
    QList<Vanishing> list;
    for (const QJsonValue &item : value.toArray()) {
        if (const auto kind = entityKindFromKey(item[u"kind"_s].toString()))
            list.append({*kind, item[u"returned"_s].toInteger(), item[u"known"_s].toInteger()});
    }
    return list;
}

QJsonObject toJson(const SyncProgress &progress)
{
    return {{u"done"_s, progress.done}, {u"total"_s, progress.total}, {u"things"_s, progress.things}, {u"perSecond"_s, progress.perSecond}};
}

SyncProgress progressFrom(const QJsonValue &value)
{
    return {value[u"done"_s].toInteger(), value[u"total"_s].toInteger(), value[u"things"_s].toInteger(),
            value[u"perSecond"_s].toDouble(), std::nullopt};
}

QJsonArray toArray(const QSet<EntityKind> &kinds)
{
    QJsonArray array;
    for (const EntityKind kind : kinds)
        array.append(toKey(kind));
    return array;
}

QSet<EntityKind> kindsFrom(const QJsonValue &value)
{
    QSet<EntityKind> kinds;
    for (const QJsonValue &item : value.toArray()) {
        if (const auto kind = entityKindFromKey(item.toString()))
            kinds.insert(*kind);
    }
    return kinds;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace

SyncRecord SyncRecord::read(Sql::Connection &sql)
{
    SyncRecord record;
    auto row = sql.select("SELECT record FROM mirror_sync");
    if (!row.step())
        return record;
    const QJsonObject json = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
    record.generation = json.value(u"generation"_s).toInteger();
    record.isOpen = json.value(u"isOpen"_s).toBool();
    record.isFull = json.value(u"isFull"_s).toBool(true);
    record.isResumed = json.value(u"isResumed"_s).toBool();
    record.began = timeFromText(json.value(u"began"_s).toString());
    record.mark = json.value(u"mark"_s).toString();
    record.markBefore = json.value(u"markBefore"_s).toString();
    record.progress = progressFrom(json.value(u"progress"_s));
    record.beat = timeFromText(json.value(u"beat"_s).toString());
    record.completed = timeFromText(json.value(u"completed"_s).toString());
    record.completedFull = timeFromText(json.value(u"completedFull"_s).toString());
    record.failed = timeFromText(json.value(u"failed"_s).toString());
    if (const QJsonValue error = json.value(u"error"_s); error.isObject())
        record.error = errorFromJson(error.toObject());
    record.scope = json.value(u"scope"_s).toString();
    record.next = json.value(u"next"_s).toString();
    record.notes = textsFrom(json.value(u"notes"_s));
    record.covered = kindsFrom(json.value(u"covered"_s));
    record.peopleBeside = json.value(u"peopleBeside"_s).toBool();
    record.vanishing = vanishingFrom(json.value(u"vanishing"_s));
    record.kept = vanishingFrom(json.value(u"kept"_s));
    return record;
}

void SyncRecord::write(Sql::Connection &sql) const
{
    const QJsonObject json{
        {u"generation"_s, generation},
        {u"isOpen"_s, isOpen},
        {u"isFull"_s, isFull},
        {u"isResumed"_s, isResumed},
        {u"began"_s, toText(began)},
        {u"mark"_s, mark},
        {u"markBefore"_s, markBefore},
        {u"progress"_s, toJson(progress)},
        {u"beat"_s, toText(beat)},
        {u"completed"_s, toText(completed)},
        {u"completedFull"_s, toText(completedFull)},
        {u"failed"_s, toText(failed)},
        {u"error"_s, error ? QJsonValue(Rollcall::toJson(*error)) : QJsonValue()},
        {u"scope"_s, scope},
        {u"next"_s, next},
        {u"notes"_s, QJsonArray::fromStringList(notes)},
        {u"covered"_s, toArray(covered)},
        {u"peopleBeside"_s, peopleBeside},
        {u"vanishing"_s, toArray(vanishing)},
        {u"kept"_s, toArray(kept)},
    };
    sql.run("INSERT INTO mirror_sync(id, record) VALUES (1, ?) ON CONFLICT(id) DO UPDATE SET record=excluded.record",
            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

SyncState SyncRecord::state() const
{
    SyncState state;
    state.lastComplete = completed;
    state.notes = notes;
    if (error) {
        state.kind = SyncState::Kind::Failed;
        state.error = error;
        state.at = failed;
    } else if (!vanishing.isEmpty()) {
        state.kind = SyncState::Kind::Held;
        state.vanishing = vanishing;
        state.at = completed;
    } else if (completed.isValid()) {
        state.kind = SyncState::Kind::Complete;
        state.at = completed;
    }
    return state;
}

} // namespace Rollcall
