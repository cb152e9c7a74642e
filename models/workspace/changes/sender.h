#pragma once

#include "models/workspace/changes/settling.h"

#include <stop_token>

namespace Rollcall {

/// Held while somebody sends; `held` gives it back when the last copy goes.
struct SendLease {
    std::shared_ptr<void> held;
    std::function<bool()> isLost; ///< Another process may send: stop.
};
/// Waits for its turn; Timeout and Cancelled as Leases::take says.
using TakeSendLease = std::function<Task<Result<SendLease>>(QString name, std::stop_token stop)>;

/// "apply:<connection>": only its holder sends the basket's changes of a directory, and settles what others left under way.
QString sendLeaseName(const ConnectionId &where);

/// Sends the staged changes of one directory, batch after batch, while it holds the lease. While the directory works on one batch,
/// the basket writes what became of the one before and claims the one after it: both are under way on disk then.
class Sender final
{
public:
    /// What one step did.
    struct Step {
        QList<SentChange> sent; ///< What has its answer on disk since this step, in order: of the batch before, or also of this one.
        qint64 settled = 0;     ///< All that has an answer now; more than `sent` where items were refused unsent.
        qint64 waiting = 0;     ///< Items that wait for another directory or set.
        bool isIdle = false;    ///< There was nothing to claim, and nothing is under way.
        std::optional<Error> stopped; ///< Why it is to end; `sent` is what is known all the same, with its secrets.
    };

    Sender(Basket &basket, OpenDirectory &directory);

    /// Claims and sends the next batch of the set, at most `most`; the next step or finish() tells of it, or this one when it stopped.
    /// What was sent and could not be settled, as the basket failed or the directory closed, stays under way, and is settled
    /// by recoverLeft().
    Task<Result<Step>> next(ChangeSetId set, int most);

    /// After the last step: settles what was sent. What was claimed and not sent is staged again, unless somebody else may be at
    /// it by now.
    enum class Unsent { StagedAgain, LeftUnderWay };
    Task<Step> finish(Unsent unsent = Unsent::StagedAgain);

    struct UnderWay;

private:
    QPointer<Basket> m_basket;
    QPointer<OpenDirectory> m_directory;
    std::shared_ptr<UnderWay> m_underWay;
};

} // namespace Rollcall
