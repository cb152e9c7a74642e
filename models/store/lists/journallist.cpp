#include "models/store/lists/journallist.h"

#include "models/domain/text.h"
#include "models/store/journal/entries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

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
QByteArray rowsOf(const std::optional<UserId> &about, const std::optional<OrganizationId> &organization, const Visibility &visible)
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

void bind(Sql::Statement &rows, int limit, const std::optional<UserId> &about, const std::optional<OrganizationId> &organization,
          const Visibility &visible)
{
    rows.bind(1, limit);
    if (about)
        rows.bind(2, *about);
    if (organization)
        rows.bind(3, *organization);
    if (!visible.everything)
        rows.bind(4, jsonIds(visible.organizations)).bind(5, visible.self);
}

/// Whether every word is found in what the row says.
bool holds(const AuditRow &row, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const JournalEntry &entry = row.entry;
    QString text = QStringList{entry.actorName, entry.actor.toString(), entry.targetName, entry.target.id, entry.target.organization,
                               entry.verb, entry.change.toString(), row.remarks.requestId}.join(u'\n')
        + u'\n' + row.remarks.notes.join(u'\n');
    for (const QJsonObject &image : {entry.before, entry.after})
        text += u'\n' + QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
    const QString said = Text::folded(text);
    return std::ranges::all_of(words, [&](const QString &word) { return said.contains(word); });
}

} // namespace

QList<JournalEntry> journal(Sql::Connection &sql, const JournalQuery &query, const Visibility &visible)
{
    auto rows = sql.select(rowsOf(query.about, query.organization, visible) + " ORDER BY j.sequence DESC LIMIT ?1");
    bind(rows, std::max(query.limit, 0), query.about, query.organization, visible);
    const Journal::PersonKeys keys(sql);
    QList<JournalEntry> entries;
    while (rows.step())
        entries.append(Journal::readRow(Journal::rowFrom(rows), keys).entry);
    return entries;
}

QList<AuditRow> audit(Sql::Connection &sql, const AuditQuery &query, const Visibility &visible)
{
    const QStringList words = Text::folded(query.text).split(u' ', Qt::SkipEmptyParts);
    const QByteArray order = query.oldestFirst ? "ASC" : "DESC";
    auto rows = sql.select(rowsOf(query.about, query.organization, visible) + " AND j.at>=?6 AND j.at<?7 AND j.sequence"
                           + (query.oldestFirst ? ">" : "<") + "?8 ORDER BY j.sequence " + order + " LIMIT ?1");
    // What is sealed is looked into here, so the limit is too.
    bind(rows, words.isEmpty() ? std::max(query.limit, 0) : -1, query.about, query.organization, visible);
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    rows.bind(6, query.since.isValid() ? query.since.toMSecsSinceEpoch() : -never);
    rows.bind(7, query.until.isValid() ? query.until.toMSecsSinceEpoch() : never);
    rows.bind(8, query.oldestFirst || query.beyond > 0 ? query.beyond : never);
    const Journal::PersonKeys keys(sql);
    QList<AuditRow> found;
    while (found.size() < query.limit && rows.step()) {
        AuditRow row = Journal::readRow(Journal::rowFrom(rows), keys);
        if (holds(row, words))
            found.append(std::move(row));
    }
    return found;
}

} // namespace Rollcall::Lists
