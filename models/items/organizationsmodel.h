#pragma once

#include "models/items/pagedmodel.h"

namespace Rollcall {

class OrganizationsModel final : public PagedModel
{
    Q_OBJECT
public:
    enum class Column { Name, Domains, Members, Pending, Owners, Created };
    Q_ENUM(Column)

    /// Ids are organization ids.
    explicit OrganizationsModel(Reader &reader, OrganizationQuery query = {}, QObject *parent = nullptr);

    const OrganizationQuery &query() const { return m_query; }
    void setQuery(const OrganizationQuery &query);
    std::optional<OrganizationRow> organizationAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isSortable(int column) const override;

Q_SIGNALS:
    void queryChanged();

protected:
    Task<Result<Page<ItemRow>>> fetchPage(PageRequest request) override;
    Task<Result<Count>> fetchCount(CountMode mode, std::stop_token cancel) override;
    QVariant cell(const QVariant &value, int column, int role) const override;

private:
    OrganizationQuery m_query;
};

} // namespace Rollcall
