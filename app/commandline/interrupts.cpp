#include "app/commandline/interrupts.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Rollcall {

namespace {

// A signal handler may use nothing else.
std::atomic<int> waker{-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void noteSignal(int signal)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(waker.load(), &byte, 1);
    errno = before;
}

} // namespace

Interrupts::Interrupts() : m_old{Old{SIGINT, {}}, Old{SIGTERM, {}}, Old{SIGHUP, {}}}
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Then signals do what they always do.
    waker.store(m_pipe[1]);
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { take(); });
    for (Old &old : m_old) {
        ::sigaction(old.signal, nullptr, &old.action);
        // What the caller had switched off (nohup, a script's background) stays off.
        if (old.action.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {};
        action.sa_handler = noteSignal;
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        ::sigaction(old.signal, &action, nullptr);
    }
}

Interrupts::~Interrupts()
{
    if (!m_notifier)
        return;
    for (const Old &old : m_old)
        ::sigaction(old.signal, &old.action, nullptr);
    waker.store(-1);
    m_notifier.reset();
    for (const int end : m_pipe)
        ::close(end);
}

void Interrupts::take()
{
    unsigned char byte = 0;
    if (::read(m_pipe[0], &byte, 1) != 1)
        return;
    m_signal = byte;
    m_source.request_stop();
}

} // namespace Rollcall
