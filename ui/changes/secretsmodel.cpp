#include "ui/changes/secretsmodel.h"

#include <QFontDatabase>

namespace Rollcall {

SecretsModel::SecretsModel(const QList<SentChange> &secrets, QObject *parent) : QAbstractTableModel(parent), m_secrets(secrets) {}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_secrets.size());
}

int SecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Secret + 1;
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SentChange &one = m_secrets.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Person ? one.item.title : one.secret.reveal();
    case Qt::FontRole: return index.column() == Secret ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Secret ? QVariant(tr("Password of %1: %2").arg(one.item.title, one.secret.reveal())) : QVariant();
    default: return {};
    }
}

QVariant SecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Person ? tr("Person") : tr("Temporary password");
}

} // namespace Rollcall
