#pragma once

#include "models/domain/error.h"

namespace Rollcall::Opening {

// What is said when a database file cannot be opened: what, where, and what to do.
Error fromErrno(int error, const QString &path);
Error folderIsFile(const QString &folder);
Error fileIsFolder(const QString &path);
Error networkFolder(const QString &folder);
Error notADatabase(const QString &path);
Error damaged(const QString &path, const QString &details);
Error readOnlyAndOld(const QString &path);
Error readOnlyAndUnfinished(const QString &path);
Error moved(const QString &path);
Error notOpen(const QString &path);
Error cannotWrite(const QString &path, bool isDamaged);

} // namespace Rollcall::Opening
