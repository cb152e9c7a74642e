#pragma once

#include <QTableView>
#include <QTimer>

class QMenu;
class QSettings;

namespace Rollcall {

class RowsModel;

/// Our table: quiet, whole rows, columns that are dragged and chosen, selection kept by id over refresh, sort and filter.
/// Works over any of our row models, with or without a FilterProxy between.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;

    /// Columns that are shown until the person chooses others, in this order. Call after setModel().
    void setDefaultColumns(const QList<int> &columns);
    /// Restores columns, widths and sorting from the settings and keeps them there. After setDefaultColumns(). The
    /// settings outlive the view.
    void keepLayout(QSettings &settings, const QString &key);
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    /// The first column cannot be hidden. Others by the header's context menu, or here.
    void setColumnShown(int column, bool shown);
    /// A submenu "Columns" for a menu bar; filled when it opens.
    void fillColumnsMenu(QMenu *menu);

    /// In the order of the table; rows that are not loaded (a range over a very long list) are left out: compare with
    /// selectedRowCount(). What a refresh, another order or a filter takes out of sight is no longer selected, and selected
    /// again when it comes back, until the person selects something else.
    QStringList selectedIds() const;
    int selectedRowCount() const;
    void selectIds(const QStringList &ids);
    /// Stays what it was while its row is out of sight.
    QString currentId() const { return m_current; }
    /// Makes it current and selected and scrolls there; remembers it until it is loaded.
    void setCurrentId(const QString &id);
    /// Values of the selected rows that are loaded (MemberRow, …).
    template<typename Row>
    QList<Row> selectedRows() const
    {
        QList<Row> rows;
        for (const QVariant &value : selectedValues())
            rows.append(value.value<Row>());
        return rows;
    }
    QVariantList selectedValues() const;

    /// What is dragged out and copied as addresses: the column with e-mail addresses.
    void setAddressColumn(int column) { m_addressColumn = column; }

    /// Drops are for a row, and the empty space takes none.
    void setDropsOnRows(bool onRows) { m_dropsOnRows = onRows; }

public Q_SLOTS:
    /// The selected rows, as a table, to the clipboard.
    void copyTable();

Q_SIGNALS:
    void selectedIdsChanged();
    void currentIdChanged(const QString &id);
    /// Enter or double click.
    void opened(const QString &id);
    void removeRequested(); ///< Del
    void renameRequested(); ///< F2
    /// At a row (empty id: below the rows); global position.
    void menuRequested(const QString &id, const QPoint &position);
    /// People were dropped onto a row (or the empty space: empty id) or pasted (the current row): text with their addresses,
    /// empty when there is none (see droppedpeople.h). Only after setAcceptDrops(true).
    void textDropped(const QString &id, const QString &text);
    void droppedPartly(const QString &leftOut); ///< Sentences: what of that was not read, and why.
    /// Letters typed into the list: they belong into the search box.
    void searchTyped(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    void setUpHeader();
    void goToEnd(int row, bool extend);
    void showHeaderMenu(const QPoint &position);
    void sortedBy(int column, Qt::SortOrder order);
    void setDefaultWidths();
    void fitColumns();
    void setUpAfterRestore();
    void addColumnActions(QMenu *menu);
    void saveLayout();
    void tellViewport();
    void fitRows();
    bool takesDropAt(const QPoint &position) const;
    void takePeople(const QString &id, const QMimeData *data);
    RowsModel *rowsModel() const;
    QModelIndex indexOf(const QString &id) const;
    QString idOf(const QModelIndex &index) const;
    QModelIndexList selectedCells() const; ///< Of the columns that are shown, as they stand on the screen.

    // Selection by id: held before rows go, given back after rows came.
    enum class Hold { No, Removal, Reset };
    void hold();
    bool giveBack();
    void settle();
    void startAtFirst();
    void emitCurrent(const QString &id);

    QStringList m_kept; ///< Ids that are to be selected when their rows are there.
    QString m_current;
    Hold m_hold = Hold::No;
    int m_goneRow = 0; ///< Where the current row was when it went.
    bool m_selecting = false; ///< The program selects, not the person.
    QTimer m_settleSoon;
    QTimer m_saveSoon;
    QTimer m_minute; ///< "3 minutes ago" grows older by itself.
    QSettings *m_settings = nullptr;
    QString m_key;
    QList<int> m_defaultColumns;
    bool m_fitsColumns = true; ///< The columns share the width there is, until the person sets one or a state is restored.
    bool m_fitting = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_addressColumn = -1;
    bool m_dropsOnRows = false;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace Rollcall
