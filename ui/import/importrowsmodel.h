#pragma once

#include "models/jobs/import/importrules.h"
#include "models/jobs/import/imports.h"
#include "models/jobs/import/rowfile.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <map>

namespace Rollcall {

/// The rows of a file that was checked, by outcome: marks from the workspace, cells from the file, page by page as they are
/// looked at. Cells can be typed over; what becomes of that is the owner's to find out.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, OutcomeColumn, ReasonColumn, firstCell };
    enum Role { OutcomeRole = Qt::UserRole + 1, NumberRole };

    /// The imports outlive the model.
    explicit ImportRowsModel(Imports &imports, QObject *parent = nullptr);

    /// Opens the file of the import; its marks are there.
    void show(const Import &import, const ImportRules &rules);
    /// No outcome means all; `count`: how many rows have one of these.
    void setFilter(const QList<RowOutcome> &outcomes, qint64 count);
    void setEdits(const RowEdits &edits);
    /// A row has another mark now.
    void update(const MarkedRow &mark);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Nothing until it is loaded.
    std::optional<MarkedRow> markAt(int row) const;

Q_SIGNALS:
    /// A cell is to be this text. The row's cells as they are shown are older, where several are typed one after the other.
    void cellTyped(const Rollcall::MarkedRow &mark, int column, const QString &text, const QStringList &cells);
    void failed(const Rollcall::Error &error);

private:
    struct Loaded {
        MarkedRow mark;
        TableRow asInFile;
        TableRow row; ///< With its edits.
    };
    using File = std::shared_ptr<RowFile>;

    const Loaded *loaded(int row) const;
    void fetch(int page);
    Task<void> load(int page, int generation);
    void take(int page, const QList<MarkedRow> &marks, const QList<JudgedRow> &rows);
    void forget();

    Imports &m_imports;
    Import m_import;
    ImportRules m_rules;
    File m_file;
    QList<RowOutcome> m_outcomes;
    RowEdits m_edits;
    int m_count = 0;
    int m_generation = 0;
    bool m_isBusy = false;  ///< One page at a time: the file has one place.
    std::optional<int> m_wanted; ///< What was looked at last meanwhile.
    std::map<int, QList<Loaded>> m_pages;
};

} // namespace Rollcall
