#include "models/service/logos.h"

#include "models/directory/directory.h"
#include "models/service/logochecks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> notKept(const QString &reason)
{
    return failure(Error::Kind::Storage, Words::tr("The logo could not be saved in the data folder: %1").arg(reason));
}

} // namespace

bool isLogoName(const QString &hash)
{
    static const QRegularExpression sha256(u"\\A[0-9a-f]{64}\\z"_s);
    return sha256.match(hash).hasMatch();
}

Logos::Logos(const QString &database) : m_folder(QFileInfo(database).absolutePath() + "/logos"_L1) {}

Result<QString> Logos::store(const QByteArray &bytes) const
{
    if (bytes.size() > Directory::largestLogo)
        return failure(Error::Kind::Invalid, Words::tr("The file is too large: a logo takes at most 1 MiB."), {}, u"logo"_s);
    const auto suffix = LogoChecks::suffixOf(bytes, mostPixels);
    if (!suffix)
        return passOn(suffix);
    const QString hash = hashOf(bytes);
    if (load(hash)) {
        // Chosen again: its time begins anew.
        ::utimensat(AT_FDCWD, QFile::encodeName(fileOf(hash)).constData(), nullptr, 0);
        return hash;
    }
    // For its owner only, whatever the process's mask allows; a damaged file is written anew.
    const QByteArray folder = QFile::encodeName(m_folder);
    ::mkdir(folder.constData(), 0700);
    struct stat about = {};
    if (::stat(folder.constData(), &about) == 0 && S_ISDIR(about.st_mode) && (about.st_mode & 0077) != 0)
        ::chmod(folder.constData(), 0700);
    QSaveFile file(m_folder + u'/' + hash + u'.' + *suffix);
    if (!file.open(QIODevice::WriteOnly))
        return notKept(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notKept(file.errorString());
    return hash;
}

Result<QByteArray> Logos::load(const QString &hash) const
{
    const QString path = fileOf(hash);
    if (path.isEmpty())
        return failure(Error::Kind::NotFound, Words::tr("There is no logo of this name in the data folder."), hash, u"logo"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Words::tr("The logo cannot be read: %1").arg(file.errorString()), path);
    const QByteArray bytes = file.read(Directory::largestLogo + 1);
    if (hashOf(bytes) != hash)
        return failure(Error::Kind::Storage, Words::tr("The file of this logo is damaged. Choose the logo again."), path);
    return bytes;
}

bool Logos::contains(const QString &hash) const
{
    return !fileOf(hash).isEmpty();
}

QStringList Logos::chosenBefore(const QDateTime &time) const
{
    QStringList hashes;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files)) {
        // Nothing that is not ours is touched.
        if (isLogoName(file.completeBaseName()) && file.lastModified() < time)
            hashes.append(file.completeBaseName());
    }
    return hashes;
}

void Logos::remove(const QString &hash) const
{
    if (const QString path = fileOf(hash); !path.isEmpty())
        QFile::remove(path);
}

QString Logos::fileOf(const QString &hash) const
{
    if (!isLogoName(hash))
        return {};
    for (const auto &suffix : {u".png"_s, u".jpg"_s, u".svg"_s}) {
        const QString path = m_folder + u'/' + hash + suffix;
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace Rollcall
