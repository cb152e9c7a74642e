#include "ui/common/tableview.h"

#include "models/items/rowsmodel.h"
#include "models/items/tabletext.h"
#include "ui/common/delegates.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>

namespace Rollcall {

using namespace Qt::StringLiterals;

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
    setAcceptDrops(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setItemDelegate(new StatusDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    fitRows();

    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString id = idOf(index);
        if (!id.isEmpty())
            Q_EMIT opened(id);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { tellViewport(); });
    m_settleSoon.setSingleShot(true);
    m_settleSoon.setInterval(0);
    connect(&m_settleSoon, &QTimer::timeout, this, [this] { settle(); });
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(200);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { saveLayout(); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] { viewport()->update(); });
    m_minute.start();
}

TableView::~TableView()
{
    if (m_saveSoon.isActive())
        saveLayout();
}

void TableView::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    m_kept.clear();
    QTableView::setModel(model);
    if (!model)
        return;
    setDefaultWidths();
    m_connections = {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { hold(); }),
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            scrollToTop();
            settle();
            tellViewport();
        }),
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_settleSoon.start(); }),
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
            if (!m_kept.isEmpty() || !currentIndex().isValid())
                m_settleSoon.start();
        }),
        connect(model, &QAbstractItemModel::dataChanged, this, [this] {
            if (!m_kept.isEmpty() || m_current.isEmpty())
                m_settleSoon.start();
        }),
    };
    tellViewport();
}

RowsModel *TableView::rowsModel() const
{
    QAbstractItemModel *model = this->model();
    while (const auto *proxy = qobject_cast<QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<RowsModel *>(model);
}

QString TableView::idOf(const QModelIndex &index) const
{
    return index.isValid() ? index.data(RowsModel::IdRole).toString() : QString();
}

QModelIndex TableView::indexOf(const QString &id) const
{
    const RowsModel *rows = rowsModel();
    const int row = rows && !id.isEmpty() ? rows->rowOf(id) : -1;
    if (row < 0)
        return {};
    QModelIndex index = rows->index(row, 0);
    QList<const QAbstractProxyModel *> proxies;
    for (const QAbstractItemModel *model = this->model(); model != rows;) {
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
        proxies.prepend(proxy);
        model = proxy->sourceModel();
    }
    for (const QAbstractProxyModel *proxy : proxies)
        index = proxy->mapFromSource(index);
    return index;
}

/// The rows that are seen, so that they are fetched before any others.
void TableView::tellViewport()
{
    RowsModel *rows = rowsModel();
    if (!rows || rows != model())
        return;
    const int height = std::max(1, verticalHeader()->defaultSectionSize());
    const int first = std::max(0, rowAt(0));
    rows->setViewport(first, first + viewport()->height() / height + 1);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    tellViewport();
}

/// Rows breathe a little, whatever the font.
void TableView::fitRows()
{
    const int height = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height + std::max(6, height * 5 / 8));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

QModelIndexList TableView::selectedCells() const
{
    QModelIndexList cells;
    if (!selectionModel())
        return cells;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : rows) {
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column));
        }
    }
    return cells;
}

void TableView::copyTable()
{
    const QModelIndexList cells = selectedCells();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tableMimeData(cells));
}

void TableView::startDrag(Qt::DropActions)
{
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty())
        return;
    QMimeData *data = tableMimeData(cells);
    if (m_addressColumn >= 0) {
        QStringList addresses;
        for (const QModelIndex &row : selectionModel()->selectedRows(m_addressColumn)) {
            const QString address = row.data().toString();
            if (!address.isEmpty())
                addresses.append(address);
        }
        data->setText(addresses.join(u'\n'));
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

} // namespace Rollcall
