#include "models/store/lists/journallist.h"

#include "models/store/tables/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall::Lists {

namespace {

static_assert(static_cast<int>(EntityKind::User) == 2 && static_cast<int>(EntityKind::Membership) == 3);

QString jsonIds(const QList<OrganizationId> &ids)
{
    QJsonArray array;
    for (const OrganizationId &id : ids)
        array.append(id.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QList<JournalEntry> journal(Sql::Connection &sql, const JournalQuery &query, const Visibility &visible)
{
    QByteArray text = "SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j WHERE 1";
    if (query.about)
        text += " AND j.target=?2 AND j.kind IN (2, 3)";
    if (query.organization)
        text += " AND j.place=?3 AND j.place<>''";
    if (!visible.everything) {
        // An entry about a user's own fields has no place: it is seen by whoever shares an organization with that user.
        text += " AND (j.place IN (SELECT value FROM json_each(?4)) OR (j.kind IN (2, 3) AND j.target=?5) OR (j.kind=2 AND "
                "EXISTS(SELECT 1 FROM users u JOIN memberships m ON m.user=u.id JOIN organizations o ON o.id=m.organization "
                "WHERE u.uuid=j.target AND o.uuid IN (SELECT value FROM json_each(?4)))))";
    }
    auto rows = sql.select(text + " ORDER BY j.sequence DESC LIMIT ?1");
    rows.bind(1, std::max(query.limit, 0));
    if (query.about)
        rows.bind(2, *query.about);
    if (query.organization)
        rows.bind(3, *query.organization);
    if (!visible.everything)
        rows.bind(4, jsonIds(visible.organizations)).bind(5, visible.self);
    QList<JournalEntry> entries;
    while (rows.step())
        entries.append(Tables::entryFrom(rows));
    return entries;
}

} // namespace Rollcall::Lists
