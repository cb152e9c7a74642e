#include "ui/connections/connectionsview.h"

#include "ui/common/icons.h"
#include "ui/connections/environmentchip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

class ConnectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString colour = index.data(ConnectionsModel::ColourRole).toString();
        if (colour.isEmpty())
            return;
        const QRect cell = option.rect.adjusted(gap(option), 2, -gap(option), -2);
        EnvironmentChip::paint(painter, cell, index.data().toString(), colour, option.palette, option.font);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(ConnectionsModel::ColourRole).isValid())
            size.setWidth(EnvironmentChip::sizeOf(index.data().toString(), option.font).width() + 2 * gap(option));
        size.setHeight(option.fontMetrics.height() * 2);
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the whole row is the selection
        if (index.data(ConnectionsModel::ColourRole).isValid())
            option->text.clear(); // the chip says it
        const QString name = index.data(ConnectionsModel::IconNameRole).toString();
        if (name.isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->widget ? option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : 16;
        option->decorationSize = QSize(side, side);
        const bool selected = option->state & QStyle::State_Selected;
        const auto group = option->state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const auto tone = static_cast<Theme::Tone>(index.data(ConnectionsModel::ToneRole).toInt());
        const QColor colour = selected ? option->palette.color(group, QPalette::HighlightedText) : Theme::accent(option->palette, tone);
        option->icon = QIcon(glyph(name, side, colour, option->widget ? option->widget->devicePixelRatioF() : 1));
    }

private:
    static int gap(const QStyleOptionViewItem &option) { return std::max(4, option.fontMetrics.height() / 3); }
};

} // namespace

ConnectionsView::ConnectionsView(ConnectionsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"connections"_s);
    setAccessibleName(tr("Connections"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemsExpandable(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setItemDelegate(new ConnectionDelegate(this));
    setModel(&model);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row())); });
    if (model.rowCount() > 0)
        setCurrentIndex(model.index(0, 0));
}

ConnectionId ConnectionsView::current() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : ConnectionId();
}

void ConnectionsView::setCurrent(const ConnectionId &id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

QSize ConnectionsView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 18};
}

void ConnectionsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(current());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ConnectionsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        Q_EMIT menuRequested(event->globalPos());
}

void ConnectionsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentChangedTo(current.isValid() ? m_model.idAt(current.row()) : ConnectionId());
}

void ConnectionsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// The name and the state share what kind and environment leave; neither needs a scroll bar.
void ConnectionsView::fitColumns()
{
    const int width = viewport()->width();
    const int letter = fontMetrics().averageCharWidth();
    const int kind = std::min(letter * 20, width / 5);
    const int environment = std::min(letter * 17, width / 5);
    header()->resizeSection(0, std::max(letter * 8, (width - kind - environment) * 9 / 20));
    header()->resizeSection(1, kind);
    header()->resizeSection(2, environment);
}

} // namespace Rollcall
