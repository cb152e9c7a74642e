#include "models/store/opening/place.h"

#include "models/store/migrations/migrations.h"
#include "models/store/opening/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Rollcall::Opening {

namespace {

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

/// Folders that are missing are made for their owner only, whatever the process's mask allows.
std::optional<Error> makeFolder(const QString &folder)
{
    if (folder.isEmpty())
        return std::nullopt;
    if (QFileInfo::exists(folder)) {
        if (QFileInfo(folder).isDir())
            return std::nullopt;
        return folderIsFile(folder);
    }
    if (const auto fault = makeFolder(QFileInfo(folder).path()))
        return fault;
    if (::mkdir(encoded(folder).constData(), 0700) == 0 || errno == EEXIST)
        return std::nullopt;
    return fromErrno(errno, folder);
}

/// SQLite's locks and shared memory do not hold over a network: two machines would damage the file.
bool isOverNetwork(const QString &folder)
{
    struct statfs about = {};
    if (::statfs(encoded(folder).constData(), &about) != 0)
        return false;
    // Magic numbers of NFS, SMB, CIFS, SMB2, Coda, AFS, NCP, Ceph (linux/magic.h and the kernel's own sources).
    constexpr std::array<unsigned, 8> magic{0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x73757245, 0x5346414f, 0x564c, 0x00c36400};
    return std::find(magic.begin(), magic.end(), static_cast<unsigned>(about.f_type)) != magic.end();
}

/// The first hundred bytes tell enough to refuse a file without opening it as a database, so that not even its log is
/// touched. An empty file is a database that nothing was written to yet.
std::optional<Error> checkHeader(int file, const QString &path, const Migrations::Schema &schema)
{
    std::array<char, 100> header{};
    const ssize_t size = ::pread(file, header.data(), header.size(), 0);
    if (size < 0)
        return fromErrno(errno, path);
    if (size == 0)
        return std::nullopt;
    if (static_cast<size_t>(size) < header.size() || QByteArray(header.data(), 16) != QByteArray("SQLite format 3\0", 16))
        return notADatabase(path);
    const Migrations::Stamp stamp{qFromBigEndian<quint32>(header.data() + 68), qFromBigEndian<quint32>(header.data() + 60)};
    // Whether a database without a stamp holds tables is seen when it is open.
    return Migrations::refusal(schema, stamp, true, path);
}

Result<Place> existing(const QString &path, const QString &folder, const Migrations::Schema &schema)
{
    const int file = ::open(encoded(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return tl::unexpected(fromErrno(errno, path));
    const auto close = qScopeGuard([file] { ::close(file); });
    if (const auto fault = checkHeader(file, path, schema))
        return tl::unexpected(*fault);
    Place place;
    place.writable = ::access(encoded(path).constData(), W_OK) == 0 && ::access(encoded(folder).constData(), W_OK) == 0;
    // It holds personal data: nobody else reads it, however it was copied here. SQLite gives its logs the same mode.
    struct stat about = {};
    if (place.writable && ::fstat(file, &about) == 0 && (about.st_mode & 0077) != 0)
        ::fchmod(file, 0600);
    return place;
}

} // namespace

Result<Place> prepare(const QString &path, const Migrations::Schema &schema)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (info.isDir())
        return tl::unexpected(fileIsFolder(path));
    if (const auto fault = makeFolder(folder))
        return tl::unexpected(*fault);
    if (isOverNetwork(folder))
        return tl::unexpected(networkFolder(folder));
    const int made = ::open(encoded(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made >= 0) {
        ::close(made);
        return Place{};
    }
    if (errno != EEXIST && !info.exists())
        return tl::unexpected(fromErrno(errno, path));
    if (!QFileInfo(path).isFile())
        return tl::unexpected(notADatabase(path));
    return existing(path, folder, schema);
}

} // namespace Rollcall::Opening
