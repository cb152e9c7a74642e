#include "models/items/rolegroupsmodel.h"

#include "models/domain/text.h"
#include "models/items/cells.h"
#include "models/items/listread.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const RoleGroupRow &row)
{
    return row.group.id.toString();
}

} // namespace

RoleGroupsModel::RoleGroupsModel(Reader &reader, QObject *parent) : ListModel(reader, parent) {}

std::optional<RoleGroupRow> RoleGroupsModel::groupAt(int row) const
{
    const QVariant value = valueAt(row);
    return value.isValid() ? std::optional(value.value<RoleGroupRow>()) : std::nullopt;
}

int RoleGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Description) + 1;
}

QVariant RoleGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return headCell({.title = tr("Name"), .letters = 28}, role);
    case Column::Application: return headCell({tr("Application")}, role);
    case Column::Roles: return headCell({.title = tr("Roles"), .letters = 40}, role);
    case Column::Organizations: return headCell({.title = tr("Organizations"), .letters = 40}, role);
    case Column::Description: return headCell({.title = tr("Description"), .letters = 40}, role);
    }
    return {};
}

Task<Result<QList<ItemRow>>> RoleGroupsModel::fetch()
{
    return readRows<RoleGroupRow>(reader().roleGroups(), &idOf);
}

QVariant RoleGroupsModel::cell(const ItemRow &item, int column, int role) const
{
    const auto &row = *static_cast<const RoleGroupRow *>(item.value.constData());
    if (role == SearchRole) {
        const QStringList parts{row.group.name, row.group.description, row.applicationName, row.roleNames.join(u' '),
                                row.organizationNames.join(u' ')};
        return Text::folded(parts.join(u' '));
    }
    switch (static_cast<Column>(column)) {
    case Column::Name: return role == IconNameRole ? QVariant(u"view-group"_s) : textCell(row.group.name, role);
    case Column::Application: return textCell(row.applicationName, role);
    case Column::Roles: return listCell(row.roleNames, static_cast<int>(row.roleNames.size()), role);
    case Column::Organizations: return listCell(row.organizationNames, static_cast<int>(row.organizationNames.size()), role);
    case Column::Description: return textCell(row.group.description, role);
    }
    return {};
}

} // namespace Rollcall
