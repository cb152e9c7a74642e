#include "models/exchange/source/watchedfile.h"

#include "models/exchange/source/rowsource.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::WatchedFile)
};

constexpr qint64 lookEvery = 4 * 1024 * 1024; // bytes between two looks: a look costs a system call
constexpr qint64 hashedBlock = 1024 * 1024;

QDateTime modifiedAt(const QString &path) { return QFileInfo(path).lastModified().toUTC(); }

} // namespace

Result<std::unique_ptr<WatchedFile>> WatchedFile::open(const QString &path)
{
    const QFileInfo found(path);
    const QString name = found.fileName();
    if (!found.exists())
        return failure(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (found.isDir())
        return failure(Error::Kind::Invalid, Words::tr("%1 is a folder. Choose a file in it.").arg(name));
    if (!found.isFile())
        return failure(Error::Kind::Invalid, Words::tr("%1 is no ordinary file.").arg(name));
    std::unique_ptr<WatchedFile> file(new WatchedFile(path));
    if (!file->QFile::open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Forbidden,
                       Words::tr("%1 cannot be opened: it may not be read, or another program holds it.").arg(name),
                       file->errorString());
    file->m_size = file->size();
    file->m_modified = modifiedAt(path);
    if (file->m_size == 0)
        return failure(Error::Kind::Invalid, Words::tr("%1 is empty.").arg(name));
    return file;
}

bool WatchedFile::isAsOpened()
{
    m_sinceLook = 0;
    const QFileInfo now(fileName());
    m_changed = m_changed || !now.exists() || now.size() != m_size || modifiedAt(fileName()) != m_modified;
    return !m_changed;
}

qint64 WatchedFile::readData(char *data, qint64 most)
{
    if (m_changed)
        return -1;
    const qint64 got = QFile::readData(data, most);
    m_sinceLook += qMax<qint64>(got, 0);
    // The end is always looked at: a file that was cut short ends early, one that grows ends late.
    if ((got <= 0 || m_sinceLook >= lookEvery || pos() + got >= m_size) && !isAsOpened()) {
        setErrorString(Words::tr("The file was changed while it was read."));
        return -1;
    }
    return got;
}

Result<FileStamp> stampOf(const QString &path, std::stop_token cancel)
{
    auto file = WatchedFile::open(path);
    if (!file)
        return passOn(file);
    FileStamp stamp{(*file)->size(), modifiedAt(path), {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(hashedBlock, Qt::Uninitialized);
    while (true) {
        if (cancel.stop_requested())
            return failure(Error::Kind::Cancelled, Words::tr("Reading was stopped."));
        const qint64 got = (*file)->read(block.data(), block.size());
        if (got < 0)
            return tl::unexpected(readError(**file));
        if (got == 0)
            break;
        hash.addData(QByteArrayView(block).first(got));
    }
    stamp.sha256 = hash.result().toHex();
    return stamp;
}

} // namespace Rollcall
