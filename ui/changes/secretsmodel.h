#pragma once

#include "models/workspace/changes/settling.h"

#include <QAbstractTableModel>

namespace Rollcall {

/// One-time secrets and whose they are.
class SecretsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Secret };

    explicit SecretsModel(const QList<SentChange> &secrets, QObject *parent = nullptr);

    const QList<SentChange> &secrets() const { return m_secrets; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SentChange> m_secrets;
};

} // namespace Rollcall
