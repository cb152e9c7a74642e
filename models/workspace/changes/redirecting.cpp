#include "models/workspace/changes/redirecting.h"

#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/destinations.h"
#include "models/workspace/closing.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

QString placeOf(const QString &destination)
{
    const QString address = addressOf(destination);
    return address.isEmpty() ? Words::tr("another server or client, whose address was not kept") : address;
}

Task<Result<JournalEntry>> entryOf(QPointer<OpenDirectory> directory, ChangeSetId set, Redirection redirection)
{
    JournalEntry entry;
    entry.change = newId<ChangeId>();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.verb = u"redirect"_s;
    entry.target = {EntityKind::Organization, redirection.where.toString(), {}};
    entry.targetName = redirection.name;
    entry.before = {{u"destination"_s, redirection.from}};
    entry.after = {{u"destination"_s, redirection.to}, {u"set"_s, set.toString()}, {u"changes"_s, redirection.changes}};
    if (!directory)
        co_return directoryClosed();
    entry.actor = directory->actor().user;
    const auto name = co_await actorName(directory);
    entry.actorName = name;
    co_return entry;
}

} // namespace

Task<Result<QList<Redirection>>> redirectionsOf(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set)
{
    if (!basket)
        co_return workspaceClosed();
    const auto headings = co_await basket->headings(set);
    if (!headings)
        co_return passOn(headings);
    QList<Redirection> redirections;
    for (const Basket::Heading &heading : *headings) {
        const OpenDirectory *directory = workspace ? workspace->find(heading.where) : nullptr;
        if (!directory || !leadsElsewhere(heading.destination, directory->destination()))
            continue;
        redirections.append({heading.where, directory->name(), heading.destination, directory->destination(), heading.changes});
    }
    co_return redirections;
}

QStringList sentencesOf(const QList<Redirection> &redirections)
{
    QStringList sentences;
    for (const Redirection &one : redirections) {
        const int count = static_cast<int>(one.changes);
        sentences.append(one.changes > 0 ? Words::tr("%n change(s) was/were meant for %1.", nullptr, count).arg(placeOf(one.from))
                                         : Words::tr("It was meant for %1.").arg(placeOf(one.from)));
        sentences.append(Words::tr("“%1” leads to %2 now.").arg(one.name, placeOf(one.to)));
    }
    sentences.append(Words::tr("Agree only if that is the same directory at another address. Nothing is sent yet: each change is compared "
                               "with what is there first. An approval of this set ends."));
    return sentences;
}

Task<Result<void>> sendHere(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set, QList<Redirection> agreed)
{
    for (const Redirection &one : std::as_const(agreed)) {
        const QPointer<OpenDirectory> directory(workspace ? workspace->find(one.where) : nullptr);
        const auto entry = co_await entryOf(directory, set, one);
        if (!entry)
            co_return passOn(entry);
        if (!basket)
            co_return workspaceClosed();
        // Not to a third place that nobody was asked about.
        if (!directory || leadsElsewhere(one.to, directory->destination()))
            co_return failure(Error::Kind::Conflict, Words::tr("“%1” leads elsewhere again since you were asked. Look again.").arg(one.name));
        const auto redirected = co_await basket->redirect(set, one.from, one.to, *entry);
        if (!redirected)
            co_return redirected;
    }
    co_return Result<void>();
}

} // namespace Rollcall
