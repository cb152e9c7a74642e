#pragma once

#include "models/items/listmodel.h"

namespace Rollcall {

/// All roles that the actor may see.
class RolesModel final : public ListModel
{
    Q_OBJECT
public:
    enum class Column { Name, Description, Permissions, Holders, BelongsTo, RoleGroups };
    Q_ENUM(Column)

    explicit RolesModel(Reader &reader, QObject *parent = nullptr);
    std::optional<RoleRow> roleAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Task<Result<QList<ItemRow>>> fetch() override;
    QVariant cell(const ItemRow &row, int column, int role) const override;
};

} // namespace Rollcall
