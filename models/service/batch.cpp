#include "models/service/batch.h"

#include "models/service/approval/secondperson.h"
#include "models/service/rules/guards.h"
#include "models/service/rules/verbs.h"
#include "models/store/approval/approvers.h"
#include "models/store/sql/written.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

bool needsPassword(const Change &change)
{
    const auto *add = std::get_if<AddMember>(&change.payload);
    return (add && add->generatePassword) || std::holds_alternative<ResetPassword>(change.payload);
}

/// What makes or changes members and nothing else.
bool isAboutMembers(const Change &change)
{
    return std::holds_alternative<AddMember>(change.payload) || std::holds_alternative<SetRoles>(change.payload)
        || std::holds_alternative<SetStatus>(change.payload) || std::holds_alternative<Invite>(change.payload);
}

/// What the journal says that the change did. The secret was given once and is not kept.
Result<Applied> replayed(const JournalEntry &entry, const Change &change)
{
    if (entry.actor != change.actor.user || entry.verb != toKey(verbOf(change.payload))) {
        return failure(Error::Kind::Conflict, Words::tr("The id of this change was used for another one. Make the change anew."),
                       change.id.toString());
    }
    Applied applied;
    applied.change = change.id;
    applied.target = entry.target;
    applied.before = entry.before;
    applied.after = entry.after;
    applied.journalSequence = entry.sequence;
    applied.notes.append(Words::tr("This change had been applied already."));
    return applied;
}

qint64 writeJournal(WriteSession &session, const Change &change, const Effect &effect, const User &actor, const QDateTime &now)
{
    JournalEntry entry;
    entry.change = change.id;
    entry.at = now;
    entry.actor = actor.id;
    entry.actorName = actor.title();
    entry.target = effect.target;
    entry.targetName = effect.name;
    entry.verb = toKey(verbOf(change.payload));
    entry.before = effect.before;
    entry.after = effect.after;
    JournalRemarks remarks;
    if (effect.outcome == Applied::Outcome::Partial)
        remarks.result = QStringLiteral("partial");
    remarks.notes = effect.notes;
    return session.appendJournal(entry, remarks);
}

/// SQLite keeps a copy of each page that is written after a savepoint, which is much for a change that writes ten rows.
enum class Savepoints {
    None, ///< For changes that come to a good end, or fail before they have written anything: nearly all.
    Each,
};

class Applier final
{
public:
    Applier(WriteSession &session, const Batch &batch, Savepoints savepoints)
        : m_session(session)
        , m_batch(batch)
        , m_savepoints(savepoints)
        , m_rule(Approvers::rule(session.sql(), {}))
    {
    }

    /// Something was written for a change that failed: all of it is to be taken back.
    bool hasLeftHalf() const { return m_hasLeftHalf; }

