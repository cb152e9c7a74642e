#pragma once

#include "models/items/rowsmodel.h"

#include <QSet>

#include <memory>
#include <stop_token>

namespace Rollcall {

/// A table over rows that stay in the store: any number of them, of which only the pages that are looked at are loaded.
/// data() is a lookup; a row that is not there yet answers empty and asks for its page.
///
/// Rows are fetched by offset in pages of 100. Each query has a generation; answers to older ones are dropped, and their
/// requests are stopped. While the query stays the same, a refresh moves rows by id (inserted, removed, changed); only a
/// new query resets.
class PagedModel : public RowsModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    explicit PagedModel(Reader &reader, QObject *parent = nullptr);
    ~PagedModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;
    void refresh() override;
    /// The first page is asked for at once: for whoever has set all that it depends on and then has other things to do. Else it
    /// is when the events that wait have been handled.
    void fetchNow();
    void setViewport(int first, int last) override;

    /// The row's value, invalid when it is not loaded.
    QVariant valueAt(int row) const;
    bool isLoaded(int row) const;

protected:
    virtual Task<Result<Page<ItemRow>>> fetchPage(PageRequest request) = 0;
    virtual Task<Result<Count>> fetchCount(CountMode mode, std::stop_token cancel) = 0;
    /// A cell of a loaded row, all roles but RowRole and IdRole.
    virtual QVariant cell(const QVariant &value, int column, int role) const = 0;

    /// Starts the query over. With `sameRows` only their order is new, so that the count stays.
    void restart(bool sameRows = false);

private:
    struct Slot {
        ItemRow row;
        quint64 epoch = 0; ///< Of the refresh that it came with; older ones are fetched again when looked at.
    };
    using Slots = std::vector<std::shared_ptr<Slot>>;

    void want(int row) const;
    void wantViewport();
    void fetchWanted();
    void startCount(CountMode mode);
    void pageArrived(int page, quint64 generation, quint64 epoch, Result<Page<ItemRow>> answer);
    void countArrived(CountMode mode, quint64 generation, quint64 epoch, Result<Count> answer);
    void begin(const Page<ItemRow> &page, quint64 epoch);
    void merge(const Page<ItemRow> &page, quint64 epoch);
    void fill(int first, const QList<ItemRow> &rows, quint64 epoch);
    void replace(int first, int length, const QList<ItemRow> &rows, quint64 epoch);
    void resizeTo(qint64 rows);
    void forgetElsewhere(const QString &id, int row);
    void removeRange(int first, int count);
    void insertRange(int first, const QList<ItemRow> &rows, quint64 epoch);
    void applyCount();
    void settle();
    void dropFarPages();
    std::shared_ptr<Slot> slotFor(const ItemRow &row, quint64 epoch) const;

    Slots m_slots;
    QHash<QString, int> m_places; ///< Row by id of what is loaded.
    mutable QList<int> m_wanted; ///< Pages to fetch, the latest last.
    mutable QTimer m_fetchSoon;
    QSet<int> m_underWay;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    quint64 m_epoch = 0;
    quint64 m_countEpoch = 0;      ///< Refresh and
    quint64 m_countGeneration = 0; ///< query that the count belongs to.
    int m_viewFirst = 0;
    int m_viewLast = pageSize - 1;
    bool m_begun = false; ///< The current query has rows (or is known to have none).
    bool m_sameRows = false;
};

} // namespace Rollcall
