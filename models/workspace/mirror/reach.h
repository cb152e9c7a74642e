#pragma once

#include "models/directory/directory.h"

#include <QTimer>

#include <chrono>

namespace Rollcall {

/// Whether a server answers, as far as one knows: from what a sync, a write or a question came to. While it does not, it is asked
/// something small from time to time, so that whoever waits for it hears when it is back. Lives on the main thread.
class Reach final : public QObject
{
    Q_OBJECT
public:
    /// Something small that only the server can answer.
    using Greeting = std::function<Task<Result<void>>()>;

    Reach(Greeting greeting, std::chrono::milliseconds first, QObject *parent = nullptr);

    /// Why it is out of reach; nothing while it is there, or nobody knows better.
    const std::optional<Error> &lost() const { return m_lost; }

    /// True for errors that pass by themselves or with a sign-in: the directory is as it was, only out of reach.
    static bool isOutOfReach(const Error &error);

    void lose(Error why);
    void found();
    /// Something was not answered, which may be its own fault: asks.
    void doubt();
    /// The network is back, or somebody signed in: asks now, where it was out of reach.
    void retry();
    /// Asks and waits: the error of a server that is out of reach.
    Task<Result<void>> check();

Q_SIGNALS:
    /// Out of reach from now on, or there again.
    void changed();

private:
    void probe();

    Greeting m_greeting;
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_wait; ///< Before the next time.
    QTimer m_timer;
    std::optional<Error> m_lost;
    bool m_isAsking = false;
    bool m_asksAgain = false; ///< What it was asked may be of before.
};

} // namespace Rollcall
