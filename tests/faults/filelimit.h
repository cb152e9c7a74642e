#pragma once

#include <QtGlobal>

#include <sys/resource.h>

namespace Rollcall {

/// As a disk that is full from this size of a file on, until it goes. Whoever uses it ignores SIGXFSZ, as main() does.
class FileLimit final
{
public:
    explicit FileLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    rlimit m_before{};
};

} // namespace Rollcall
