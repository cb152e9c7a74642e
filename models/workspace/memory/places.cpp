#include "models/workspace/memory/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 10;
constexpr int lastEntityKind = static_cast<int>(EntityKind::Invitation);

// The settings file can be edited by hand or by a newer version: whatever does not read as ours is left out.

QJsonObject toJson(const Place &place)
{
    return {{u"connection"_s, place.connection.toString()}, {u"kind"_s, static_cast<int>(place.entity.kind)},
            {u"id"_s, place.entity.id}, {u"organization"_s, place.entity.organization}, {u"title"_s, place.title}};
}

std::optional<Place> placeFromJson(const QJsonObject &o)
{
    const int kind = o.value("kind"_L1).toInt(-1);
    const QString id = o.value("id"_L1).toString();
    if (kind < 0 || kind > lastEntityKind || id.isEmpty())
        return std::nullopt;
    return Place{ConnectionId(o.value("connection"_L1).toString()),
                 {static_cast<EntityKind>(kind), id, o.value("organization"_L1).toString()},
                 o.value("title"_L1).toString()};
}

QJsonObject toJson(const SavedView &view)
{
    QJsonArray statuses;
    for (const auto status : view.query.statuses)
        statuses.append(Rollcall::toKey(status));
    QJsonArray roles;
    for (const auto &role : view.query.roles)
        roles.append(role.toString());
    return {{u"name"_s, view.name},
            {u"organization"_s, view.query.organization ? view.query.organization->toString() : QString()},
            {u"text"_s, view.query.text},
            {u"statuses"_s, statuses},
            {u"roles"_s, roles},
            {u"sort"_s, static_cast<int>(view.query.sort)},
            {u"descending"_s, view.query.order == SortOrder::Descending},
            {u"header"_s, QString::fromLatin1(view.header.toBase64())}};
}

std::optional<SavedView> viewFromJson(const QJsonObject &o)
{
    SavedView view;
    view.name = o.value("name"_L1).toString();
    if (view.name.isEmpty())
        return std::nullopt;
    if (const QString id = o.value("organization"_L1).toString(); !id.isEmpty())
        view.query.organization = OrganizationId(id);
    view.query.text = o.value("text"_L1).toString();
    for (const auto &key : o.value("statuses"_L1).toArray()) {
        if (const auto status = memberStatusFromKey(key.toString()))
            view.query.statuses.append(*status);
    }
    for (const auto &role : o.value("roles"_L1).toArray())
        view.query.roles.append(RoleId(role.toString()));
    view.query.sort = static_cast<MemberSort>(
        std::clamp(o.value("sort"_L1).toInt(), 0, static_cast<int>(MemberSort::LastSignIn)));
    view.query.order = o.value("descending"_L1).toBool() ? SortOrder::Descending : SortOrder::Ascending;
    view.header = QByteArray::fromBase64(o.value("header"_L1).toString().toLatin1());
    return view;
}

template<typename T>
QByteArray written(const QList<T> &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray readArray(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).array();
}

QString viewsKey(const ConnectionId &connection)
{
    return u"views/"_s + connection.toString();
}

} // namespace

Places::Places(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

void Places::load()
{
    const auto placesOf = [this](const QString &key) {
        QList<Place> places;
        for (const auto &item : readArray(m_settings.value(key))) {
            if (auto place = placeFromJson(item.toObject()))
                places.append(*std::move(place));
        }
        return places;
    };
    m_favourites = placesOf(u"places/favourites"_s);
    m_recent = placesOf(u"places/recent"_s).mid(0, recentLimit);
    m_settings.beginGroup("views"_L1);
    const auto connections = m_settings.childKeys();
    m_settings.endGroup();
    for (const auto &key : connections) {
        const ConnectionId connection(key);
        for (const auto &item : readArray(m_settings.value(viewsKey(connection)))) {
            if (auto view = viewFromJson(item.toObject()))
                m_views[connection].append(*std::move(view));
        }
    }
}

void Places::store()
{
    m_settings.setValue(u"places/favourites"_s, written(m_favourites));
    m_settings.setValue(u"places/recent"_s, written(m_recent));
    Q_EMIT changed();
}

bool Places::isFavourite(const ConnectionId &connection, const EntityId &entity) const
{
    return std::ranges::any_of(
        m_favourites, [&](const Place &p) { return p.connection == connection && p.entity == entity; });
}

void Places::setFavourite(const Place &place, bool favourite)
{
    m_favourites.removeIf(
        [&](const Place &p) { return p.connection == place.connection && p.entity == place.entity; });
    if (favourite)
        m_favourites.append(place);
    store();
}

void Places::visit(const Place &place)
{
    m_recent.removeIf([&](const Place &p) { return p.connection == place.connection && p.entity == place.entity; });
    m_recent.prepend(place);
    if (m_recent.size() > recentLimit)
        m_recent.resize(recentLimit);
    // A favourite keeps up with a new name.
    for (auto &favourite : m_favourites) {
        if (favourite.connection == place.connection && favourite.entity == place.entity)
            favourite.title = place.title;
    }
    store();
}

void Places::forget(const ConnectionId &connection, const EntityId &entity)
{
    const auto isIt = [&](const Place &p) { return p.connection == connection && p.entity == entity; };
    if (m_favourites.removeIf(isIt) + m_recent.removeIf(isIt) > 0)
        store();
}

QList<SavedView> Places::views(const ConnectionId &connection) const
{
    return m_views.value(connection);
}

void Places::saveView(const ConnectionId &connection, const SavedView &view)
{
    auto &views = m_views[connection];
    views.removeIf([&](const SavedView &v) { return v.name == view.name; });
    views.append(view);
    m_settings.setValue(viewsKey(connection), written(views));
    Q_EMIT changed();
}

void Places::removeView(const ConnectionId &connection, const QString &name)
{
    auto &views = m_views[connection];
    if (views.removeIf([&](const SavedView &v) { return v.name == name; }) == 0)
        return;
    m_settings.setValue(viewsKey(connection), written(views));
    Q_EMIT changed();
}

} // namespace Rollcall
