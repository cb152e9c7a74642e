#include "app/commandline/columns.h"

#include <unicode/uchar.h>

namespace Rollcall {

namespace {

int columnsOf(char32_t letter)
{
    constexpr char32_t softHyphen = 0xad; // A format character that terminals draw.
    const auto category = QChar::category(letter);
    const bool mark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    if (mark || (category == QChar::Other_Format && letter != softHyphen))
        return 0;
    // Vowels and finals of Hangul stand in the block of the consonant before them.
    if (letter >= 0x1160 && letter <= 0x11ff)
        return 0;
    const int width = u_getIntPropertyValue(static_cast<UChar32>(letter), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const char32_t letter : text.toUcs4())
        columns += columnsOf(letter);
    return columns;
}

} // namespace Rollcall
