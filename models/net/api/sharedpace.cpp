#include "models/net/api/sharedpace.h"

#include <algorithm>
#include <atomic>
#include <cerrno>

#include <sys/file.h>

namespace Rollcall {

namespace {

constexpr qint64 stamp = 0x31656361506c6f52; // "RolPace1"
constexpr qint64 capacity = 16'384;          // starts that are remembered; no limit counts as many in a minute
constexpr qint64 second = 1000;
constexpr qint64 minute = 60'000;
constexpr qint64 longestPause = 24 * 60 * minute;

int withoutFifth(int limit)
{
    return limit > 0 ? std::max(1, limit * 4 / 5) : 0;
}

/// The file, for one process at a time and for microseconds; given back by the kernel when it dies.
class Turn final
{
public:
    explicit Turn(int file) : m_file(file), m_isOurs(::flock(file, LOCK_EX | LOCK_NB) == 0), m_isTaken(!m_isOurs && errno == EWOULDBLOCK) {}
    ~Turn()
    {
        if (m_isOurs)
            ::flock(m_file, LOCK_UN);
    }
    Q_DISABLE_COPY_MOVE(Turn)

    bool isOurs() const { return m_isOurs; }
    /// Where files cannot be locked nobody would ever have his turn.
    bool isPossible() const { return m_isOurs || m_isTaken; }

private:
    int m_file;
    bool m_isOurs;
    bool m_isTaken;
};

} // namespace

/// What stands in the file. Nothing of it is believed further than a wait of a minute.
struct SharedPace::Shared {
    std::atomic<qint64> stamp;
    std::atomic<qint64> count; ///< Of all starts; the last ones are kept.
    std::atomic<qint64> notBefore;
    std::atomic<qint64> person; ///< When one asked the last time, served or not.
    std::atomic<qint64> starts[capacity];
};

std::shared_ptr<SharedPace> SharedPace::open(const QString &path, BudgetLimits limits)
{
    static_assert(std::atomic<qint64>::is_always_lock_free);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return nullptr;
    if (!Turn(file->handle()).isPossible())
        return nullptr;
    constexpr qint64 size = sizeof(Shared);
    if (file->size() < size) {
        // Opened anew, as it remembers its size.
        if (!file->resize(size))
            return nullptr;
        file->close();
        if (!file->open(QIODevice::ReadWrite))
            return nullptr;
    }
    auto *shared = reinterpret_cast<Shared *>(file->map(0, size));
    if (!shared)
        return nullptr;
    // An empty file is a good one; anything else is not ours, and is left alone.
    qint64 none = 0;
    if (!shared->stamp.compare_exchange_strong(none, stamp) && none != stamp)
        return nullptr;
    return std::shared_ptr<SharedPace>(new SharedPace(std::move(file), shared, limits));
}

SharedPace::SharedPace(std::unique_ptr<QFile> file, Shared *shared, BudgetLimits limits)
    : m_file(std::move(file)), m_shared(shared), m_limits(limits)
{
    m_limits.perSecond = std::min<int>(m_limits.perSecond, capacity);
    m_limits.perMinute = std::min<int>(m_limits.perMinute, capacity);
}

SharedPace::~SharedPace() = default;

std::chrono::milliseconds SharedPace::after(int limit, qint64 span, qint64 now) const
{
    const qint64 count = m_shared->count;
    if (limit <= 0 || count < limit)
        return {};
    const qint64 oldest = m_shared->starts[(count - limit) % capacity];
    if (oldest > now)
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, span - (now - oldest)));
}

bool SharedPace::isPersonThere(qint64 now) const
{
    const qint64 since = now - m_shared->person;
    return since >= 0 && since < 2 * second;
}

std::chrono::milliseconds SharedPace::untilNext(Lane lane, const QDateTime &now) const
{
    const qint64 time = now.toMSecsSinceEpoch();
    const bool isJob = lane == Lane::Background;
    if (!isJob)
        m_shared->person = time;
    const int perSecond = isJob && isPersonThere(time) ? withoutFifth(m_limits.perSecond) : m_limits.perSecond;
    const int perMinute = isJob ? withoutFifth(m_limits.perMinute) : m_limits.perMinute;
    return std::max(after(perSecond, second, time), after(perMinute, minute, time));
}

bool SharedPace::take(Lane lane, const QDateTime &now)
{
    const Turn turn(m_file->handle());
    if (!turn.isOurs() || untilNext(lane, now).count() > 0)
        return false;
    const qint64 count = std::max<qint64>(0, m_shared->count);
    m_shared->starts[count % capacity] = now.toMSecsSinceEpoch();
    m_shared->count = count + 1;
    return true;
}

void SharedPace::pauseUntil(const QDateTime &until)
{
    const qint64 wanted = until.toMSecsSinceEpoch();
    qint64 now = m_shared->notBefore;
    while (now < wanted && !m_shared->notBefore.compare_exchange_weak(now, wanted)) { }
}

QDateTime SharedPace::pausedUntil(const QDateTime &now) const
{
    const qint64 until = m_shared->notBefore;
    const qint64 ahead = until - now.toMSecsSinceEpoch();
    return ahead > 0 && ahead < longestPause ? QDateTime::fromMSecsSinceEpoch(until, Qt::UTC) : QDateTime();
}

} // namespace Rollcall
