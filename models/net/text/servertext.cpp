#include "models/net/text/servertext.h"

#include <QUrl>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

constexpr qsizetype Limit = 500;

QString serverText(const QString &said)
{
    QString text;
    // White space is collapsed later, so a long run of it must not cut the rest off; eight times is enough.
    for (const QChar c : QStringView(said).left(8 * Limit)) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Control)
            text += u' ';
        else if (category != QChar::Other_Format && category != QChar::Other_PrivateUse)
            text += c;
    }
    text = text.simplified();
    if (text.size() <= Limit)
        return text;
    qsizetype end = Limit - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

QString serverText(const QByteArray &said)
{
    return serverText(QString::fromUtf8(said.left(8 * Limit)));
}

QString withoutValues(const QUrl &url)
{
    QString text = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        names += name + u"=…"_s;
    if (!names.isEmpty())
        text += u'?' + names.join(u'&');
    return text;
}

} // namespace Rollcall
