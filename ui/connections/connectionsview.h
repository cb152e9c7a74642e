#pragma once

#include "ui/connections/connectionsmodel.h"

#include <QTreeView>

namespace Rollcall {

/// The list of connections: whole rows, the environment as a chip, the state as an icon and a word.
class ConnectionsView final : public QTreeView
{
    Q_OBJECT
public:
    explicit ConnectionsView(ConnectionsModel &model, QWidget *parent = nullptr);

    ConnectionId current() const;
    void setCurrent(const ConnectionId &id);
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChangedTo(const Rollcall::ConnectionId &id);
    void opened(const Rollcall::ConnectionId &id); ///< Enter or double click.
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ConnectionsModel &m_model;
};

} // namespace Rollcall
