#include "models/workspace/memory/savedsearches.h"

#include "models/domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QJsonValue &value)
{
    QStringList words;
    for (const auto &word : value.toArray())
        words.append(word.toString());
    return words;
}

QJsonObject toJson(const SavedSearch &search)
{
    const AuditQuery &query = search.query;
    return {{u"name"_s, search.name},
            {u"about"_s, query.about ? query.about->toString() : QString()},
            {u"organization"_s, query.organization ? query.organization->toString() : QString()},
            {u"since"_s, toText(query.since)},
            {u"until"_s, toText(query.until)},
            {u"text"_s, query.text},
            {u"actor"_s, query.actor},
            {u"target"_s, query.target},
            {u"verbs"_s, QJsonArray::fromStringList(query.verbs)},
            {u"results"_s, QJsonArray::fromStringList(query.results)}};
}

// The settings file can be edited by hand or by a newer version: whatever does not read as ours is left out.
std::optional<SavedSearch> fromJson(const QJsonObject &object)
{
    SavedSearch search;
    search.name = object.value("name"_L1).toString();
    if (search.name.isEmpty())
        return std::nullopt;
    AuditQuery &query = search.query;
    if (const QString id = object.value("about"_L1).toString(); !id.isEmpty())
        query.about = UserId(id);
    if (const QString id = object.value("organization"_L1).toString(); !id.isEmpty())
        query.organization = OrganizationId(id);
    query.since = timeFromText(object.value("since"_L1).toString());
    query.until = timeFromText(object.value("until"_L1).toString());
    query.text = object.value("text"_L1).toString();
    query.actor = object.value("actor"_L1).toString();
    query.target = object.value("target"_L1).toString();
    query.verbs = words(object.value("verbs"_L1));
    query.results = words(object.value("results"_L1));
    return search;
}

} // namespace

SavedSearches::SavedSearches(QSettings &settings, const ConnectionId &where)
    : m_settings(settings), m_key(u"searches/"_s + where.toString())
{
}

QList<SavedSearch> SavedSearches::list() const
{
    QList<SavedSearch> searches;
    for (const auto &item : QJsonDocument::fromJson(m_settings.value(m_key).toByteArray()).array()) {
        if (auto search = fromJson(item.toObject()))
            searches.append(*std::move(search));
    }
    return searches;
}

void SavedSearches::save(const SavedSearch &search)
{
    QList<SavedSearch> searches = list();
    searches.removeIf([&](const SavedSearch &one) { return one.name == search.name; });
    searches.append(search);
    write(searches);
}

void SavedSearches::remove(const QString &name)
{
    QList<SavedSearch> searches = list();
    searches.removeIf([&](const SavedSearch &one) { return one.name == name; });
    write(searches);
}

void SavedSearches::write(const QList<SavedSearch> &searches)
{
    QJsonArray array;
    for (const SavedSearch &search : searches)
        array.append(toJson(search));
    m_settings.setValue(m_key, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Rollcall
