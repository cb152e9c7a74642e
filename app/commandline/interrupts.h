#pragma once

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <memory>
#include <stop_token>

namespace Rollcall {

/// Ctrl+C, the end of the terminal and a request to end, as a stop token: what is under way closes its listener, gives the
/// terminal its echo back and ends. A second signal ends the program as it always would. One at a time.
class Interrupts final
{
public:
    Interrupts();
    ~Interrupts();
    Q_DISABLE_COPY_MOVE(Interrupts)

    std::stop_token token() const { return m_source.get_token(); }
    /// The signal that came; 0 for none.
    int signal() const { return m_signal; }

private:
    void take();

    struct Old {
        int signal;
        struct sigaction action;
    };
    std::array<int, 2> m_pipe{-1, -1};
    std::array<Old, 3> m_old;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::stop_source m_source;
    int m_signal = 0;
};

} // namespace Rollcall
