#pragma once

#include "models/items/listmodel.h"

namespace Rollcall {

class RoleGroupsModel final : public ListModel
{
    Q_OBJECT
public:
    enum class Column { Name, Application, Roles, Organizations, Description };
    Q_ENUM(Column)

    explicit RoleGroupsModel(Reader &reader, QObject *parent = nullptr);
    std::optional<RoleGroupRow> groupAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Task<Result<QList<ItemRow>>> fetch() override;
    QVariant cell(const ItemRow &row, int column, int role) const override;
};

} // namespace Rollcall
