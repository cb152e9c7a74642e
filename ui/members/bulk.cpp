#include "ui/members/bulk.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::BulkOutcome)
};

QString doneToOne(BulkVerb verb, const QString &name)
{
    switch (verb) {
    case BulkVerb::Suspend: return Words::tr("Suspended %1.").arg(name);
    case BulkVerb::Activate: return Words::tr("Made %1 active.").arg(name);
    case BulkVerb::Remove: return Words::tr("Removed %1.").arg(name);
    case BulkVerb::SetRoles: return Words::tr("Changed the roles of %1.").arg(name);
    case BulkVerb::Resend: return Words::tr("Renewed the invitation of %1.").arg(name);
    case BulkVerb::Revoke: return Words::tr("Revoked the invitation of %1.").arg(name);
    case BulkVerb::EndSessions: return Words::tr("Ended the sessions of %1.").arg(name);
    case BulkVerb::Edit: return Words::tr("Saved the changes to %1.").arg(name);
    case BulkVerb::Copy: return Words::tr("Added %1 there too.").arg(name);
    case BulkVerb::Move: return Words::tr("Moved %1.").arg(name);
    }
    return {};
}

QString doneToMany(BulkVerb verb, int count)
{
    switch (verb) {
    case BulkVerb::Suspend: return Words::tr("Suspended %n member(s).", nullptr, count);
    case BulkVerb::Activate: return Words::tr("Made %n member(s) active.", nullptr, count);
    case BulkVerb::Remove: return Words::tr("Removed %n member(s).", nullptr, count);
    case BulkVerb::SetRoles: return Words::tr("Changed the roles of %n member(s).", nullptr, count);
    case BulkVerb::Resend: return Words::tr("Renewed %n invitation(s).", nullptr, count);
    case BulkVerb::Revoke: return Words::tr("Revoked %n invitation(s).", nullptr, count);
    case BulkVerb::EndSessions: return Words::tr("Ended the sessions of %n member(s).", nullptr, count);
    case BulkVerb::Edit: return Words::tr("Saved the changes to %n member(s).", nullptr, count);
    case BulkVerb::Copy: return Words::tr("Added %n member(s) there too.", nullptr, count);
    case BulkVerb::Move: return Words::tr("Moved %n member(s).", nullptr, count);
    }
    return {};
}

} // namespace

QString BulkOutcome::sentence() const
{
    QStringList sentences;
    if (done.size() == 1)
        sentences.append(doneToOne(verb, done.first()));
    else if (!done.isEmpty())
        sentences.append(doneToMany(verb, static_cast<int>(done.size())));
    if (!refused.isEmpty()) {
        const QString &reason = refused.first().error.message;
        if (done.isEmpty() && refused.size() == 1)
            sentences.append(reason);
        else
            //: %1 is a whole sentence that says why, the first reason where there are several
            sentences.append(Words::tr("%n was/were refused: %1", nullptr, static_cast<int>(refused.size())).arg(reason));
    }
    if (sentences.isEmpty())
        return Words::tr("There was nothing to do.");
    return sentences.join(u' ');
}

QString BulkOutcome::details() const
{
    QStringList lines;
    for (const auto &refusal : refused) {
        QString line = Words::tr("%1: %2").arg(refusal.name, refusal.error.message);
        if (!refusal.error.details.isEmpty())
            line += u'\n' + refusal.error.details;
        lines.append(line);
    }
    lines += notes;
    // One refusal without more to say is told by the sentence alone.
    if (refused.size() == 1 && notes.isEmpty() && refused.first().error.details.isEmpty())
        return {};
    return lines.join(u'\n');
}

QString workOf(BulkVerb verb)
{
    switch (verb) {
    case BulkVerb::Resend: return u"invitation/renew"_s; // Also done, and called so, beside the list.
    case BulkVerb::Revoke: return u"invitation/revoke"_s;
    default: return u"member/%1"_s.arg(static_cast<int>(verb));
    }
}

QList<Payload> payloadsOf(const QList<BulkItem> &items)
{
    QList<Payload> payloads;
    for (const BulkItem &item : items)
        payloads.append(item.payload);
    return payloads;
}

QString bulkTitle(BulkVerb verb, const QList<BulkItem> &items)
{
    if (items.size() < 2)
        return {};
    const int count = static_cast<int>(items.size());
    switch (verb) {
    case BulkVerb::Suspend: return Words::tr("Suspend %n member(s)", nullptr, count);
    case BulkVerb::Activate: return Words::tr("Make %n member(s) active", nullptr, count);
    case BulkVerb::Remove: return Words::tr("Remove %n member(s)", nullptr, count);
    case BulkVerb::SetRoles: return Words::tr("Change the roles of %n member(s)", nullptr, count);
    case BulkVerb::Resend: return Words::tr("Renew %n invitation(s)", nullptr, count);
    case BulkVerb::Revoke: return Words::tr("Revoke %n invitation(s)", nullptr, count);
    case BulkVerb::EndSessions: return Words::tr("End the sessions of %n member(s)", nullptr, count);
    case BulkVerb::Edit: return Words::tr("Edit %n member(s)", nullptr, count);
    case BulkVerb::Copy: return Words::tr("Add %n member(s) to another organization", nullptr, count);
    case BulkVerb::Move: return Words::tr("Move %n member(s) to another organization", nullptr, count);
    }
    return {};
}

Task<BulkOutcome> applyBulk(QPointer<OpenDirectory> directory, BulkVerb verb, QList<BulkItem> items, int batchSize)
{
    BulkOutcome outcome;
    outcome.verb = verb;
    const qsizetype step = std::max(1, batchSize);
    for (qsizetype at = 0; at < items.size() && directory; at += step) {
        const qsizetype end = std::min(at + step, items.size());
        QList<Payload> payloads;
        for (qsizetype i = at; i < end; ++i)
            payloads.append(items.at(i).payload);
        const auto results = co_await directory->applyAll(std::move(payloads));
        for (qsizetype i = at; i < end && i - at < results.size(); ++i) {
            const auto &result = results.at(i - at);
            if (result) {
                outcome.done.append(items.at(i).name);
                outcome.notes += result->notes;
            } else {
                outcome.refused.append({items.at(i).name, result.error()});
            }
        }
    }
    co_return outcome;
}

} // namespace Rollcall
