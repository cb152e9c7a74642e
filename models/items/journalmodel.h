#pragma once

#include "models/items/listmodel.h"

namespace Rollcall {

/// The latest entries of the journal about a person or an organization, latest first.
class JournalModel final : public ListModel
{
    Q_OBJECT
public:
    enum class Column { When, What, Who };
    Q_ENUM(Column)

    /// Ids are journal sequence numbers.
    explicit JournalModel(Reader &reader, JournalQuery query = {}, QObject *parent = nullptr);
    const JournalQuery &query() const { return m_query; }
    void setQuery(const JournalQuery &query);
    std::optional<JournalEntry> entryAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Task<Result<QList<ItemRow>>> fetch() override;
    QVariant cell(const ItemRow &row, int column, int role) const override;

private:
    JournalQuery m_query;
};

/// What an entry did, in a few translated words ("Edited Olena Shevchenko").
QString summaryOf(const JournalEntry &entry);

} // namespace Rollcall
