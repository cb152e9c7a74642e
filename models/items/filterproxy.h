#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Rollcall {

/// Filters a short list by words (folded, every word must be found) and sorts it as a reader expects.
class FilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FilterProxy(QObject *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QStringList m_needles;
};

} // namespace Rollcall
