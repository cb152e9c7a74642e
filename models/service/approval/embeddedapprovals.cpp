#include "models/service/approval/embeddedapprovals.h"

#include "models/service/approval/secondperson.h"
#include "models/service/policy/rights.h"
#include "models/store/approval/approvalfile.h"
#include "models/store/approval/approvers.h"
#include "models/store/journal/signing.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

Result<Standing> ownerOf(ReadSession &session, const Actor &actor)
{
    auto standing = Standing::of(session, actor);
    if (!standing)
        return standing;
    if (const auto may = Rights::needsDirectoryOwner(*standing, Words::tr("Who has to agree is a rule of the whole directory.")); !may)
        return passOn(may);
    return standing;
}

JournalEntry entryBy(const Standing &actor, const QString &verb, const QDateTime &now)
{
    JournalEntry entry;
    entry.change = newId<ChangeId>();
    entry.at = now;
    entry.actor = actor.user().id;
    entry.actorName = actor.user().title();
    entry.verb = verb;
    return entry;
}

/// Keys are people's: the journal seals their names like any person's.
EntityId entityOf(const QByteArray &key)
{
    return {EntityKind::User, Signing::fingerprint(key), {}};
}

QJsonObject imageOf(const QByteArray &key)
{
    return {{u"publicKey"_s, QString::fromLatin1(key.toHex())}};
}

/// Why an approval by this key counts for nothing that the person does.
std::optional<Error> objection(const std::optional<PinnedKey> &pinned, const Standing &actor)
{
    if (!pinned) {
        return Error{Error::Kind::Forbidden,
                     Words::tr("No approval in the file is by a key that is pinned in this directory. Let the directory owner pin it first."), {}, {}};
    }
    if (pinned->user.isEmpty()) {
        return Error{Error::Kind::Forbidden,
                     Words::tr("The key of %1 was pinned without saying whose account it is. Let the directory owner pin it again.").arg(pinned->name),
                     {}, {}};
    }
    if (pinned->user == actor.user().id) {
        return Error{Error::Kind::Forbidden,
                     Words::tr("The approval is by your own key. Another person has to approve what you do."), {}, {}};
    }
    return std::nullopt;
}

Result<bool> takeIn(WriteSession &session, const Standing &actor, const ApprovalFile &file, const QDateTime &now)
{
    std::optional<Error> why;
    for (const Approval &approval : file.approvals) {
        const auto pinned = Approvers::pinnedKey(session.sql(), {}, approval.publicKey);
        if (const auto against = objection(pinned, actor)) {
            // What is wrong with a key that is pinned says more than that another one is not.
            if (!why || pinned)
                why = against;
            continue;
        }
        for (const QJsonValue &item : file.request.items)
            SecondPerson::keep(session.sql(), item.toObject(), pinned->key);
        JournalEntry entry = entryBy(actor, u"approve"_s, now);
        entry.target = entityOf(pinned->key);
        entry.targetName = pinned->name;
        entry.after = {{u"set"_s, file.request.set.toString()}, {u"digest"_s, QString::fromLatin1(file.request.digest().toHex())}};
        session.appendJournal(entry);
        return true;
    }
    return tl::unexpected(why.value_or(*objection(std::nullopt, actor)));
}

} // namespace

EmbeddedApprovals::EmbeddedApprovals(Store &store, Actor actor, Clock clock)
    : m_store(store), m_actor(std::move(actor)), m_clock(std::move(clock))
{
}

Task<Result<void>> EmbeddedApprovals::write(std::function<Result<bool>(WriteSession &)> work)
{
    auto writing = m_store.write<bool>(std::move(work));
    const auto written = co_await writing;
    if (!written)
        co_return passOn(written);
    co_return Result<void>();
}

