#pragma once

#include "models/directory/reader.h"
#include "models/items/itemrow.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Rollcall {

/// What all our tables have in common: a state that the windows show, rows known by id, refresh when the directory was
/// written to, copying as a table.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State {
        Loading, ///< The answer to the query is under way; what is shown may belong to the last one.
        Empty,
        Error, ///< Nothing to show: error() says why.
        Ready,
    };
    Q_ENUM(State)

    enum Role {
        RowRole = Qt::UserRole + 1, ///< The row's value (MemberRow, OrganizationRow, …); invalid until it is loaded.
        IdRole,       ///< Its id as text; empty until it is loaded.
        IconNameRole, ///< Name of a theme icon that goes with the cell's word.
        SortRole,     ///< What a proxy sorts by.
        SearchRole,   ///< Folded text of the whole row, for a proxy's filter.
        CopyRole,     ///< What a spreadsheet gets where that differs from the words on the screen (times).
        WidthRole,    ///< Header data: how many letters a column shows until the person makes it wider.
    };

    explicit RowsModel(Reader &reader, QObject *parent = nullptr);
    /// Of rows that no reader tells: whoever derives calls refresh() when they were written to.
    explicit RowsModel(QObject *parent);

    State state() const { return m_state; }
    /// The last failure; only meaningful in State::Error or after failed().
    const Rollcall::Error &error() const { return m_error; }
    /// How many rows the query has, as far as it is known; nullopt before the first answer.
    std::optional<Count> count() const { return m_count; }

    /// Empty for a row that is not loaded.
    virtual QString idAt(int row) const = 0;
    /// Among the loaded rows; -1 when it is not there.
    virtual int rowOf(const QString &id) const = 0;
    /// Asks again, keeping what is shown until the answer is here.
    virtual void refresh() = 0;
    /// Whether sort() knows the column.
    virtual bool isSortable(int column) const;
    /// The view says which rows it shows, so that these are fetched first.
    virtual void setViewport(int first, int last);

    /// Tab separated, one line a row, in the order of the table, with a head line when there are several rows: what a
    /// spreadsheet pastes. Only loaded rows.
    QString asTable(const QModelIndexList &indexes) const;
    QString asHtml(const QModelIndexList &indexes) const;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void stateChanged(Rollcall::RowsModel::State state);
    void countChanged();
    /// A refresh failed; what was shown stays.
    void failed(const Rollcall::Error &error);
    /// Rows came, the first or others, whatever the state was before.
    void answered();

protected:
    Reader &reader() const { return *m_reader; }
    void setState(State state);
    void setFailed(Rollcall::Error error, bool keepsRows);
    void setCount(std::optional<Count> count);

private:
    Reader *m_reader = nullptr;
    State m_state = State::Loading;
    Rollcall::Error m_error;
    std::optional<Count> m_count;
    QTimer m_batch; ///< Several writes in a row make one refresh.
};

} // namespace Rollcall
