#pragma once

#include <QStyledItemDelegate>

namespace Rollcall {

/// A hit of the find box: icon and title on the left, what it is on the right in quiet letters.
class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Rollcall
