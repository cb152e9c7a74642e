// Whose approvals count: kept in the workspace and journaled.

#include "models/workspace/approval/approvaldesk_p.h"
#include "models/workspace/approval/approverperson.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/journal/journaltables.h"

#include <qcorofuture.h>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

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

Task<Result<void>> ApprovalDesk::journaled(ConnectionId where, QString verb,
                                           std::function<Result<void>(Sql::Connection &, JournalEntry &)> work)
{
    const QPointer self(this);
    const auto made = co_await entry(where, verb);
    if (!self)
        co_return closedDesk();
    std::function<Result<void>(Sql::Connection &)> noted = [where, made, work = std::move(work)](Sql::Connection &sql) -> Result<void> {
        JournalEntry row = made;
        if (const auto done = work(sql, row); !done)
            return done;
        JournalTables::note(sql, where, row);
        return {};
    };
    auto written = co_await write(std::move(noted));
    co_return written;
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
    if (ApprovalKeeper *asks = keeper(where))
        return asks->unpin(key);
    return journaled(where, u"unpinKey"_s, [where, key](Sql::Connection &sql, JournalEntry &unpinned) -> Result<void> {
        const QList<PinnedKey> keys = Approvers::pinnedKeys(sql, where);
        const auto there = std::ranges::find(keys, key, &PinnedKey::key);
        if (there == keys.end())
            return failure(Error::Kind::NotFound, ApprovalDesk::tr("This key is not pinned here."));
        unpinned.target = signerOf(key);
        unpinned.targetName = there->name;
        unpinned.before = {{u"publicKey"_s, QString::fromLatin1(key.toHex())}};
        Approvers::unpin(sql, where, key);
        return {};
    });
}

} // namespace Rollcall
