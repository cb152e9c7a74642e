#include "ui/shell/screens/screen.h"

#include "ui/common/shortcuts.h"

namespace Rollcall {

void Screen::setStatus(const QString &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

QList<QAction *> Screen::adopt(const QList<QAction *> &actions)
{
    QList<QAction *> adopted;
    const auto refreshKeys = QKeySequence::keyBindings(QKeySequence::Refresh);
    for (auto *action : actions) {
        const bool separator = !action || action->isSeparator();
        if (separator) {
            if (!adopted.isEmpty() && adopted.last())
                adopted.append(nullptr);
            continue;
        }
        if (refreshKeys.contains(action->shortcut())) {
            m_refresh = action;
            action->setShortcuts(QList<QKeySequence>());
            continue;
        }
        if (action->shortcut() == Shortcuts::add())
            action->setShortcutContext(Qt::WindowShortcut);
        adopted.append(action);
    }
    if (!adopted.isEmpty() && !adopted.last())
        adopted.removeLast();
    return adopted;
}

void Screen::triggerRefresh() const
{
    if (m_refresh)
        m_refresh->trigger();
}

Task<Result<qint64>> Screen::exportTo(ExportTarget)
{
    co_return failure(Error::Kind::Unsupported, tr("This page shows no list."));
}

} // namespace Rollcall
