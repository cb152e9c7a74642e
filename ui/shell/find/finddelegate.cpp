#include "ui/shell/find/finddelegate.h"

#include "ui/common/theme.h"
#include "ui/shell/find/findmodel.h"

#include <QApplication>
#include <QPainter>

namespace Rollcall {

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.state.setFlag(QStyle::State_Active); // the list never has the focus; its choice counts all the same
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QString title = std::exchange(row.text, {});
    row.decorationAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const int gap = row.fontMetrics.averageCharWidth();
    // Rows without an icon keep its place.
    const int iconWidth = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, row.widget);
    const QRect room = row.rect.adjusted(gap + iconWidth + gap, 0, -gap, 0);
    const QString subtitle = index.data(FindModel::SubtitleRole).toString();
    // The advance is rounded down: a pixel more, or the last letter becomes an ellipsis.
    const int titleWidth = row.fontMetrics.horizontalAdvance(title) + 2;
    const int subtitleWidth = row.fontMetrics.horizontalAdvance(subtitle) + 2;
    // Where both do not fit, the title keeps at least three fifths.
    const int forTitle = titleWidth + 2 * gap + subtitleWidth <= room.width()
                             ? titleWidth
                             : qMin(titleWidth, qMax(room.width() * 3 / 5, room.width() - subtitleWidth - 2 * gap));
    const QRect left(room.left(), room.top(), forTitle, room.height());
    const QRect right(left.right() + 2 * gap, room.top(), room.right() - left.right() - 2 * gap, room.height());
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(row.direction, row.rect, r); };

    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(placed(left), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(title, Qt::ElideRight, left.width()));
    if (!selected)
        painter->setPen(Theme::quiet(row.palette));
    painter->drawText(placed(right), static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(subtitle, Qt::ElideRight, right.width()));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() * 7 / 4));
    return size;
}

} // namespace Rollcall
