#include "ui/common/pageactions.h"

#include "ui/common/icons.h"

#include <QMenu>

namespace Rollcall {

QAction *PageActions::make(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, m_page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    m_all.append(action);
    return action;
}

void PageActions::addSeparator()
{
    auto *separator = new QAction(m_page);
    separator->setSeparator(true);
    m_all.append(separator);
}

void PageActions::popup(const QList<QAction *> &actions, const QPoint &position) const
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(position);
}

} // namespace Rollcall
