#pragma once

#include "models/workspace/memory/places.h"
#include "models/workspace/workspace.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Rollcall {

/// What the find box shows: people, organizations and roles of all directories as they answer, then the window's actions.
/// Without text: the places that one was at last.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Hit {
        QPointer<QAction> action;    ///< Set for an action,
        std::optional<Place> place;  ///< or for a thing in a directory.
        QString title;
        QString subtitle;
        QString iconName;
    };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    FindModel(Workspace &workspace, Places &places, QObject *parent = nullptr);
    ~FindModel() override;

    /// Asked at each look-up, so that it knows which actions are enabled now.
    void setActions(std::function<QList<QAction *>()> actions) { m_actions = std::move(actions); }
    void setText(const QString &text);
    const Hit &hitAt(int row) const { return m_hits.at(row); }
    /// True while a directory has not answered yet.
    bool isSearching() const { return m_outstanding > 0 || m_pause.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void searchFinished();
    void failed(const Rollcall::Error &error);
    void allAnswered(); ///< The search found what there is, nothing failed.

private:
    void cancel();
    void ask();
    void take(OpenDirectory *directory, const QList<Found> &found);
    QList<Hit> matchingActions() const;
    QList<Hit> recentPlaces() const;
    void show(QList<Hit> hits);
    void insertBeforeActions(const QList<Hit> &hits);

    Workspace &m_workspace;
    Places &m_places;
    std::function<QList<QAction *>()> m_actions;
    QString m_text;
    QList<Hit> m_hits;
    QTimer m_pause;
    std::stop_source m_stop;
    int m_generation = 0;
    int m_outstanding = 0;
    bool m_hasFailed = false; ///< A directory, of those that have answered.
    bool m_keepOld = false; ///< Hits of the last text stay until the first answer to the new one: nothing flickers.
};

} // namespace Rollcall
