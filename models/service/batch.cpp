#include "models/service/batch.h"

#include "models/service/approval/secondperson.h"
#include "models/service/rules/guards.h"
#include "models/service/rules/verbs.h"
#include "models/store/approval/approvers.h"
#include "models/store/sql/written.h"

#include <QCoreApplication>

#include <algorithm>

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
    return session.appendJournal(entry, remarks, effect.texts);
}

/// SQLite keeps a copy of each page that is written after a savepoint: much where each change of some rows has one of its own,
/// and too much memory where a batch has one.
constexpr qsizetype changesInASavepoint = 100;

class Applier final
{
public:
    Applier(WriteSession &session, const Batch &batch)
        : m_session(session)
        , m_batch(batch)
        , m_rule(Approvers::rule(session.sql(), {}))
    {
    }

    Result<QList<Result<Applied>>> applyAll()
    {
        for (qsizetype from = 0; from < m_batch.changes.size(); from += changesInASavepoint) {
            const State before = m_state;
            if (!applySome(from)) {
                // Taken back as a whole, and once more, each for itself. That is rare: most fail before anything is written.
                m_state = before;
                m_results.remove(from, m_results.size() - from);
                m_eachForItself = true;
                applySome(from);
                m_eachForItself = false;
            }
            if (m_session.hasFailed())
                return tl::unexpected(*m_session.failure());
        }
        return m_results;
    }

private:
    /// What one change leaves for the next.
    struct State {
        std::optional<Standing> actor;
        Refs refs;
    };

    /// False: of a change that failed something had been written, and all of these are taken back.
    bool applySome(qsizetype from)
    {
        std::optional<WriteSession::Savepoint> all;
        if (!m_eachForItself)
            all.emplace(m_session);
        const qsizetype end = std::min(from + changesInASavepoint, m_batch.changes.size());
        for (qsizetype at = from; at < end && !m_session.hasFailed(); ++at) {
            const qint64 written = Sql::rowsWritten(m_session.sql());
            m_results.append(apply(m_batch.changes.at(at)));
            if (all && !m_results.last() && Sql::rowsWritten(m_session.sql()) != written)
                return false;
        }
        if (all)
            all->release();
        return true;
    }

    Result<Applied> apply(const Change &change)
    {
        auto result = applyUnlessDone(change);
        if (result)
            m_state.refs.done(change.id, result->target);
        else
            m_state.refs.failed(change.id);
        return result;
    }

    Result<Applied> applyUnlessDone(const Change &change)
    {
        if (change.id.isEmpty())
            return failure(Error::Kind::Invalid, Words::tr("A change needs an id."));
        if (const auto entry = m_session.journalEntryOf(change.id))
            return replayed(*entry, change);
        if (const auto ready = m_state.refs.allDone(m_session, change.dependsOn); !ready)
            return passOn(ready);
        if (const auto known = lookUp(change.actor); !known)
            return passOn(known);
        const Standing &actor = *m_state.actor;
        if (const auto alone = m_batch.isTrial ? Result<void>() : needsNoSecondPerson(m_session, m_rule, change, actor, m_batch.now); !alone)
            return passOn(alone);

        m_state.refs.keepThings(isAboutMembers(change));
        std::optional<WriteSession::Savepoint> savepoint;
        if (m_eachForItself)
            savepoint.emplace(m_session);
        const auto password = m_batch.passwords.constFind(change.id);
        Work work{m_session, change, actor, m_state.refs, m_batch.now, m_batch.logos,
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
            m_state.actor.reset();
        return applied;
    }

    /// What the actor may do is read again only after what may have changed it.
    Result<void> lookUp(const Actor &actor)
    {
        if (m_state.actor && m_state.actor->user().id == actor.user)
            return {};
        auto standing = Standing::of(m_session, actor);
        if (!standing)
            return passOn(standing);
        m_state.actor = *std::move(standing);
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
    const std::optional<ApprovalRule> m_rule; ///< No change sets one, so it is the same for the whole transaction.
    State m_state;
    QList<Result<Applied>> m_results;
    bool m_eachForItself = false;
};

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
    return Applier(session, batch).applyAll();
}

} // namespace Rollcall
