#include "app/commandline/auditrows.h"

#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"
#include "models/exchange/source/guard.h"

#include <QJsonDocument>
#include <QUuid>

namespace Rollcall::AuditRows {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::AuditCommands)
};

/// A day, in this computer's time zone, or a time. `whole`: a day means its end.
Result<QDateTime> timeOf(const Context &context, const QString &name, bool whole)
{
    if (!context.has(name))
        return QDateTime();
    const QString text = context.value(name);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return (whole ? day.addDays(1) : day).startOfDay();
    if (const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs); time.isValid())
        return time;
    return failure(Error::Kind::Invalid,
                   Tr::tr("--%1 takes a day (2026-03-01) or a time (2026-03-01T09:30:00Z), not “%2”.").arg(name, text));
}

/// Somebody whose account is gone is named by the id only.
Task<Result<UserId>> personOf(Context &context, QString text)
{
    const auto user = co_await resolveUser(context.reader(), text, OrganizationId());
    if (user)
        co_return user->id;
    if (user.error().kind == Error::Kind::NotFound && !QUuid::fromString(text).isNull())
        co_return UserId(text.toLower());
    co_return passOn(user);
}

QString imageText(const QJsonObject &image)
{
    return image.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

QByteArray csv(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(u'"' + guarded(safeForTerminal(cell)).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QList<QCommandLineOption> filterOptions()
{
    return {option(u"person"_s, Tr::tr("What was done to this person (also one who is gone, by id)."), u"person"_s),
            option(u"organization"_s, Tr::tr("What concerns this organization."), u"organization"_s),
            option(u"since"_s, Tr::tr("From this day or time on."), u"time"_s),
            option(u"until"_s, Tr::tr("Up to this day (included) or time."), u"time"_s),
            option(u"text"_s, Tr::tr("Rows that say all of these words."), u"text"_s)};
}

Task<Result<AuditQuery>> queryOf(Context &context)
{
    AuditQuery query;
    const auto since = timeOf(context, u"since"_s, false);
    const auto until = timeOf(context, u"until"_s, true);
    if (!since)
        co_return passOn(since);
    if (!until)
        co_return passOn(until);
    query.since = *since;
    query.until = *until;
    query.text = context.value(u"text"_s);
    if (context.has(u"person"_s)) {
        const auto person = co_await personOf(context, context.value(u"person"_s));
        if (!person)
            co_return passOn(person);
        query.about = *person;
    }
    if (context.has(u"organization"_s)) {
        const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
        if (!row)
            co_return passOn(row);
        query.organization = row->organization.id;
    }
    co_return query;
}

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
    return object;
}

QByteArray jsonLine(const AuditRow &row)
{
    // Within JSON these stand in strings only, where the escape means the same.
    return safeForTerminal(QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact))).toUtf8();
}

QByteArray csvHeading()
{
    return csv({u"sequence"_s, u"at"_s, u"actorName"_s, u"actor"_s, u"verb"_s, u"kind"_s, u"targetName"_s, u"target"_s,
                u"organization"_s, u"before"_s, u"after"_s, u"result"_s, u"notes"_s, u"requestId"_s, u"change"_s, u"hash"_s,
                u"erased"_s});
}

QByteArray csvLine(const AuditRow &row)
{
    const JournalEntry &entry = row.entry;
    return csv({QString::number(entry.sequence), toText(entry.at), entry.actorName, entry.actor.toString(), entry.verb,
                toKey(entry.target.kind), entry.targetName, entry.target.id, entry.target.organization, imageText(entry.before),
                imageText(entry.after), row.remarks.result, row.remarks.notes.join(u'\n'), row.remarks.requestId,
                entry.change.toString(), QString::fromLatin1(row.hash.toHex()), row.erased ? u"true"_s : u"false"_s});
}

} // namespace Rollcall::AuditRows
