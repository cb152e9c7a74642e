#pragma once

#include "models/workspace/changes/takeback.h"

namespace Rollcall {

/// What Edit › Undo and Redo take back, by name, and the doing of it. What was applied is on disk with its images, so it is
/// the same after a restart, and the same in all windows.
class Undoing final : public QObject
{
    Q_OBJECT
public:
    struct Step {
        ChangeSetId set;
        QString title; ///< "Suspend Wei Kim"

        bool operator==(const Step &) const = default;
    };

    explicit Undoing(Changes &changes, QObject *parent = nullptr);

    const std::optional<Step> &undoStep() const { return m_undo; }
    const std::optional<Step> &redoStep() const { return m_redo; }
    /// Something is being taken back; nothing else begins until it ended.
    bool isBusy() const { return m_isBusy; }

    /// The last one, read anew: another process may have done something since.
    void undo();
    void redo();
    void undo(const ChangeSetId &set, const TakeBackOptions &options = {});

Q_SIGNALS:
    /// Other steps, or busy or idle.
    void changed();
    /// `asked` is the set that was to be taken back.
    void finished(const Rollcall::ChangeSetId &asked, const Rollcall::TakenBack &taken);
    void failed(const Rollcall::Error &error);

private:
    void refresh();
    void run(Task<Result<std::optional<ChangeSet>>> finding);
    void setBusy(bool busy);

    QPointer<Changes> m_changes;
    std::optional<Step> m_undo;
    std::optional<Step> m_redo;
    int m_generation = 0;
    bool m_isBusy = false;
};

} // namespace Rollcall
