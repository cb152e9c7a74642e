#include "models/store/lists/journallist.h"

#include "models/store/journal/entries.h"
#include "models/store/journal/sieve.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rollcall::Lists {

using namespace Qt::StringLiterals;

namespace {

static_assert(static_cast<int>(EntityKind::User) == 2 && static_cast<int>(EntityKind::Membership) == 3);

QString jsonIds(const QList<OrganizationId> &ids)
{
    QJsonArray array;
    for (const OrganizationId &id : ids)
        array.append(id.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The rows that a query is about and that may be seen; numbered so that it suits both kinds of query.
QByteArray journalRowsOf(const std::optional<UserId> &about, const std::optional<OrganizationId> &organization, const Visibility &visible)
{
    QByteArray text = "SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j WHERE 1";
    if (about)
        text += " AND j.target=?2 AND j.kind IN (2, 3)";
    if (organization)
        text += " AND j.place=?3 AND j.place<>''";
    if (!visible.everything) {
        // An entry about a user's own fields has no place: it is seen by whoever shares an organization with that user.
        text += " AND (j.place IN (SELECT value FROM json_each(?4)) OR (j.kind IN (2, 3) AND j.target=?5) OR (j.kind=2 AND "
                "EXISTS(SELECT 1 FROM users u JOIN memberships m ON m.user=u.id JOIN organizations o ON o.id=m.organization "
                "WHERE u.uuid=j.target AND o.uuid IN (SELECT value FROM json_each(?4)))))";
    }
    return text;
}

void bind(Sql::Statement &rows, const std::optional<UserId> &about, const std::optional<OrganizationId> &organization,
          const Visibility &visible)
{
    if (about)
        rows.bind(2, *about);
    if (organization)
        rows.bind(3, *organization);
    if (!visible.everything)
        rows.bind(4, jsonIds(visible.organizations)).bind(5, visible.self);
}

} // namespace

QList<JournalEntry> journal(Sql::Connection &sql, const JournalQuery &query, const Visibility &visible)
{
    auto rows = sql.select(journalRowsOf(query.about, query.organization, visible) + " ORDER BY j.sequence DESC LIMIT ?1");
    bind(rows, query.about, query.organization, visible);
    rows.bind(1, std::max(query.limit, 0));
    const Journal::PersonKeys keys(sql);
    QList<JournalEntry> entries;
    while (rows.step())
        entries.append(Journal::readRow(Journal::rowFrom(rows), keys).entry);
    return entries;
}

QList<AuditRow> audit(Sql::Connection &sql, const AuditQuery &query, const Visibility &visible)
{
    const Journal::Sieve sieve(query);
    auto rows = sql.select(journalRowsOf(query.about, query.organization, visible) + sieve.clauses());
    bind(rows, query.about, query.organization, visible);
    sieve.bind(rows);
    const Journal::PersonKeys keys(sql);
    QList<AuditRow> found;
    while (found.size() < query.limit && rows.step()) {
        AuditRow row = Journal::readRow(Journal::rowFrom(rows), keys);
        if (sieve.holds(row))
            found.append(std::move(row));
    }
    return found;
}

} // namespace Rollcall::Lists
