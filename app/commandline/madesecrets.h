#pragma once

#include "app/commandline/command.h"
#include "models/workspace/changes/settling.h"

#include <QJsonArray>

namespace Rollcall {

/// Prints the temporary passwords that a job made. They are known only here, so this comes before anything that may fail.
void printSecrets(Context &context, const QList<SentChange> &made);
/// They were handed over, printed or in a file, and need not be called lost.
Task<void> noteHandedOver(Context &context, QList<SentChange> made);
/// The same for --json.
QJsonArray secretsJson(const QList<SentChange> &made);
/// What became of the rest cannot be told, but these can: the document of those that were printed; all were handed over.
Task<void> tellOnlySecrets(Context &context, QList<SentChange> printed, QList<SentChange> made);

} // namespace Rollcall
