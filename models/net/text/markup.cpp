#include "models/net/text/markup.h"

#include <QHash>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString withLetters(const QString &text)
{
    static const QRegularExpression entity(u"&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"_s);
    static const QHash<QString, QString> names{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s},
                                               {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"mdash"_s, u"—"_s},
                                               {u"ndash"_s, u"–"_s}, {u"hellip"_s, u"…"_s}, {u"rsquo"_s, u"’"_s}};
    QString result;
    qsizetype at = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString name = match.captured(1);
        if (!name.startsWith(u'#')) {
            result += names.value(name, match.captured());
            continue;
        }
        const bool isHex = name.startsWith(u"#x"_s);
        const uint code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        const bool isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        const auto letter = static_cast<char32_t>(code);
        result += isLetter ? QString::fromUcs4(&letter, 1) : QString();
    }
    result += QStringView(text).sliced(at);
    return result;
}

QString plain(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    return withLetters(text.replace(tag, u" "_s)).simplified();
}

} // namespace

QString withoutMarkup(const QString &page)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression hidden(u"<!--.*?-->|<(script|style|svg)\\b.*?(</\\1\\s*>|$)"_s, options);
    static const QRegularExpression title(u"<title[^>]*>(.*?)(</title\\s*>|$)"_s, options);
    QString rest = page;
    rest.remove(hidden);
    const QRegularExpressionMatch match = title.match(rest);
    const QString name = plain(match.captured(1));
    rest.remove(title);
    const QString text = plain(rest);
    // "Error" as a title says less than the text below it.
    if (text.isEmpty() || text.startsWith(name))
        return text.isEmpty() ? name : text;
    return name.isEmpty() || name.compare(u"error"_s, Qt::CaseInsensitive) == 0 ? text : name + u": "_s + text;
}

} // namespace Rollcall
