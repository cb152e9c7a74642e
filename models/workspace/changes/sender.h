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

/// Sends the staged changes of one directory, batch after batch, while it holds the lease.
class Sender final
{
public:
    /// What one step did.
    struct Step {
        QList<SentChange> sent; ///< In order.
        qint64 settled = 0;     ///< All that has an answer now; more than `sent` where items were refused unsent.
        qint64 waiting = 0;     ///< Items that wait for another directory or set.
        bool more = false;      ///< There is something to claim.
        std::optional<Error> stopped; ///< Why it ended early; `sent` is what is known all the same, with its secrets.
    };

    Sender(Basket &basket, OpenDirectory &directory) : m_basket(&basket), m_directory(&directory) {}

    /// Claims, sends and settles the next batch of the set, at most `most`. What was
    /// sent and could not be settled, as the basket failed or the directory closed, stays under way, and is settled by recover().
    Task<Result<Step>> next(ChangeSetId set, int most);

    /// Settles what somebody left under way: it is sent again under its id, which the directory answers without doing it twice.
    Task<Result<QList<SentChange>>> recover();

private:
    QPointer<Basket> m_basket;
    QPointer<OpenDirectory> m_directory;
};

} // namespace Rollcall
