#pragma once

#include "models/items/listmodel.h"

#include <QSet>

namespace Rollcall {

/// The roles that an organization may give, each with a box to check.
class RolePickModel final : public ListModel
{
    Q_OBJECT
public:
    enum class Column { Name, Description, From };
    Q_ENUM(Column)

    explicit RolePickModel(Reader &reader, OrganizationId organization = {}, QObject *parent = nullptr);

    const OrganizationId &organization() const { return m_organization; }
    void setOrganization(const OrganizationId &organization);
    std::optional<Rollcall::Role> roleAt(int row) const;

    /// In the order of the list; ids that the organization does not offer (yet) come last, in their old order.
    QList<RoleId> checked() const;
    void setChecked(const QList<RoleId> &roles);
    /// Names of what is checked, as far as the roles are known.
    QStringList checkedNames() const;
    /// Roles with permissions that are not held here cannot be checked, and say why.
    void setHeld(const PermissionSet &held);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void checkedChanged();

protected:
    Task<Result<QList<ItemRow>>> fetch() override;
    QVariant cell(const ItemRow &row, int column, int role) const override;

private:
    OrganizationId m_organization;
    QList<RoleId> m_checked;
    std::optional<PermissionSet> m_held;
};

} // namespace Rollcall