    Result<Applied> apply(const Change &change)
    {
        const qint64 written = Sql::rowsWritten(m_session.sql());
        auto result = applyUnlessDone(change);
        m_hasLeftHalf = !result && m_savepoints == Savepoints::None && Sql::rowsWritten(m_session.sql()) != written;
        if (result)
            m_refs.done(change.id, result->target);
        else
            m_refs.failed(change.id);
        return result;
    }

private:
    Result<Applied> applyUnlessDone(const Change &change)
    {
        if (change.id.isEmpty())
            return failure(Error::Kind::Invalid, Words::tr("A change needs an id."));
        if (const auto entry = m_session.journalEntryOf(change.id))
            return replayed(*entry, change);
        if (const auto ready = m_refs.allDone(m_session, change.dependsOn); !ready)
            return passOn(ready);
        if (const auto known = lookUp(change.actor); !known)
            return passOn(known);
        const Standing &actor = *m_actor;
        if (const auto alone = m_batch.isTrial ? Result<void>() : needsNoSecondPerson(m_session, m_rule, change, actor, m_batch.now); !alone)
            return passOn(alone);

        m_refs.keepThings(isAboutMembers(change));
        std::optional<WriteSession::Savepoint> savepoint;
        if (m_savepoints == Savepoints::Each)
            savepoint.emplace(m_session);
        const auto password = m_batch.passwords.constFind(change.id);
        Work work{m_session, change, actor, m_refs, m_batch.now, m_batch.logos,
                  password == m_batch.passwords.constEnd() ? nullptr : &*password};
        const auto effect = Rules::dispatch(work);
        if (!effect)
            return passOn(effect);
        if (const auto guarded = Guards::ownersRemain(m_session, *effect); !guarded)
            return passOn(guarded);

        Applied applied;
        applied.outcome = effect->outcome;
        applied.change = change.id;
        applied.target = effect->target;
        applied.before = effect->before;
        applied.after = effect->after;
        applied.notes = effect->notes;
        applied.secret = effect->secret;
        if (effect->outcome != Applied::Outcome::NoOp) {
            // The name of the actor as it was when they acted, also when the change renames or removes them.
            applied.journalSequence = writeJournal(m_session, change, *effect, actor.user(), m_batch.now);
        } else if (m_rule) {
            SecondPerson::cameToNothing(m_session.sql(), change.id, effect->target);
        }
        if (savepoint)
            savepoint->release();
        if (mayConcern(*effect, actor))
            m_actor.reset();
        return applied;
    }

    /// What the actor may do is read again only after what may have changed it.
    Result<void> lookUp(const Actor &actor)
    {
        if (m_actor && m_actor->user().id == actor.user)
            return {};
        auto standing = Standing::of(m_session, actor);
        if (!standing)
            return passOn(standing);
        m_actor = *std::move(standing);
        return {};
    }

    /// What is done to another person, and to their memberships, leaves the actor's own as they are.
    static bool mayConcern(const Effect &effect, const Standing &actor)
    {
        if (effect.outcome == Applied::Outcome::NoOp)
            return false;
        const bool isPerson = effect.target.kind == EntityKind::User || effect.target.kind == EntityKind::Membership;
        return !isPerson || effect.target.id == actor.user().id.toString();
    }

    WriteSession &m_session;
    const Batch &m_batch;
    const Savepoints m_savepoints;
    bool m_hasLeftHalf = false;
    const std::optional<ApprovalRule> m_rule; ///< No change sets one, so it is the same for the whole transaction.
    std::optional<Standing> m_actor;
    Refs m_refs;
};

/// nullopt: once more, with savepoints.
Result<std::optional<QList<Result<Applied>>>> applyAll(WriteSession &session, const Batch &batch, Savepoints savepoints)
{
    QList<Result<Applied>> results;
    Applier applier(session, batch, savepoints);
    for (const Change &change : batch.changes) {
        results.append(applier.apply(change));
        if (session.hasFailed())
            return tl::unexpected(*session.failure());
        if (applier.hasLeftHalf())
            return std::nullopt;
    }
    return results;
}

} // namespace

QList<ChangeId> changesThatNeedPasswords(const QList<Change> &changes)
{
    QList<ChangeId> ids;
    for (const Change &change : changes) {
        if (needsPassword(change))
            ids.append(change.id);
    }
    return ids;
}

QHash<ChangeId, TemporaryPassword> makePasswords(const QList<ChangeId> &changes)
{
    QHash<ChangeId, TemporaryPassword> passwords;
    for (const ChangeId &change : changes) {
        if (!passwords.contains(change))
            passwords.insert(change, makeTemporaryPassword());
    }
    return passwords;
}

Result<QList<Result<Applied>>> applyBatch(WriteSession &session, const Batch &batch)
{
    {
        WriteSession::Savepoint all(session);
        auto results = applyAll(session, batch, Savepoints::None);
        if (!results)
            return passOn(results);
        if (*results) {
            all.release();
            return **std::move(results);
        }
    }
    auto results = applyAll(session, batch, Savepoints::Each);
    if (!results)
        return passOn(results);
    return **std::move(results);
}

} // namespace Rollcall
