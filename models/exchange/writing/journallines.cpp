#include "models/exchange/writing/journallines.h"

#include "models/domain/cellguard.h"
#include "models/domain/json.h"
#include "models/exchange/writing/escapes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall::JournalLines {

using namespace Qt::StringLiterals;

namespace {

QString imageText(const QJsonObject &image)
{
    return image.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

QByteArray csv(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(u'"' + guarded(controlsEscaped(cell)).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvLine(const AuditRow &row)
{
    const JournalEntry &entry = row.entry;
    return csv({QString::number(entry.sequence), toText(entry.at), entry.actorName, entry.actor.toString(), entry.verb,
                toKey(entry.target.kind), entry.targetName, entry.target.id, entry.target.organization, imageText(entry.before),
                imageText(entry.after), row.remarks.result, row.remarks.notes.join(u'\n'), row.remarks.requestId,
                entry.change.toString(), QString::fromLatin1(row.hash.toHex()), row.erased ? u"true"_s : u"false"_s});
}

} // namespace

QJsonObject toJson(const AuditRow &row)
{
    const JournalEntry &entry = row.entry;
    QJsonObject object{{u"sequence"_s, entry.sequence},
                       {u"change"_s, entry.change.toString()},
                       {u"at"_s, toText(entry.at)},
                       {u"actor"_s, entry.actor.toString()},
                       {u"actorName"_s, entry.actorName},
                       {u"verb"_s, entry.verb},
                       {u"kind"_s, toKey(entry.target.kind)},
                       {u"target"_s, entry.target.id},
                       {u"targetName"_s, entry.targetName},
                       {u"before"_s, entry.before},
                       {u"after"_s, entry.after},
                       {u"result"_s, row.remarks.result},
                       {u"notes"_s, QJsonArray::fromStringList(row.remarks.notes)},
                       {u"requestId"_s, row.remarks.requestId},
                       {u"hash"_s, QString::fromLatin1(row.hash.toHex())},
                       {u"erased"_s, row.erased}};
    if (!entry.target.organization.isEmpty())
        object.insert(u"organization"_s, entry.target.organization);
    if (!row.where.isEmpty())
        object.insert(u"connection"_s, row.where.toString());
    if (!row.destination.isEmpty())
        object.insert(u"destination"_s, row.destination);
    return object;
}

QByteArray heading(Format format)
{
    if (format == Format::JsonLines)
        return {};
    return csv({u"sequence"_s, u"at"_s, u"actorName"_s, u"actor"_s, u"verb"_s, u"kind"_s, u"targetName"_s, u"target"_s,
                u"organization"_s, u"before"_s, u"after"_s, u"result"_s, u"notes"_s, u"requestId"_s, u"change"_s, u"hash"_s,
                u"erased"_s});
}

QByteArray line(Format format, const AuditRow &row)
{
    if (format == Format::Csv)
        return csvLine(row);
    return controlsEscaped(QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact))).toUtf8() + '\n';
}

} // namespace Rollcall::JournalLines
