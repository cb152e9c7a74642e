#include "ui/common/delegates.h"

#include "models/items/rowsmodel.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"

#include <QAbstractItemView>
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
    // A number would touch the words of the next column.
    if (option->displayAlignment & Qt::AlignRight)
        option->text += QString(2, QChar::Nbsp);
    const QString name = index.data(RowsModel::IconNameRole).toString();
    if (name.isEmpty() || option->text.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = option->widget ? option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : 16;
    option->decorationSize = QSize(side, side);
    // A mark is part of the words: it takes their colour, on a selected row too.
    const bool selected = option->state & QStyle::State_Selected;
    const auto group = option->state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour = option->palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    option->icon = QIcon(glyph(name, side, colour, option->widget ? option->widget->devicePixelRatioF() : 1));
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return QStyledItemDelegate::sizeHint(option, index);
    // The style forgets the box when it counts lines.
    const QStyle *style = view->style();
    const int box = style->pixelMetric(QStyle::PM_IndicatorWidth, &item, view) + 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, view) + 1);
    const int room = view->viewport()->width() - (index.flags() & Qt::ItemIsUserCheckable ? box : 0);
    item.rect = QRect(0, 0, std::max(1, room), 1);
    item.features |= QStyleOptionViewItem::WrapText;
    return {0, QStyledItemDelegate::sizeHint(item, index).height()};
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
    words = QStyle::alignedRect(item.direction, Qt::AlignVCenter, QSize(words.width(), item.fontMetrics.height()), words);
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
