#pragma once

#include "models/auth/session/connectionlog.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Rollcall {

/// What a connection has asked its servers, latest first, as it comes.
class RequestsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Method, Address, Answer, Took, Size };

    explicit RequestsModel(ConnectionLog *log, QObject *parent = nullptr);

    const ConnectionLog::Line &lineAt(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void add(const ConnectionLog::Line &line);
    void clear();

    QList<ConnectionLog::Line> m_lines; ///< Latest first.
};

} // namespace Rollcall
