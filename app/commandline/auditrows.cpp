#include "app/commandline/auditrows.h"

#include "app/commandline/options.h"
#include "app/commandline/resolve.h"

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

} // namespace

QList<QCommandLineOption> filterOptions()
{
    return {option(u"person"_s, Tr::tr("What was done to this person (also one who is gone, by id)."), u"person"_s),
            option(u"organization"_s, Tr::tr("What concerns this organization."), u"organization"_s),
            option(u"since"_s, Tr::tr("From this day or time on."), u"time"_s),
            option(u"until"_s, Tr::tr("Up to this day (included) or time."), u"time"_s),
            option(u"text"_s, Tr::tr("Rows that say all of these words."), u"text"_s),
            option(u"actor"_s, Tr::tr("Done by whoever is called so."), u"text"_s),
            option(u"target"_s, Tr::tr("Done to what is called so."), u"text"_s),
            repeatable(u"verb"_s, Tr::tr("Only this kind of change (create, setRoles, …)."), u"verb"_s),
            repeatable(u"result"_s, Tr::tr("Only with this result (done, partial, unknown)."), u"result"_s)};
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
    query.actor = context.value(u"actor"_s);
    query.target = context.value(u"target"_s);
    query.verbs = context.parser.values(u"verb"_s);
    query.results = context.parser.values(u"result"_s);
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

} // namespace Rollcall::AuditRows
