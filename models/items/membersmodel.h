#pragma once

#include "models/items/pagedmodel.h"

namespace Rollcall {

/// Members of an organization, or people of the directory.
class MembersModel final : public PagedModel
{
    Q_OBJECT
public:
    enum class Column {
        Name, Email, Phone, Status, Roles, Organizations, Added,
        Username, Title, Department, City, Country, ExternalId, LastSignIn,
    };
    Q_ENUM(Column)

    /// Ids are user ids.
    explicit MembersModel(Reader &reader, MemberQuery query = {}, QObject *parent = nullptr);

    const MemberQuery &query() const { return m_query; }
    void setQuery(const MemberQuery &query);
    std::optional<MemberRow> memberAt(int row) const;

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
    MemberQuery m_query;
};

} // namespace Rollcall
