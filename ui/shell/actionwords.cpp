#include "ui/shell/actionwords.h"

#include "ui/common/icons.h"

#include <QVariant>

namespace Rollcall {

using namespace Qt::StringLiterals;

QString plainText(const QAction *action)
{
    QString text = action->text();
    // "&&" is a real ampersand; translations for CJK append "(&A)".
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void setThemeIcon(QAction *action, const QString &name)
{
    action->setProperty("themeIcon", name);
    action->setIcon(icon(name));
}

void refreshIcons(const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        if (const QString name = action->property("themeIcon").toString(); !name.isEmpty())
            action->setIcon(icon(name));
    }
}

} // namespace Rollcall
