#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

namespace Rollcall {

/// The actions of a page, in the order of its menu. Their keys work while the focus is in the page, so that other pages of
/// the window may have actions of the same keys.
class PageActions final
{
public:
    /// `page` owns the actions and is what their slots belong to.
    explicit PageActions(QWidget *page) : m_page(page) {}

    template<typename Page>
    QAction *add(const QString &iconName, const QString &text, const QKeySequence &keys, void (Page::*slot)())
    {
        QAction *action = make(iconName, text, keys);
        QObject::connect(action, &QAction::triggered, static_cast<Page *>(m_page), slot);
        return action;
    }
    void addSeparator();

    const QList<QAction *> &all() const { return m_all; } ///< With the separators.
    /// A menu of these, for as long as it is open.
    void popup(const QList<QAction *> &actions, const QPoint &position) const;

private:
    QAction *make(const QString &iconName, const QString &text, const QKeySequence &keys);

    QWidget *m_page;
    QList<QAction *> m_all;
};

} // namespace Rollcall
