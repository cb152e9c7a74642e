#pragma once

#include "models/directory/journalbook.h"
#include "models/items/rowsmodel.h"

namespace Rollcall {

/// The rows of a journal, latest first, by pages as somebody scrolls. New rows come on top by themselves.
class JournalModel final : public RowsModel
{
    Q_OBJECT
public:
    enum class Column { Time, Actor, Action, Target, Result, Request, Sequence };
    Q_ENUM(Column)
    static constexpr int pageSize = 200;

    /// Both outlive it. Row values are AuditRow, ids the sequences.
    JournalModel(Reader &reader, JournalBook &book, QObject *parent = nullptr);
    ~JournalModel() override;

    const AuditQuery &query() const { return m_query; }
    /// `beyond`, `oldestFirst` and `limit` are the model's.
    void setQuery(const AuditQuery &query);
    /// What rows say has changed (somebody was erased): all of them are read anew.
    void restart();
    std::optional<AuditRow> rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;
    void refresh() override;
    bool isSortable(int) const override { return false; } ///< A journal has one order.
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void ask(qint64 beyond);
    void arrived(qint64 beyond, const Result<QList<AuditRow>> &answer);
    void replace(const QList<AuditRow> &rows);
    bool prepend(const QList<AuditRow> &rows);
    void settle();

    JournalBook *m_book;
    AuditQuery m_query;
    QList<AuditRow> m_rows;
    bool m_isWhole = false;  ///< The oldest row is there.
    bool m_isAsking = false; ///< A page is under way; one at a time.
    bool m_asksAgain = false;
    bool m_isStale = true;   ///< The rows belong to another query, or may say something else now.
    quint64 m_generation = 0;
    std::stop_source m_stop;
};

} // namespace Rollcall
