#include "models/exchange/writing/escapes.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

QString controlsEscaped(QString text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const char16_t c = text.at(i).unicode();
        const bool lines = c == 0x2028 || c == 0x2029;
        const bool bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || lines || bidi)
            text.replace(i, 1, u"\\u%1"_s.arg(c, 4, 16, '0'_L1));
    }
    return text;
}

} // namespace Rollcall
