#pragma once

#include <QLineEdit>
#include <QListWidget>

namespace Rollcall {

/// A list of things to tick, by mouse or with the space bar, with a filter box over it once there are many.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        QString id;
        QString text;
        QString explanation; ///< Tool tip.
        bool operator==(const Item &) const = default;
    };
    explicit CheckList(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items); ///< What was ticked stays so.
    void setEmptyText(const QString &sentence); ///< Shown in place of a list without items.
    void setChecked(const QStringList &ids);
    QStringList checked() const; ///< In the order of the items, then those that the items do not hold.
    QStringList checkedTexts() const;
    void setReadOnly(bool readOnly);
    QListWidget *list() const { return m_list; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void checkedChanged();

private:
    void filter(const QString &text);
    void itemChanged(QListWidgetItem *item);
    void showItems();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QList<Item> m_items;
    QStringList m_checked;
    QString m_empty;
    bool m_readOnly = false;
};

} // namespace Rollcall
