#include "ui/connections/connectionsmodel.h"

#include "models/items/listdiff.h"
#include "models/items/plaintip.h"
#include "ui/common/environment.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

ConnectionsModel::ConnectionsModel(const ConnectionsDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    refresh();
    connect(&desk.connections, &Connections::changed, this, &ConnectionsModel::refresh);
}

void ConnectionsModel::refresh()
{
    QStringList before;
    for (const Row &row : std::as_const(m_rows))
        before.append(row.connection.id.toString());
    const QList<Connection> now = m_desk.connections.list();
    QStringList after;
    for (const Connection &connection : now)
        after.append(connection.id.toString());

    const ListDiff diff = diffOf(before, after);
    for (const RowRange &range : diff.removed) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_rows.remove(range.first, range.last - range.first + 1);
        endRemoveRows();
    }
    for (const RowRange &range : diff.inserted) {
        beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        for (auto at = range.first; at <= range.last; ++at)
            m_rows.insert(at, Row{now.at(at), nullptr});
        endInsertRows();
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_rows[at].connection = now.at(at);
        listen(m_rows[at]);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ConnectionsModel::listen(Row &row)
{
    SignInSession *session = m_desk.sessionOf(row.connection.id);
    if (session == row.session)
        return;
    if (row.session)
        row.session->disconnect(this);
    row.session = session;
    if (!session)
        return;
    const auto tell = [this, id = row.connection.id] {
        if (const int at = rowOf(id); at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    };
    connect(session, &SignInSession::statusChanged, this, tell);
    connect(session, &QObject::destroyed, this, &ConnectionsModel::refresh);
}

ConnectionId ConnectionsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).connection.id : ConnectionId();
}

int ConnectionsModel::rowOf(const ConnectionId &id) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).connection.id == id)
            return static_cast<int>(at);
    }
    return -1;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QString ConnectionsModel::textOf(const Row &row, Column column) const
{
    const ConnectionKind *kind = m_desk.kind(row.connection.kind);
    switch (column) {
    case Column::Name: return row.connection.name;
    case Column::Kind: return kind ? kind->title : tr("Unknown kind “%1”").arg(row.connection.kind);
    case Column::Environment: return environmentName(row.connection.environment);
    case Column::State: return standingOf(row.session).word;
    }
    return {};
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case IdRole: return row.connection.id.toString();
    case ColourRole: return column == Column::Environment ? QVariant(colourOf(row.connection)) : QVariant();
    case IconNameRole: return column == Column::State ? QVariant(standingOf(row.session).iconName) : QVariant();
    case ToneRole:
        return column == Column::State ? QVariant::fromValue(static_cast<int>(standingOf(row.session).tone)) : QVariant();
    case Qt::ToolTipRole: {
        const QString sentence = column == Column::State ? standingOf(row.session).sentence : QString();
        return plainTip(sentence.isEmpty() ? textOf(row, column) : sentence);
    }
    case Qt::AccessibleDescriptionRole: return column == Column::State ? QVariant(standingOf(row.session).sentence) : QVariant();
    default: return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::Kind: return tr("Kind");
    case Column::Environment: return tr("Environment");
    case Column::State: return tr("State");
    }
    return {};
}

} // namespace Rollcall
