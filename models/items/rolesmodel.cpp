#include "models/items/rolesmodel.h"

#include "models/domain/text.h"
#include "models/items/cells.h"
#include "models/items/listread.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const RoleRow &row)
{
    return row.role.id.toString();
}

QVariant nameCell(const Role &role, int itemRole)
{
    if (itemRole == RowsModel::IconNameRole)
        return role.builtIn ? u"lock"_s : u"tag"_s;
    if (itemRole == Qt::ToolTipRole)
        return role.builtIn ? QVariant(RolesModel::tr("Built in: cannot be edited or deleted")) : QVariant();
    return textCell(role.name, itemRole);
}

QVariant placeCell(const RoleRow &row, int itemRole)
{
    if (row.role.builtIn)
        return textCell(RolesModel::tr("Built in"), itemRole);
    return textCell(row.belongsTo.isEmpty() ? RolesModel::tr("Directory") : row.belongsTo, itemRole);
}

} // namespace

RolesModel::RolesModel(Reader &reader, QObject *parent) : ListModel(reader, parent) {}

std::optional<RoleRow> RolesModel::roleAt(int row) const
{
    const QVariant value = valueAt(row);
    return value.isValid() ? std::optional(value.value<RoleRow>()) : std::nullopt;
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::RoleGroups) + 1;
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return headCell({.title = tr("Name"), .letters = 28}, role);
    case Column::Description: return headCell({.title = tr("Description"), .letters = 40}, role);
    case Column::Permissions: return headCell({tr("Permissions"), {}, true}, role);
    case Column::Holders: return headCell({tr("Held by"), tr("How many memberships have the role"), true}, role);
    case Column::BelongsTo: return headCell({tr("Belongs to")}, role);
    case Column::RoleGroups: return headCell({.title = tr("Role groups"), .letters = 30}, role);
    }
    return {};
}

Task<Result<QList<ItemRow>>> RolesModel::fetch()
{
    return readRows<RoleRow>(reader().roles(), &idOf);
}

QVariant RolesModel::cell(const ItemRow &item, int column, int role) const
{
    const auto &row = *static_cast<const RoleRow *>(item.value.constData());
    const QStringList &permissions = row.role.permissions;
    if (role == SearchRole)
        return Text::folded(QStringList{row.role.name, row.role.description, row.belongsTo, permissions.join(u' ')}.join(u' '));
    switch (static_cast<Column>(column)) {
    case Column::Name: return nameCell(row.role, role);
    case Column::Description: return textCell(row.role.description, role);
    case Column::Permissions:
        return role == Qt::ToolTipRole ? QVariant(permissions.join(u'\n')) : numberCell(permissions.size(), role);
    case Column::Holders: return membersCell(row.holders, row.holdersKnown, role);
    case Column::BelongsTo: return placeCell(row, role);
    case Column::RoleGroups: return listCell(row.roleGroups, static_cast<int>(row.roleGroups.size()), role);
    }
    return {};
}

} // namespace Rollcall
