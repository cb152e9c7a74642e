#pragma once

#include "models/items/listmodel.h"

#include <QWidget>

class QAction;
class QSettings;

namespace Rollcall {

class FilterBar;
class FilterProxy;
class ListStack;
class Sync;
class TableView;

/// A short list that is read whole, with its filter box, count and states.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    struct Texts {
        QString name;         ///< For screen readers and the filter box: "Roles".
        QString filterHint;   ///< "Filter roles"
        QString iconName;     ///< Of the empty list.
        QString empty;        ///< "No role groups yet."
        QString emptyHint;
        QString nothingFound; ///< "No role group matches the filter."
    };

    /// Takes the model. The actions are offered while the list is empty.
    ListPane(ListModel *model, const Texts &texts, const QList<QAction *> &whenEmpty, QSettings &settings, const QString &key,
             QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filter; }
    ListModel *model() const { return m_model; }
    QStringList selectedIds() const;
    /// The value of the only selected row; invalid otherwise.
    QVariant selectedValue() const;
    /// Its value by id; invalid when there is no such row.
    QVariant valueOf(const QString &id) const;
    int shownRows() const;
    void focusList();
    /// See ListStack.
    void setSync(Sync *sync);

Q_SIGNALS:
    void selectionChanged();
    void countChanged();

private:
    void filter(const QString &text);
    void updateCount();

    ListModel *m_model;
    FilterProxy *m_proxy;
    FilterBar *m_filter;
    TableView *m_table;
    ListStack *m_stack;
};

} // namespace Rollcall
