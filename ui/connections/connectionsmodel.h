#pragma once

#include "ui/connections/connectionsdesk.h"
#include "ui/connections/connectionwords.h"

#include <QAbstractTableModel>

namespace Rollcall {

/// The configured connections in the person's order, each with how it stands now.
class ConnectionsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Kind, Environment, State };
    enum Role { IdRole = Qt::UserRole + 1, ColourRole, ToneRole, IconNameRole };

    explicit ConnectionsModel(const ConnectionsDesk &desk, QObject *parent = nullptr);

    ConnectionId idAt(int row) const;
    int rowOf(const ConnectionId &id) const; ///< -1 when it is not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Connection connection;
        QPointer<SignInSession> session;
    };
    void refresh();
    void listen(Row &row);
    QString textOf(const Row &row, Column column) const;

    const ConnectionsDesk &m_desk;
    QList<Row> m_rows;
};

} // namespace Rollcall
