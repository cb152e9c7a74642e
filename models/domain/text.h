#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Rollcall::Text {

/// Case and diacritics folded for search: compatibility forms and marks gone (NFKD), full case folding, and letters that
/// Unicode does not take apart but people type without their stroke (ł→l, ø→o, đ→d, æ→ae): "Müller" → "muller",
/// "Straße" → "strasse", "Łódź" → "lodz". In Cyrillic й folds to и and ї to і (each is the letter and a mark), so
/// "Їжак" → "іжак", while и and і stay apart; ґ stays apart from г. Typographic apostrophes and hyphens become ' and -.
/// White space and control characters become one blank between words; never holds a lone surrogate.
QString folded(const QString &text);

/// Full Unicode case folding, composed (NFC): what is equal so is the same e-mail address or user name. "STRASSE" is "straße",
/// "Ä" is not "a".
QString caseFolded(const QString &text);

/// The folded words of a search box, each once, each of which a match must hold.
QStringList needles(const QString &typed);

/// ICU root-collation sort key (tertiary, numeric off), without its final zero; compares bytewise. Empty sorts first.
/// Safe from any thread at once.
QByteArray sortKey(const QString &text);

/// The letters in a person's circle: "Olena Shevchenko" → "OS"; one grapheme each; empty for empty.
QString initials(const QString &name);

/// Length in Unicode code points, as limits count it.
qsizetype length(QStringView text);

/// True for UTF-16 without lone surrogates.
bool isWellFormed(QStringView text);

}
