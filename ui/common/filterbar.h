#pragma once

#include "models/domain/query.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QAction;
class QSpacerItem;
class QToolButton;

namespace Rollcall {

class Chip;
class FlowLayout;

/// Above a list: search box, filters as chips, a button that adds filters, and how many rows there are.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    QLineEdit *searchEdit() const { return m_search; }
    QString text() const;
    void setText(const QString &text);
    /// The focus to the search box, its text selected: what Ctrl+F does.
    void focusSearch();

    /// A chip under this key; replaces the text when it is there.
    void setChip(const QString &key, const QString &text);
    void removeChip(const QString &key);
    void clearChips();
    QStringList chipKeys() const;
    Chip *chip(const QString &key) const;

    /// The menu of the "Filter" button; the button is hidden while the menu is empty.
    QMenu *filterMenu() const { return m_menu; }
    /// A widget between the chips and the count.
    void addTool(QWidget *tool);

    /// nullopt while it is not known.
    void setCount(const std::optional<Count> &count);
    QLabel *countLabel() const { return m_count; }

Q_SIGNALS:
    void textChanged(const QString &text); ///< At each key press.
    void chipRemoved(const QString &key);  ///< By the person; the chip is gone already.
    void chipClicked(const QString &key);
    void moveToListRequested();            ///< Down or Enter in the search box.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateHint();
    void adapt(); ///< To font and palette.

    QLineEdit *m_search;
    QAction *m_searchMark = nullptr;
    QLabel *m_hint;
    QWidget *m_chipArea;
    FlowLayout *m_chipLayout;
    QToolButton *m_add;
    QMenu *m_menu;
    QHBoxLayout *m_tools;
    QSpacerItem *m_spacer = nullptr;
    QLabel *m_count;
    QStringList m_keys;
    QHash<QString, Chip *> m_chips;
};

} // namespace Rollcall
