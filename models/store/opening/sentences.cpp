#include "models/store/opening/sentences.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <cstring>

namespace Rollcall::Opening {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Store)
};

Error storage(const QString &sentence, const QString &path, const QString &details = {})
{
    return {Error::Kind::Storage, sentence.arg(QDir::toNativeSeparators(path)), details, {}};
}

} // namespace

Error fromErrno(int error, const QString &path)
{
    const QString details = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case EACCES:
    case EPERM:
        return storage(Words::tr("You have no permission to use “%1”. Choose another folder, or ask its owner for access."), path,
                       details);
    case EROFS:
        return storage(Words::tr("“%1” cannot be made: its disk can only be read. Choose another folder."), path, details);
    case ENOSPC:
    case EDQUOT:
        return storage(Words::tr("There is no room left to make “%1”. Free some space and try again."), path, details);
    case ENOTDIR:
        return storage(Words::tr("“%1” cannot be made: a part of its path is a file. Choose another folder."), path, details);
    default:
        return storage(Words::tr("“%1” could not be opened. Check the path and try again."), path, details);
    }
}

Error folderIsFile(const QString &folder)
{
    return storage(Words::tr("“%1” is a file, but a folder is needed there. Choose another folder."), folder);
}

Error fileIsFolder(const QString &path)
{
    return storage(Words::tr("“%1” is a folder, but a database file is needed there. Choose another name."), path);
}

Error networkFolder(const QString &folder)
{
    return storage(Words::tr("“%1” is on a network drive, where a database can be damaged by two computers at once. Choose a "
                             "folder of this computer."),
                   folder);
}

Error notADatabase(const QString &path)
{
    return storage(Words::tr("“%1” is not a database of Rollcall. Choose another file; it was not changed."), path);
}

Error damaged(const QString &path, const QString &details)
{
    return storage(Words::tr("“%1” is damaged and cannot be read. Restore it from a backup copy; it was not changed."), path,
                   details);
}

Error readOnlyAndOld(const QString &path)
{
    return storage(Words::tr("“%1” was written by an older Rollcall and must be upgraded, but it can only be read here. Copy it "
                             "to a folder of your own and open it there."),
                   path);
}

Error readOnlyAndUnfinished(const QString &path)
{
    return storage(Words::tr("“%1” has unfinished writes beside it, but it can only be read here. Copy it, with the files "
                             "beside it, to a folder of your own and open it there."),
                   path);
}

Error moved(const QString &path)
{
    return storage(Words::tr("“%1” was moved, removed or replaced while it was open. Nothing was changed; put it back, or close "
                             "Rollcall and open it again."),
                   path);
}

Error notOpen(const QString &path)
{
    return storage(Words::tr("“%1” is not open."), path);
}

Error cannotWrite(const QString &path, bool isDamaged)
{
    return isDamaged
        ? storage(Words::tr("“%1” is damaged and open for reading only. Nothing was changed; restore it from a backup copy."), path)
        : storage(Words::tr("“%1” can only be read here. Nothing was changed."), path);
}

} // namespace Rollcall::Opening
