#include "models/items/applicationsmodel.h"

#include "models/domain/text.h"
#include "models/items/cells.h"
#include "models/items/listread.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const ApplicationRow &row)
{
    return row.application.id.toString();
}

} // namespace

ApplicationsModel::ApplicationsModel(Reader &reader, QObject *parent) : ListModel(reader, parent) {}

std::optional<ApplicationRow> ApplicationsModel::applicationAt(int row) const
{
    const QVariant value = valueAt(row);
    return value.isValid() ? std::optional(value.value<ApplicationRow>()) : std::nullopt;
}

int ApplicationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Created) + 1;
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return headCell({.title = tr("Name"), .letters = 34}, role);
    case Column::Organizations: return headCell({tr("Organizations"), tr("How many organizations use it"), true}, role);
    case Column::Roles: return headCell({tr("Roles"), tr("How many roles belong to it"), true}, role);
    case Column::Created: return headCell({tr("Created")}, role);
    }
    return {};
}

Task<Result<QList<ItemRow>>> ApplicationsModel::fetch()
{
    return readRows<ApplicationRow>(reader().applications(), &idOf);
}

QVariant ApplicationsModel::cell(const ItemRow &item, int column, int role) const
{
    const auto &row = *static_cast<const ApplicationRow *>(item.value.constData());
    if (role == SearchRole)
        return Text::folded(row.application.name);
    switch (static_cast<Column>(column)) {
    case Column::Name: return role == IconNameRole ? QVariant(u"applications-other"_s) : textCell(row.application.name, role);
    case Column::Organizations: return numberCell(row.organizations, role);
    case Column::Roles: return numberCell(row.roles, role);
    case Column::Created: return timeCell(row.application.created, role);
    }
    return {};
}

} // namespace Rollcall
