#pragma once

#include <QString>

class QWidget;

namespace Rollcall {

/// Where ROLLCALL_PICTURES names a folder, what is looked at is kept there as PNG; else nothing is done.
void keepPicture(QWidget *widget, const QString &name);

} // namespace Rollcall
