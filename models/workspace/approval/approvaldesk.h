#pragma once

#include "models/directory/approvalkeeper.h"
#include "models/store/approval/approvalfile.h"
#include "models/workspace/approval/approvaltables.h"
#include "models/workspace/changes/changes.h"
#include "models/workspace/journal/signer.h"

#include <map>

namespace Rollcall {

/// Two-person approval. Directories that ask for it themselves enforce it, whoever calls; for the others it is an agreed
/// procedure, kept by every Rollcall that uses this workspace, and by nothing else. A set is asked for as a signed file; another person sees exactly that diff and
/// signs it; it is applied only if their key is pinned and the diff is still the same. Lives on the main thread.
class ApprovalDesk final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. From now on check() is asked before a set is applied.
    ApprovalDesk(Changes &changes, WorkspaceFile &file, Signer &signer, QObject *parent = nullptr);

    /// For a directory that asks for a second person itself.
    void add(const ConnectionId &where, std::unique_ptr<ApprovalKeeper> keeper);
    /// Of the changes; nullptr when they are gone.
    Workspace *workspace() const { return m_changes ? &m_changes->workspace() : nullptr; }
    bool isEnforced(const ConnectionId &where) const { return keeper(where) != nullptr; }

    // Asking

    /// The set as it would be applied now, signed by this person. Unsupported when a part of it cannot be previewed.
    Task<Result<ApprovalFile>> request(ChangeSetId set);
    /// Takes approvals in. Forbidden for one's own, and for keys that are not pinned in every directory of the set; Conflict
    /// when the diff is another one now. What was applied since does not make it another one.
    Task<Result<void>> accept(ApprovalFile file);
    /// Right before it is applied, or goes on being applied: whether what was approved is still what would be done. What is not is
    /// forgotten, with Conflict. Forbidden while an approval is needed and missing.
    Task<Result<void>> check(ChangeSetId set);
    /// Directories of the set that want a second person.
    Task<Result<QList<ConnectionId>>> needed(ChangeSetId set);

    // Approving

    /// Signs the request as this person, called so. Forbidden for one's own.
    Task<Result<ApprovalFile>> approve(ApprovalFile file, QString name);
    /// This person's public key, made when there is none, for the other to pin.
    Task<Result<Signer::Key>> key() { return m_signer.key(); }

    // Who and when, journaled

    Task<Result<QList<PinnedKey>>> pinnedKeys(ConnectionId where);
    /// `who` is the id, e-mail address or name of whose key it is. A directory that asks for a second person itself knows only people
    /// with an account there; elsewhere they may be somebody whom it does not list. Invalid for what is no key and for one's own.
    Task<Result<PinnedKey>> pin(ConnectionId where, QByteArray key, QString who);
    Task<Result<void>> unpin(ConnectionId where, QByteArray key);
    Task<Result<std::optional<ApprovalRule>>> rule(ConnectionId where);
    Task<Result<void>> setRule(ConnectionId where, std::optional<ApprovalRule> rule);

private:
    template<typename T>
    Task<Result<T>> read(std::function<Result<T>(Sql::Connection &)> work);
    Task<Result<void>> write(std::function<Result<void>(Sql::Connection &)> work);
    /// An entry of the journal of this directory, by the person who uses it.
    Task<JournalEntry> entry(ConnectionId where, QString verb);
    /// Does the work in one transaction with the row of the journal that it fills in.
    Task<Result<void>> journaled(ConnectionId where, QString verb, std::function<Result<void>(Sql::Connection &, JournalEntry &)> work);
    enum class Part { All, Left };
    Task<Result<ApprovalRequest>> currentDiff(ChangeSetId set, Part part);
    Task<Result<bool>> areApplied(ChangeSetId set, QSet<ChangeId> changes);
    ApprovalKeeper *keeper(const ConnectionId &where) const;
    /// Whose account that is, where it is one, and what they are called.
    Task<Result<PinnedKey>> owner(ConnectionId where, QString who);

    QPointer<Changes> m_changes;
    WorkspaceFile &m_file;
    Signer &m_signer;
    std::map<ConnectionId, std::unique_ptr<ApprovalKeeper>> m_keepers;
};

} // namespace Rollcall
