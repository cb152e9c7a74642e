#pragma once

#include <QByteArray>
#include <QString>

namespace Rollcall {

/// Runs SQL on a file as another program would, past every rule of ours and of SQLite's foreign keys.
void writePlainly(const QString &file, const QByteArray &sql);

} // namespace Rollcall
