#pragma once

#include "ui/shell/location.h"

#include "models/directory/connection.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Rollcall {

struct SidebarGroup;

/// A connection, as the sidebar shows it: on a row of its own, or on that of its directory.
struct SidebarConnection {
    Connection connection;
    QString iconName; ///< How it stands, as an icon, a word and a sentence.
    QString word;
    QString sentence;
    int tone = 0; ///< Theme::Tone

    bool operator==(const SidebarConnection &) const = default;
};

/// The tree on the left: each open directory with its sections, the other connections, then favourites and recent places
/// where there are any.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        LocationRole = Qt::UserRole + 1, ///< A Location; nothing on headings.
        PlaceRole,                       ///< A Place; on favourites and recent places only.
        KeyRole,                         ///< Headings: the word under which settings keep whether they are folded.
        BadgeRole,                       ///< A short word or number at the right edge.
        ColourRole,                      ///< Of an environment: the badge is a chip of this colour's name.
    };

    SidebarModel(Workspace &workspace, Places &places, QObject *parent = nullptr);
    ~SidebarModel() override;

    /// The section of a directory, or the first row that leads there; an invalid index for an unlisted place.
    QModelIndex indexOf(const Location &location) const;
    /// How many a section holds, shown at its right edge; nothing while that is not known.
    void setBadge(const ConnectionId &connection, Section section, const QString &text);

    /// Those that are open as a directory dress its row, which leads to the connection's page; the others stand below the
    /// directories, in this order.
    void setConnections(const QList<SidebarConnection> &connections);

    /// A row for the basket, below the directories and connections, with the number of changes that wait in it.
    void showChanges(qint64 waiting);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Somebody let go of people over an organization: text with their addresses (see droppedpeople.h).
    void peopleDropped(const Rollcall::Place &organization, const QString &text);
    void droppedPartly(const QString &leftOut); ///< Sentences: what of that was not read, and why.

private:
    SidebarGroup *groupOf(const QModelIndex &index) const;
    int rowOf(const SidebarGroup *group) const;
    void addDirectory(OpenDirectory *directory);
    void removeDirectory(OpenDirectory *directory);
    void dress(SidebarGroup &group, const SidebarConnection &connection);
    void refreshPlaces();
    void setPlaces(int kind, const QList<Place> &places);

    Workspace &m_workspace;
    Places &m_places;
    std::vector<std::unique_ptr<SidebarGroup>> m_groups;
};

} // namespace Rollcall
