#pragma once

#include "models/domain/audit.h"

/// What stands in a journal's cells, in words.
namespace Rollcall::JournalWording {

QStringList verbs();   ///< All that a journal may hold, in the order of a menu.
QStringList results(); ///< Likewise.

QString verb(const QString &key);          ///< "Add a member"; a key that is not known stays as it is.
QString action(const JournalEntry &entry); ///< "Suspended", where the images say more than the verb.
QString actionIcon(const JournalEntry &entry);
QString result(const QString &key); ///< "Done", "In part", "Not known"
QString resultIcon(const QString &key);
/// Name, or the id where there is none (any more).
QString target(const AuditRow &row);
/// Local time, long, and the same in UTC.
QString exactly(const QDateTime &at);

} // namespace Rollcall::JournalWording