Task<Result<QList<PinnedKey>>> EmbeddedApprovals::pinnedKeys()
{
    std::function<Result<QList<PinnedKey>>(ReadSession &)> work = [](ReadSession &session) -> Result<QList<PinnedKey>> {
        return Approvers::pinnedKeys(session.sql(), {});
    };
    auto reading = m_store.read<QList<PinnedKey>>(std::move(work));
    auto keys = co_await reading;
    co_return keys;
}

Task<Result<std::optional<ApprovalRule>>> EmbeddedApprovals::rule()
{
    std::function<Result<std::optional<ApprovalRule>>(ReadSession &)> work = [](ReadSession &session) -> Result<std::optional<ApprovalRule>> {
        return Approvers::rule(session.sql(), {});
    };
    auto reading = m_store.read<std::optional<ApprovalRule>>(std::move(work));
    auto rule = co_await reading;
    co_return rule;
}

Task<Result<void>> EmbeddedApprovals::pin(QByteArray key, QString name, UserId user)
{
    return write([actor = m_actor, key, name, user, now = m_clock()](WriteSession &session) -> Result<bool> {
        const auto owner = ownerOf(session, actor);
        if (!owner)
            return passOn(owner);
        if (key.size() != Signing::publicKeySize || name.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, Words::tr("A pinned key has 64 digits, and a name that says whose it is."));
        if (user.isEmpty() || !session.user(user))
            return failure(Error::Kind::Invalid, Words::tr("Say whose key it is: a person with an account in this directory."));
        Approvers::pin(session.sql(), {}, {key, name.trimmed(), now, user});
        JournalEntry entry = entryBy(*owner, u"pinKey"_s, now);
        entry.target = entityOf(key);
        entry.targetName = name.trimmed();
        entry.after = imageOf(key);
        entry.after.insert(u"user"_s, user.toString());
        session.appendJournal(entry);
        return true;
    });
}

Task<Result<void>> EmbeddedApprovals::unpin(QByteArray key)
{
    return write([actor = m_actor, key, now = m_clock()](WriteSession &session) -> Result<bool> {
        const auto owner = ownerOf(session, actor);
        if (!owner)
            return passOn(owner);
        const auto pinned = Approvers::pinnedKey(session.sql(), {}, key);
        if (!pinned)
            return failure(Error::Kind::NotFound, Words::tr("This key is not pinned here."));
        Approvers::unpin(session.sql(), {}, key);
        // What it approved and nobody applied yet counts no more.
        session.sql().run("DELETE FROM approved_changes WHERE key = ? AND change NOT IN (SELECT change FROM journal)", key);
        JournalEntry entry = entryBy(*owner, u"unpinKey"_s, now);
        entry.target = entityOf(key);
        entry.targetName = pinned->name;
        entry.before = imageOf(key);
        session.appendJournal(entry);
        return true;
    });
}

Task<Result<void>> EmbeddedApprovals::setRule(std::optional<ApprovalRule> rule)
{
    return write([actor = m_actor, rule, now = m_clock()](WriteSession &session) -> Result<bool> {
        const auto owner = ownerOf(session, actor);
        if (!owner)
            return passOn(owner);
        JournalEntry entry = entryBy(*owner, u"setApprovalRule"_s, now);
        entry.target = entity(owner->user().id);
        entry.targetName = owner->user().title();
        entry.before = Approvers::image(Approvers::rule(session.sql(), {}));
        entry.after = Approvers::image(rule);
        Approvers::setRule(session.sql(), {}, rule);
        session.appendJournal(entry);
        return true;
    });
}

Task<Result<void>> EmbeddedApprovals::accept(QByteArray document)
{
    const auto file = ApprovalFile::fromJson(document);
    if (!file)
        co_return passOn(file);
    std::function<Result<bool>(WriteSession &)> work = [actor = m_actor, file = *file, now = m_clock()](WriteSession &session) -> Result<bool> {
        const auto standing = Standing::of(session, actor);
        if (!standing)
            return passOn(standing);
        return takeIn(session, *standing, file, now);
    };
    auto accepted = co_await write(std::move(work));
    co_return accepted;
}

} // namespace Rollcall
