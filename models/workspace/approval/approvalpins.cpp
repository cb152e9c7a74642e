// Whose approvals count, and what needs one: kept in the workspace and journaled.

#include "models/store/journal/signing.h"
#include "models/workspace/approval/approvaldesk_p.h"
#include "models/workspace/approval/approverperson.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/journal/journaltables.h"

#include <qcorofuture.h>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Keys are people's: the journal seals their names like any person's.
EntityId signerOf(const QByteArray &key)
{
    return {EntityKind::User, Signing::fingerprint(key), {}};
}

} // namespace

template<typename T>
Task<Result<T>> ApprovalDesk::read(std::function<Result<T>(Sql::Connection &)> work)
{
    auto reading = m_file.read<T>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

template Task<Result<void>> ApprovalDesk::read<void>(std::function<Result<void>(Sql::Connection &)>);
template Task<Result<QHash<QByteArray, QByteArray>>> ApprovalDesk::read(std::function<Result<QHash<QByteArray, QByteArray>>(Sql::Connection &)>);

Task<Result<void>> ApprovalDesk::write(std::function<Result<void>(Sql::Connection &)> work)
{
    auto writing = m_file.write<void>(std::move(work));
    auto result = co_await writing;
    co_return result;
}

Task<JournalEntry> ApprovalDesk::entry(ConnectionId where, QString verb)
{
    JournalEntry entry;
    entry.change = newId<ChangeId>();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.verb = verb;
    const QPointer<OpenDirectory> directory(m_changes ? m_changes->workspace().find(where) : nullptr);
    if (directory) {
        entry.actor = directory->actor().user;
        const auto name = co_await actorName(directory);
        entry.actorName = name;
    }
    co_return entry;
}

Task<Result<QList<ConnectionId>>> ApprovalDesk::needed(ChangeSetId set)
{
    const QPointer self(this);
    std::function<Result<QList<ConnectionId>>(Sql::Connection &)> work = [set](Sql::Connection &sql) -> Result<QList<ConnectionId>> {
        return ApprovalTables::needed(sql, set);
    };
    auto found = co_await read<QList<ConnectionId>>(std::move(work));
    if (!found || !self)
        co_return found;
    QList<ConnectionId> asking;
    for (const auto &[where, keeper] : m_keepers)
        asking.append(where);
    for (const ConnectionId &where : std::as_const(asking)) {
        const auto rule = co_await keeper(where)->rule();
        if (!self)
            co_return closedDesk();
        if (!rule || !*rule)
            continue; // What the directory wants it says when it is asked to apply.
        std::function<Result<bool>(Sql::Connection &)> count = [set, where, rule = **rule](Sql::Connection &sql) -> Result<bool> {
            return ApprovalTables::exceeds(sql, set, where, rule);
        };
        const auto exceeds = co_await read<bool>(std::move(count));
        if (!self)
            co_return closedDesk();
        if (exceeds && *exceeds)
            found->append(where);
    }
    co_return found;
}

void ApprovalDesk::add(const ConnectionId &where, std::unique_ptr<ApprovalKeeper> keeper)
{
    m_keepers[where] = std::move(keeper);
}

ApprovalKeeper *ApprovalDesk::keeper(const ConnectionId &where) const
{
    const auto found = m_keepers.find(where);
    return found == m_keepers.end() ? nullptr : found->second.get();
}

Task<Result<QList<PinnedKey>>> ApprovalDesk::pinnedKeys(ConnectionId where)
{
    if (ApprovalKeeper *asks = keeper(where))
        return asks->pinnedKeys();
    return read<QList<PinnedKey>>([where](Sql::Connection &sql) -> Result<QList<PinnedKey>> { return Approvers::pinnedKeys(sql, where); });
}

Task<Result<PinnedKey>> ApprovalDesk::owner(ConnectionId where, QString who)
{
    const bool mustBeListed = isEnforced(where);
    const QPointer<OpenDirectory> directory(m_changes ? m_changes->workspace().find(where) : nullptr);
    const auto person = co_await personCalled(directory, who);
    PinnedKey key;
    key.name = who;
    if (person) {
        key.name = person->title();
        key.user = person->id;
    } else if (mustBeListed || person.error().kind != Error::Kind::NotFound) {
        co_return passOn(person);
    }
    co_return key;
}

Task<Result<PinnedKey>> ApprovalDesk::pin(ConnectionId where, QByteArray key, QString who)
{
    const QPointer self(this);
    who = who.trimmed();
    if (key.size() != Signing::publicKeySize)
        co_return failure(Error::Kind::Invalid, tr("This is no public key: it has 64 digits, as “rollcall changes key” shows it."));
    if (who.isEmpty())
        co_return failure(Error::Kind::Invalid, tr("Say whose key it is."));
    const auto own = co_await m_signer.publicKey();
    if (!own)
        co_return passOn(own);
    if (*own == key)
        co_return failure(Error::Kind::Invalid, tr("This is your own key. Nobody approves their own changes."));
    if (!self)
        co_return closedDesk();
    auto whose = co_await owner(where, who);
    if (!self)
        co_return closedDesk();
    if (!whose)
        co_return whose;
    whose->key = key;
    if (ApprovalKeeper *asks = keeper(where)) {
        const auto kept = co_await asks->pin(key, whose->name, whose->user);
        if (!kept)
            co_return passOn(kept);
        co_return whose;
    }
    const QString verb = u"pinKey"_s;
    auto pinned = co_await entry(where, verb);
    if (!self)
        co_return closedDesk();
    pinned.target = signerOf(key);
    whose->pinned = pinned.at;
    pinned.targetName = whose->name;
    pinned.after = {{u"publicKey"_s, QString::fromLatin1(key.toHex())}};
    if (!whose->user.isEmpty())
        pinned.after.insert(u"user"_s, whose->user.toString());
    std::function<Result<void>(Sql::Connection &)> work = [where, pinned, whose = *whose](Sql::Connection &sql) -> Result<void> {
        Approvers::pin(sql, where, whose);
        JournalTables::note(sql, where, pinned);
        return {};
    };
    const auto written = co_await write(std::move(work));
    if (!written)
        co_return passOn(written);
    co_return whose;
}

Task<Result<void>> ApprovalDesk::unpin(ConnectionId where, QByteArray key)
{
    const QPointer self(this);
    if (ApprovalKeeper *asks = keeper(where)) {
        auto unpinned = co_await asks->unpin(key);
        co_return unpinned;
    }
    const QString verb = u"unpinKey"_s;
    auto unpinned = co_await entry(where, verb);
    if (!self)
        co_return closedDesk();
    unpinned.target = signerOf(key);
    unpinned.before = {{u"publicKey"_s, QString::fromLatin1(key.toHex())}};
    std::function<Result<void>(Sql::Connection &)> work = [where, unpinned, key](Sql::Connection &sql) mutable -> Result<void> {
        const QList<PinnedKey> keys = Approvers::pinnedKeys(sql, where);
        const auto there = std::ranges::find(keys, key, &PinnedKey::key);
        if (there == keys.end())
            return failure(Error::Kind::NotFound, ApprovalDesk::tr("This key is not pinned here."));
        unpinned.targetName = there->name;
        Approvers::unpin(sql, where, key);
        JournalTables::note(sql, where, unpinned);
        return {};
    };
    auto written = co_await write(std::move(work));
    co_return written;
}

Task<Result<std::optional<ApprovalRule>>> ApprovalDesk::rule(ConnectionId where)
{
    if (ApprovalKeeper *asks = keeper(where))
        return asks->rule();
    return read<std::optional<ApprovalRule>>(
        [where](Sql::Connection &sql) -> Result<std::optional<ApprovalRule>> { return Approvers::rule(sql, where); });
}

Task<Result<void>> ApprovalDesk::setRule(ConnectionId where, std::optional<ApprovalRule> rule)
{
    const QPointer self(this);
    if (ApprovalKeeper *asks = keeper(where)) {
        auto set = co_await asks->setRule(rule);
        co_return set;
    }
    const QString verb = u"setApprovalRule"_s;
    auto set = co_await entry(where, verb);
    if (!self)
        co_return closedDesk();
    set.target = {EntityKind::Organization, where.toString(), {}};
    std::function<Result<void>(Sql::Connection &)> work = [where, rule, set](Sql::Connection &sql) mutable -> Result<void> {
        set.before = Approvers::image(Approvers::rule(sql, where));
        set.after = Approvers::image(rule);
        Approvers::setRule(sql, where, rule);
        JournalTables::note(sql, where, set);
        return {};
    };
    auto written = co_await write(std::move(work));
    co_return written;
}

Result<void> takeIn(Sql::Connection &sql, const ChangeSetId &set, const QByteArray &digest, const QList<Approval> &approvals,
                    const QList<std::pair<ConnectionId, JournalEntry>> &entries)
{
    // Directories that ask themselves took it in before; the digest is compared for them as well.
    ApprovalTables::approve(sql, set, approvals.first().publicKey, digest, QDateTime::currentDateTimeUtc());
    for (const auto &[where, entry] : entries) {
        const QList<PinnedKey> pinned = Approvers::pinnedKeys(sql, where);
        const auto counts = [&](const Approval &one) { return std::ranges::find(pinned, one.publicKey, &PinnedKey::key) != pinned.end(); };
        const auto isOwn = [&, by = entry.actor](const Approval &one) {
            const auto key = std::ranges::find(pinned, one.publicKey, &PinnedKey::key);
            return key != pinned.end() && !key->user.isEmpty() && key->user == by;
        };
        const auto counted = std::ranges::find_if(approvals, [&](const Approval &one) { return counts(one) && !isOwn(one); });
        if (counted == approvals.end() && std::ranges::any_of(approvals, isOwn))
            return ownApproval();
        if (counted == approvals.end()) {
            const Approval &first = approvals.first();
            return failure(Error::Kind::Forbidden,
                           ApprovalDesk::tr("The approval is by a key (%1, “%2”) that is not pinned for this directory. Pin it first, if it is "
                                            "that person's: ask them for its fingerprint.")
                               .arg(Signing::fingerprint(first.publicKey), first.name));
        }
        ApprovalTables::approve(sql, set, counted->publicKey, digest, entry.at);
        JournalEntry approved = entry;
        approved.target = signerOf(counted->publicKey);
        approved.targetName = std::ranges::find(pinned, counted->publicKey, &PinnedKey::key)->name;
        approved.after = {{u"set"_s, set.toString()}, {u"digest"_s, QString::fromLatin1(digest.toHex())}};
        JournalTables::note(sql, where, approved);
    }
    return {};
}

Result<void> areSent(Sql::Connection &sql, const ChangeSetId &set, const QList<ConnectionId> &where)
{
    for (const ConnectionId &one : where) {
        if (const auto may = ApprovalTables::mayBeSent(sql, set, one); !may)
            return may;
    }
    return {};
}

} // namespace Rollcall
