#pragma once

#include <QByteArray>

namespace Rollcall::Fuzz {

// Each takes bytes as a stranger could send them. What must hold is checked by check(): whatever does not, and whatever the
// sanitizers see, ends the program and leaves the bytes in a file.

void blynk(const QByteArray &bytes);    ///< Answers of the APIs, as JSON.
void transmit(const QByteArray &bytes);
void voluble(const QByteArray &bytes);
void csv(const QByteArray &bytes);      ///< Files of people.
void json(const QByteArray &bytes);
void xlsx(const QByteArray &bytes);
void connections(const QByteArray &bytes); ///< A file of connections.
void change(const QByteArray &bytes);      ///< A change as it lies in a basket or a file of changes.
void approval(const QByteArray &bytes);    ///< A file that asks for an approval, an anchor of the journal, edits of an import's rows.
void callback(const QByteArray &bytes);    ///< What a browser, or any page, sends to the redirect address.
void answer(const QByteArray &bytes);      ///< Head and body of an HTTP answer; the first line is its content type, the others its headers too.
void tokens(const QByteArray &bytes);      ///< What sign-in reads: token answers, discovery documents, ID tokens, settings.
void search(const QByteArray &bytes);      ///< Typed text, as SQL and in memory.
void database(const QByteArray &bytes);    ///< The text fields of a directory's own tables.

/// Ends the program with the sentence unless it holds.
void check(bool holds, const char *sentence);

} // namespace Rollcall::Fuzz
