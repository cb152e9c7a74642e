#pragma once

#include <QAction>

namespace Rollcall {

/// The text of an action as one reads it: without the mark of its mnemonic ("&Add") and without the dots of a dialog.
QString plainText(const QAction *action);

/// Gives the action a theme icon that follows light and dark (see refreshIcons).
void setThemeIcon(QAction *action, const QString &name);
/// Looks up the icons of these actions again, after the theme has changed.
void refreshIcons(const QList<QAction *> &actions);

} // namespace Rollcall
