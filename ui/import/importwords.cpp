#include "ui/import/importwords.h"

#include "ui/changes/applybar.h"
#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rollcall::ImportWords {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ImportWords)
};

} // namespace

QIcon mark(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return icon(u"list-add-user"_s);
    case RowOutcome::Updated: return icon(u"document-edit"_s);
    case RowOutcome::Unchanged: return icon(u"dialog-ok"_s);
    case RowOutcome::Membership: return icon(u"list-add"_s);
    case RowOutcome::Duplicate: return icon(u"edit-copy"_s);
    case RowOutcome::Error: return icon(u"dialog-error"_s);
    case RowOutcome::LeftOut: return icon(u"view-hidden"_s);
    }
    return {};
}

QString summary(const OutcomeCounts &counts)
{
    const QLocale locale;
    const int wrong = static_cast<int>(counts[RowOutcome::Error] + counts[RowOutcome::Duplicate]);
    QString text = Words::tr("%1 of %2 rows change the directory.").arg(locale.toString(counts.toApply()), locale.toString(counts.total()));
    if (wrong > 0)
        text += u' ' + Words::tr("%n row(s) cannot be imported.", nullptr, wrong);
    return text;
}

QString progress(const ImportJob &job)
{
    const ImportJob::Progress &progress = job.progress();
    const QLocale locale;
    if (progress.total == 0)
        return Words::tr("Comparing the file with the one that was checked…");
    QStringList parts{Words::tr("Row %1: %2 of %3").arg(locale.toString(progress.row), locale.toString(progress.done), locale.toString(progress.total))};
    const bool runs = job.state() == ImportJob::State::Running;
    if (runs && progress.perSecond > 0)
        parts.append(Words::tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0)));
    if (runs && progress.secondsLeft && *progress.secondsLeft > 0)
        parts.append(Words::tr("about %1 left").arg(durationText(*progress.secondsLeft)));
    if (job.state() == ImportJob::State::Pausing)
        parts.append(Words::tr("pausing…"));
    if (job.state() == ImportJob::State::Paused)
        parts.append(Words::tr("paused"));
    if (job.state() == ImportJob::State::Cancelling)
        parts.append(Words::tr("stopping…"));
    return parts.join(u" · "_s);
}

QString outcome(const ImportJob &job)
{
    const ImportJob::Progress &progress = job.progress();
    const int refused = static_cast<int>(progress.tally.refused);
    QString text = Words::tr("%n row(s) imported.", nullptr, static_cast<int>(progress.tally.imported));
    if (refused > 0)
        text += u' ' + Words::tr("%n row(s) were not done; they stay in the basket with their reasons.", nullptr, refused);
    if (progress.tally.waiting > 0)
        text += u' ' + Words::tr("%n row(s) wait in the basket.", nullptr, static_cast<int>(progress.tally.waiting));
    else if (progress.done < progress.total)
        text += u' ' + Words::tr("The rest goes on where it stopped whenever you want, also on another day.");
    return text;
}

} // namespace Rollcall::ImportWords
