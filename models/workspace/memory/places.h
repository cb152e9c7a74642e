#pragma once

#include "models/domain/query.h"
#include "models/workspace/opendirectory.h"

#include <QSettings>

namespace Rollcall {

/// A place in the window that one can come back to: an organization's members or a person, with the title it had.
struct Place {
    ConnectionId connection;
    EntityId entity;
    QString title;
    bool operator==(const Place &) const = default;
};

/// A named query with its columns.
struct SavedView {
    QString name;
    MemberQuery query;
    QByteArray header; ///< QHeaderView::saveState() of the table.
    bool operator==(const SavedView &) const = default;
};

/// Favourites, recent places and saved views, kept in the settings file from one start to the next.
class Places final : public QObject
{
    Q_OBJECT
public:
    explicit Places(QSettings &settings, QObject *parent = nullptr);

    const QList<Place> &favourites() const { return m_favourites; }
    const QList<Place> &recent() const { return m_recent; } ///< Latest first, at most ten.
    bool isFavourite(const ConnectionId &connection, const EntityId &entity) const;
    void setFavourite(const Place &place, bool favourite);
    void visit(const Place &place);
    /// The thing is gone: it leaves both lists.
    void forget(const ConnectionId &connection, const EntityId &entity);

    QList<SavedView> views(const ConnectionId &connection) const;
    void saveView(const ConnectionId &connection, const SavedView &view); ///< Replaces one of the same name.
    void removeView(const ConnectionId &connection, const QString &name);

Q_SIGNALS:
    void changed();

private:
    void load();
    void store();

    QSettings &m_settings;
    QList<Place> m_favourites;
    QList<Place> m_recent;
    QHash<ConnectionId, QList<SavedView>> m_views;
};

} // namespace Rollcall
