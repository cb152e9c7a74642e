#include "ui/shell/syncwords.h"

#include "models/items/wording.h"

#include <QCoreApplication>

namespace Rollcall::SyncWords {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SyncWords)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString runningLine(const SyncState &state)
{
    if (state.elsewhere)
        return Tr::tr("another Rollcall is reading");
    const SyncProgress &progress = state.progress;
    if (progress.total <= 0)
        return progress.things > 0 ? Tr::tr("reading, %1 so far").arg(number(progress.things)) : Tr::tr("reading…");
    const QString done = Tr::tr("reading %1 of %2").arg(number(progress.done), number(progress.total));
    if (!progress.secondsLeft)
        return done;
    //: How far a sync is, and how long it will still take: "reading 3 of 10, 12 s left"
    return *progress.secondsLeft < 120 ? Tr::tr("%1, %2 s left").arg(done, number(*progress.secondsLeft))
                                       : Tr::tr("%1, %2 min left").arg(done, number(*progress.secondsLeft / 60));
}

/// Why the last sync did not come to its end, in a word or two.
QString failure(const SyncState &state)
{
    if (isOffline(state))
        return Tr::tr("offline");
    return state.error && state.error->kind == Error::Kind::Unauthorized ? Tr::tr("signed out") : Tr::tr("not synced");
}

} // namespace

bool isOffline(const SyncState &state)
{
    return state.kind == SyncState::Kind::Failed && state.error
           && (state.error->kind == Error::Kind::Network || state.error->kind == Error::Kind::Timeout
               || state.error->kind == Error::Kind::RateLimited);
}

QString line(const SyncState &state, const QDateTime &now)
{
    const bool hasAge = state.lastComplete.isValid();
    const QString age = Wording::relative(state.lastComplete, now);
    switch (state.kind) {
    case SyncState::Kind::Running:
        return runningLine(state);
    case SyncState::Kind::Complete:
        //: %1 is "2 minutes ago" or a date
        return Tr::tr("synced %1").arg(age);
    case SyncState::Kind::Held:
        return Tr::tr("waits for your answer");
    case SyncState::Kind::Failed:
        //: Why it is not up to date and how old it is: "offline, as of 3 hours ago"
        return hasAge ? Tr::tr("%1, as of %2").arg(failure(state), age) : Tr::tr("%1, never read").arg(failure(state));
    case SyncState::Kind::Never:
        break;
    }
    return hasAge ? Tr::tr("synced %1").arg(age) : Tr::tr("not read yet");
}

QString details(const SyncState &state)
{
    QStringList lines;
    if (state.lastComplete.isValid())
        lines.append(Tr::tr("Last read completely: %1").arg(Wording::exact(state.lastComplete)));
    if (state.error)
        lines.append(state.error->message);
    for (const Vanishing &vanishing : state.vanishing)
        lines.append(vanishing.question());
    lines += state.notes;
    return lines.join(u'\n');
}

} // namespace Rollcall::SyncWords
