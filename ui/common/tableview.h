#pragma once

#include <QTableView>

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

    /// In the order of the table. Ids of rows that are selected but not loaded now are kept and listed last.
    QStringList selectedIds() const;
    void selectIds(const QStringList &ids);
    QString currentId() const;
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
    /// Addresses or a file with them were dropped or pasted onto a row (or the empty space: empty id).
    void textDropped(const QString &id, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void saveLayout();
    void tellViewport();
    void rememberSelection();
    void reselect();
    void fitRows();
    RowsModel *rowsModel() const;
    QModelIndex indexOf(const QString &id) const;
    QString idOf(const QModelIndex &index) const;

    QStringList m_kept; ///< Ids that are selected, loaded or not.
    QString m_current;
    bool m_restoring = false;
    QSettings *m_settings = nullptr;
    QString m_key;
    QList<int> m_defaultColumns;
    int m_addressColumn = -1;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace Rollcall
