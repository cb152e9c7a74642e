// What keyboard, mouse and clipboard do to a TableView.
#include "models/items/rowsmodel.h"
#include "ui/common/droppedfiles.h"
#include "ui/common/droppedpeople.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace Rollcall {

using namespace Qt::StringLiterals;

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    if (event->matches(QKeySequence::Paste) && acceptDrops()) {
        takePeople(currentId(), QGuiApplication::clipboard()->mimeData());
        return;
    }
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event->key()) {
    case Qt::Key_Delete:
        if (plain && selectedRowCount() > 0) {
            Q_EMIT removeRequested();
            return;
        }
        break;
    case Qt::Key_F2:
        if (plain && !currentId().isEmpty()) {
            Q_EMIT renameRequested();
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        // The ends of a list are its first and last row, not the first and last column.
        if (plain && model() && model()->rowCount() > 0) {
            goToEnd(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1, event->modifiers() & Qt::ShiftModifier);
            return;
        }
        break;
    case Qt::Key_Menu: {
        const QRect row = visualRect(currentIndex());
        Q_EMIT menuRequested(currentId(), viewport()->mapToGlobal(QPoint(0, row.bottom())));
        return;
    }
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::goToEnd(int row, bool extend)
{
    const QModelIndex from = currentIndex();
    const QModelIndex target = model()->index(row, std::max(0, from.column()));
    if (extend && from.isValid()) {
        const QItemSelection range(from.row() < row ? from : target, from.row() < row ? target : from);
        selectionModel()->select(range, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    } else {
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    scrollTo(target);
}

/// Going through a million rows for a letter would load them all.
void TableView::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT searchTyped(search);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    Q_EMIT menuRequested(idOf(index), event->globalPos());
    event->accept();
}

void TableView::dragEnterEvent(QDragEnterEvent *event)
{
    if (acceptDrops() && event->source() != this && DroppedPeople::mayHold(event->mimeData()))
        DroppedFiles::acceptCopy(event);
    else
        event->ignore();
}

void TableView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() == this || !takesDropAt(event->position().toPoint()))
        event->ignore();
    else
        DroppedFiles::acceptCopy(event);
}

bool TableView::takesDropAt(const QPoint &position) const
{
    return !m_dropsOnRows || !idOf(indexAt(position)).isEmpty();
}

void TableView::dropEvent(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->source() == this || !DroppedPeople::mayHold(event->mimeData()) || !takesDropAt(position))
        return;
    DroppedFiles::acceptCopy(event);
    takePeople(idOf(indexAt(position)), event->mimeData());
}

void TableView::takePeople(const QString &id, const QMimeData *data)
{
    if (!data)
        return;
    DroppedPeople::read(data, this, [this, id](const QString &text, const QString &leftOut) {
        Q_EMIT textDropped(id, text);
        if (!leftOut.isEmpty())
            Q_EMIT droppedPartly(leftOut);
    });
}

} // namespace Rollcall
