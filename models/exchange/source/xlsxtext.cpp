#include "models/exchange/source/xlsxtext.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cctype>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// The number behind `_x` at a place, four hexadecimal digits; -1 when there is no such thing.
int escapedAt(QStringView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != u'_' || text[at + 1] != u'x')
        return -1;
    const QStringView digits = text.sliced(at + 2, 4);
    const bool areHex =
        std::ranges::all_of(digits, [](QChar c) { return c.unicode() < 0x80 && std::isxdigit(c.unicode()); });
    return areHex ? digits.toInt(nullptr, 16) : -1;
}

/// What XML 1.0 cannot hold or does not keep: controls, a carriage return, the noncharacters at the end of the plane.
bool needsEscape(QChar c) { return (c < u' ' && c != u'\t' && c != u'\n') || c >= QChar(0xfffe); }

} // namespace

QString withoutXlsxEscapes(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        const int code = i + 6 < text.size() && text[i + 6] == u'_' ? escapedAt(text, i) : -1;
        plain += code < 0 ? text[i] : QChar(static_cast<ushort>(code));
        i += code < 0 ? 1 : 7;
    }
    return plain;
}

QString withXlsxEscapes(const QString &text)
{
    if (!text.contains(u"_x"_s) && std::ranges::none_of(text, needsEscape))
        return text;
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (needsEscape(text[i]))
            escaped += u"_x%1_"_s.arg(static_cast<int>(text[i].unicode()), 4, 16, QChar(u'0'));
        else if (escapedAt(text, i) >= 0) // also without its end: the next escape may begin where it would be
            escaped += u"_x005F_"_s;
        else
            escaped += text[i];
    }
    return escaped;
}

QString readXlsxText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == "r"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "t"_L1)
                    text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return withoutXlsxEscapes(text);
}

} // namespace Rollcall
