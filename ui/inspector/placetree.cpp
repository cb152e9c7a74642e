#include "ui/inspector/placetree.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace Rollcall {

namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2;

QTreeWidgetItem *leadingRow(QTreeWidgetItem *item)
{
    while (item && !item->data(0, placeRole).isValid())
        item = item->parent();
    return item;
}

} // namespace

PlaceTree::PlaceTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->setSectionsMovable(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { open(item, false); });
}

void PlaceTree::setPlace(QTreeWidgetItem *item, const EntityId &place, const QString &title)
{
    item->setData(0, placeRole, QVariant::fromValue(place));
    item->setData(0, titleRole, title);
}

void PlaceTree::open(QTreeWidgetItem *item, bool newWindow)
{
    if (const auto *leading = leadingRow(item))
        Q_EMIT placeOpened(leading->data(0, placeRole).value<EntityId>(), leading->data(0, titleRole).toString(), newWindow);
}

void PlaceTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentItem(), event->modifiers() & Qt::ControlModifier);
    else
        QTreeWidget::keyPressEvent(event);
}

void PlaceTree::contextMenuEvent(QContextMenuEvent *event)
{
    QTreeWidgetItem *item = leadingRow(event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos()));
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, item] { open(item, false); });
    connect(menu->addAction(tr("Open in &new window")), &QAction::triggered, this, [this, item] { open(item, true); });
    menu->popup(event->globalPos());
}

void PlaceTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && topLevelItemCount() > 0)
        render();
}

} // namespace Rollcall
