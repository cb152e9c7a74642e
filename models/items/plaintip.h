#pragma once

#include <QString>

namespace Rollcall {

/// A tip that is shown as it is written. Qt takes for HTML whatever looks like it, and leaves the rest alone: what is escaped
/// always would show "Smith &amp; Co".
inline QString plainTip(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

} // namespace Rollcall
