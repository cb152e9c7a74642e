#pragma once

#include <QString>

class QXmlStreamReader;

namespace Rollcall {

/// The text of a <si> or <is>, at whose start the reader is; it is left at the end. Runs of rich text are joined, what
/// tells the pronunciation is left out (ECMA-376, part 1, section 18.4).
QString readXlsxText(QXmlStreamReader &xml);

/// `_x000D_` becomes the character that XML could not hold (section 22.4.2.4, ST_Xstring).
QString withoutXlsxEscapes(const QString &text);
/// The other way, also for text that only looks like such a character.
QString withXlsxEscapes(const QString &text);

} // namespace Rollcall
