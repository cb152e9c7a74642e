#include "ui/changes/undowords.h"

#include <QCoreApplication>

namespace Rollcall::UndoWords {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::UndoWords)
};

constexpr qsizetype longestTitle = 60; ///< Of a menu.

} // namespace

QString rest(const TakenBack &taken)
{
    QStringList sentences = taken.reasons();
    if (taken.done() > 0)
        sentences += taken.lost;
    return sentences.join(u' ');
}

QString menuText(const QString &verb, const QString &title)
{
    QString shown = title;
    if (shown.size() > longestTitle)
        shown = shown.left(longestTitle - 1).trimmed() + u'…';
    shown.replace(u'&', u"&&"_s);
    //: A verb of the menu Edit and what it takes back: Undo “Suspend Wei Kim”
    return Words::tr("%1 “%2”").arg(verb, shown);
}

} // namespace Rollcall::UndoWords
