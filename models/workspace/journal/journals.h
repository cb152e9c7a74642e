#pragma once

#include "models/store/journal/anchor.h"
#include "models/workspace/journal/signer.h"
#include "models/workspace/journal/workspacejournal.h"

#include <map>

namespace Rollcall {

/// What looking through a journal came to.
struct JournalReport {
    JournalVerdict verdict;
    std::optional<JournalAnchor> anchor; ///< That it was compared with.
    bool isSignedHere = false;           ///< The anchor is by the key of the person at this computer.
};

/// A fresh anchor, and how its key is kept.
struct MadeAnchor {
    JournalAnchor anchor;
    Signer::Key key;
};

/// The first thing that is wrong, as a sentence that names the row.
QString sentence(const JournalFault &fault);
QString toKey(JournalFault::Kind kind); ///< "edited", "replaced", "moved", "removed", "cut", "rewritten"

/// The journals of all directories: their own where they keep one that we can read, else what was applied from here. Lives on
/// the main thread.
class Journals final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; the file is open or being opened. Who is erased leaves what `others` know of too.
    Journals(WorkspaceFile &file, Workspace &workspace, Signer &signer, AlsoForgets others, QObject *parent = nullptr);
    ~Journals() override;

    /// For a directory that keeps its journal itself.
    void add(const ConnectionId &where, std::unique_ptr<JournalBook> book);
    bool isOwn(const ConnectionId &where) const { return m_own.contains(where); }
    JournalBook &of(const ConnectionId &where);

    /// Against this anchor, or the last one that was made here; unanchored when there is neither. Invalid when the anchor was
    /// changed after it was signed.
    Task<Result<JournalReport>> verify(ConnectionId where, std::optional<JournalAnchor> anchor = {});
    /// Signs the head of a journal that is whole, and keeps the anchor here too. Conflict, with the row, when it is not.
    Task<Result<MadeAnchor>> makeAnchor(ConnectionId where);

    /// As JournalBook says; what the basket and its history hold of the person goes too.
    Task<Result<JournalBook::Erased>> erase(ConnectionId where, UserId person);

private:
    /// Under which name the last anchor is kept: all directories without a journal of their own share a chain.
    QString anchorName(const ConnectionId &where) const { return isOwn(where) ? where.toString() : QString(); }
    Task<Result<std::optional<JournalAnchor>>> lastAnchor(QString name);
    Task<Result<void>> keep(QString name, JournalAnchor anchor);

    WorkspaceFile &m_file;
    Workspace &m_workspace;
    Signer &m_signer;
    AlsoForgets m_others;
    std::map<ConnectionId, std::unique_ptr<JournalBook>> m_own;
    std::map<ConnectionId, std::unique_ptr<JournalBook>> m_kept;
};

} // namespace Rollcall
