#include "models/items/rolepickmodel.h"

#include "models/domain/text.h"
#include "models/items/cells.h"
#include "models/items/listread.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const Role &role)
{
    return role.id.toString();
}

QString originOf(const Role &role)
{
    if (role.builtIn)
        return RolePickModel::tr("Built in");
    if (!role.organization.isEmpty())
        return RolePickModel::tr("This organization");
    return role.application.isEmpty() ? RolePickModel::tr("Role group") : RolePickModel::tr("Application");
}

} // namespace

RolePickModel::RolePickModel(Reader &reader, OrganizationId organization, QObject *parent)
    : ListModel(reader, parent), m_organization(std::move(organization))
{
}

void RolePickModel::setOrganization(const OrganizationId &organization)
{
    if (m_organization == organization)
        return;
    m_organization = organization;
    restart();
}

std::optional<Role> RolePickModel::roleAt(int row) const
{
    const QVariant value = valueAt(row);
    return value.isValid() ? std::optional(value.value<Rollcall::Role>()) : std::nullopt;
}

QList<RoleId> RolePickModel::checked() const
{
    QList<RoleId> offered;
    for (const ItemRow &row : rows()) {
        if (m_checked.contains(RoleId(row.id)))
            offered.append(RoleId(row.id));
    }
    for (const RoleId &id : m_checked) {
        if (rowOf(id.toString()) < 0)
            offered.append(id);
    }
    return offered;
}

void RolePickModel::setChecked(const QList<RoleId> &roles)
{
    if (m_checked == roles)
        return;
    m_checked = roles;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QStringList RolePickModel::checkedNames() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        const Rollcall::Role role = roleAt(row).value_or(Rollcall::Role());
        if (m_checked.contains(role.id))
            names.append(role.name);
    }
    return names;
}

void RolePickModel::setHeld(const PermissionSet &held)
{
    m_held = held;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RolePickModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::From) + 1;
}

QVariant RolePickModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return headCell({.title = tr("Role"), .letters = 26}, role);
    case Column::Description: return headCell({.title = tr("Description"), .letters = 44}, role);
    case Column::From: return headCell({tr("Available through")}, role);
    }
    return {};
}

Qt::ItemFlags RolePickModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = ListModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    const auto role = roleAt(index.row());
    // What is checked already may always be taken away: only giving is limited.
    if (m_held && !m_held->holdsAll(role->permissions) && !m_checked.contains(role->id))
        return flags & ~Qt::ItemIsEnabled;
    return index.column() == static_cast<int>(Column::Name) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RolePickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const RoleId id(idAt(index.row()));
    const bool check = value.value<Qt::CheckState>() == Qt::Checked;
    if (check == m_checked.contains(id))
        return false;
    if (check)
        m_checked.append(id);
    else
        m_checked.removeOne(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Task<Result<QList<ItemRow>>> RolePickModel::fetch()
{
    return readRows<Rollcall::Role>(reader().assignableRoles(m_organization), &idOf);
}

QVariant RolePickModel::cell(const ItemRow &item, int column, int itemRole) const
{
    const auto &role = *static_cast<const Rollcall::Role *>(item.value.constData());
    if (itemRole == SearchRole)
        return Text::folded(role.name + u' ' + role.description);
    if (itemRole == Qt::ToolTipRole) {
        const QStringList missing = m_held ? m_held->missing(role.permissions) : QStringList();
        if (!missing.isEmpty())
            return tr("You cannot give this role: you do not hold %1 yourself.").arg(missing.join(u", "_s));
        return QStringList{role.description, role.permissions.join(u", "_s)}.join(u'\n').trimmed();
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        if (itemRole == Qt::CheckStateRole)
            return m_checked.contains(role.id) ? Qt::Checked : Qt::Unchecked;
        return textCell(role.name, itemRole);
    case Column::Description: return textCell(role.description, itemRole);
    case Column::From: return textCell(originOf(role), itemRole);
    }
    return {};
}

} // namespace Rollcall
