#pragma once

#include <QStringList>

class QWidget;

namespace Rollcall {

/// The controls below `root` that the keyboard reaches and a screen reader has no word for.
QStringList namelessControls(const QWidget *root);

} // namespace Rollcall
