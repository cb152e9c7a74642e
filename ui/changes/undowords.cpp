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

QString outcome(const TakenBack &taken)
{
    const qint64 done = taken.done();
    const qint64 all = taken.items.size();
    if (done == all)
        return (taken.isRedo() ? Words::tr("Done again: %1.") : Words::tr("Undone: %1.")).arg(taken.title);
    if (done > 0) {
        return (taken.isRedo() ? Words::tr("Done again in part: %1. %2 of %3 steps.") : Words::tr("Undone in part: %1. %2 of %3 steps."))
            .arg(taken.title).arg(done).arg(all);
    }
    return (taken.isRedo() ? Words::tr("Not done again: %1.") : Words::tr("Not undone: %1.")).arg(taken.title);
}

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
