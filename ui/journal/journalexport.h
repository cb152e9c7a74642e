#pragma once

#include "models/directory/journalbook.h"
#include "models/exchange/writing/journallines.h"

#include <QPointer>

namespace Rollcall {

/// Writes what the query asks for, oldest first, beside the file's place, which it takes when it is complete. Answers how
/// many rows. By pages, so that memory does not grow with the journal.
Task<Result<qint64>> exportJournal(QPointer<JournalBook> book, AuditQuery query, QString path, JournalLines::Format format);

/// The same for a small document.
Result<void> writeDocument(const QString &path, const QByteArray &document);

} // namespace Rollcall
