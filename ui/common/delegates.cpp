#include "ui/common/delegates.h"

#include "models/items/rowsmodel.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QPainter>

namespace Rollcall {

namespace {

int gap(const QStyleOptionViewItem &option)
{
    return std::max(4, option.fontMetrics.height() / 3);
}

/// The whole row is the selection; a frame around one of its cells would say something else.
void dropCellFocus(QStyleOptionViewItem *option)
{
    option->state &= ~QStyle::State_HasFocus;
}

} // namespace

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    dropCellFocus(option);
    const QString name = index.data(RowsModel::IconNameRole).toString();
    if (name.isEmpty() || option->text.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(name);
    const int side = option->widget ? option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : 16;
    option->decorationSize = QSize(side, side);
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    dropCellFocus(&item);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (text.isEmpty())
        return;

    const QRect cell = item.rect.adjusted(gap(item) / 2, 0, -gap(item) / 2, 0);
    const int side = std::min(cell.height() - 4, item.fontMetrics.height() + 4);
    QRect circle(0, 0, side, side);
    circle.moveCenter(cell.center());
    circle.moveLeft(cell.left() + 2);
    QRect words = cell;
    words.setLeft(circle.right() + 1 + gap(item));
    circle = QStyle::visualRect(item.direction, cell, circle);
    words = QStyle::visualRect(item.direction, cell, words);

    painter->save();
    painter->setFont(item.font);
    Avatar::paint(painter, circle, index.data(RowsModel::IdRole).toString(), text, item.palette);
    const bool selected = item.state & QStyle::State_Selected;
    auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (!(item.state & QStyle::State_Enabled))
        group = QPalette::Disabled;
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const auto alignment = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(words, static_cast<int>(alignment) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + option.fontMetrics.height() + 4 + 2 * gap(option), text.height()};
}

} // namespace Rollcall
