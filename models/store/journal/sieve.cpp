#include "models/store/journal/sieve.h"

#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Rollcall::Journal {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

QStringList wordsOf(const QString &text)
{
    return Text::folded(text).split(u' ', Qt::SkipEmptyParts);
}

bool isIn(const QStringList &words, const QStringList &texts)
{
    if (words.isEmpty())
        return true;
    const QString said = Text::folded(texts.join(u'\n'));
    return std::ranges::all_of(words, [&](const QString &word) { return said.contains(word); });
}

QString imageText(const QJsonObject &image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

/// For json_each(); empty for none.
QString jsonList(const QStringList &keys)
{
    return keys.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

} // namespace

Sieve::Sieve(const AuditQuery &query)
    : m_query(query), m_text(wordsOf(query.text)), m_actor(wordsOf(query.actor)), m_target(wordsOf(query.target))
{
}

QByteArray Sieve::clauses() const
{
    QByteArray text = " AND j.at>=?6 AND j.at<?7";
    text += m_query.oldestFirst ? " AND j.sequence>?8" : " AND j.sequence<?8";
    if (!m_query.verbs.isEmpty())
        text += " AND j.verb IN (SELECT value FROM json_each(?9))";
    if (!m_query.results.isEmpty())
        text += " AND j.result IN (SELECT value FROM json_each(?10))";
    return text + " ORDER BY j.sequence " + (m_query.oldestFirst ? "ASC" : "DESC") + " LIMIT ?1";
}

void Sieve::bind(Sql::Statement &rows) const
{
    // What is sealed is looked into by holds(), so the limit is too.
    rows.bind(1, isPlain() ? std::max(m_query.limit, 0) : -1);
    rows.bind(6, m_query.since.isValid() ? m_query.since.toMSecsSinceEpoch() : -never);
    rows.bind(7, m_query.until.isValid() ? m_query.until.toMSecsSinceEpoch() : never);
    rows.bind(8, m_query.oldestFirst || m_query.beyond > 0 ? m_query.beyond : never);
    if (!m_query.verbs.isEmpty())
        rows.bind(9, jsonList(m_query.verbs));
    if (!m_query.results.isEmpty())
        rows.bind(10, jsonList(m_query.results));
}

bool Sieve::holds(const AuditRow &row) const
{
    if (isPlain())
        return true;
    const JournalEntry &entry = row.entry;
    const QStringList actor{entry.actorName, entry.actor.toString()};
    const QStringList target{entry.targetName, entry.target.id, entry.target.organization};
    if (!isIn(m_actor, actor) || !isIn(m_target, target))
        return false;
    return isIn(m_text, actor + target + row.remarks.notes
                            + QStringList{entry.verb, entry.change.toString(), row.remarks.requestId, imageText(entry.before),
                                          imageText(entry.after)});
}

} // namespace Rollcall::Journal
