#include "models/auth/tokens/lease.h"

#include "models/net/text/networkerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace Rollcall {

using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Lease)
};

class FileHold final : public LeaseHold
{
public:
    explicit FileHold(const QString &path) : lock(path)
    {
        // Only a dead process loses its lease; a slow one keeps it.
        lock.setStaleLockTime(0);
    }
    QLockFile lock;
};

} // namespace

QCoro::Task<Result<std::shared_ptr<LeaseHold>>> FileLease::hold(std::stop_token stop)
{
    constexpr auto Step = 200ms;
    Timing *timing = m_timing;
    const QString path = m_path;
    QDir().mkpath(QFileInfo(path).path());
    const auto hold = std::make_shared<FileHold>(path);
    for (auto waited = 0ms; waited < 90s; waited += Step) {
        if (hold->lock.tryLock(0))
            co_return std::shared_ptr<LeaseHold>(hold);
        if (hold->lock.error() != QLockFile::LockFailedError)
            co_return failure(Error::Kind::Storage,
                              Words::tr("The file %1 cannot be made, so the sign-in cannot be renewed. Check the space and the "
                                        "rights there.").arg(path));
        const bool goesOn = co_await pause(timing, Step, stop);
        if (!goesOn)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    co_return failure(Error::Kind::Timeout, Words::tr("Another Rollcall has been renewing this sign-in for more than a minute. End "
                                                      "that program, then try again."));
}

} // namespace Rollcall
