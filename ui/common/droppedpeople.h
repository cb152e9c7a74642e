#pragma once

#include <QMimeData>
#include <QObject>

#include <functional>

namespace Rollcall {

/// People that are dropped or pasted, as text that lists their addresses: plain text, `mailto:` links, contact cards (vCard
/// 2.1 to 4) of mail programs, and files with any of these (.vcf, .vcard, .csv, .tsv, .txt).
namespace DroppedPeople {

/// A quick look, made at each step of a drag: whether there could be somebody. What is in a file shows when it is read.
bool mayHold(const QMimeData *data);

/// The formats that mayHold() looks at, for models that list them.
QStringList formats();

/// Calls `take` with the text: at once where no file has to be read, else when that is done, off the main thread. Nothing is
/// called once `context` is gone. What holds nobody gives an empty text. `leftOut` says in sentences what was not read and why
/// (too many files, too large, unreadable); empty when all was.
void read(const QMimeData *data, QObject *context, const std::function<void(const QString &text, const QString &leftOut)> &take);

/// Lines "Name <address>" of contact cards, one for each address.
QString fromCards(const QString &cards);
/// The rows of a comma or semicolon separated file as rows of a table, so that names stay with their addresses.
QString fromRows(const QString &rows);

} // namespace DroppedPeople

} // namespace Rollcall
