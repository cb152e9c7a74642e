#include "models/items/rowsmodel.h"

#include "models/items/tabletext.h"

#include <QMimeData>

namespace Rollcall {

using namespace Qt::StringLiterals;

RowsModel::RowsModel(Reader &reader, QObject *parent) : QAbstractTableModel(parent), m_reader(&reader)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(30);
    connect(&m_batch, &QTimer::timeout, this, [this] { refresh(); });
    // Not restarted by the next write: a long import would keep the list from ever being refreshed.
    connect(&reader, &Reader::changed, this, [this] {
        if (!m_batch.isActive())
            m_batch.start();
    });
}

RowsModel::RowsModel(QObject *parent) : QAbstractTableModel(parent) {}

bool RowsModel::isSortable(int) const
{
    return true;
}

void RowsModel::setViewport(int, int) {}

QString RowsModel::asTable(const QModelIndexList &indexes) const
{
    return tableText(indexes);
}

QString RowsModel::asHtml(const QModelIndexList &indexes) const
{
    return tableHtml(indexes);
}

QStringList RowsModel::mimeTypes() const
{
    return {u"text/plain"_s, u"text/html"_s};
}

QMimeData *RowsModel::mimeData(const QModelIndexList &indexes) const
{
    return tableMimeData(indexes);
}

void RowsModel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void RowsModel::setFailed(Rollcall::Error error, bool keepsRows)
{
    m_error = std::move(error);
    if (!keepsRows)
        setState(State::Error);
    Q_EMIT failed(m_error);
}

void RowsModel::setCount(std::optional<Count> count)
{
    if (m_count == count)
        return;
    m_count = count;
    Q_EMIT countChanged();
}

} // namespace Rollcall
