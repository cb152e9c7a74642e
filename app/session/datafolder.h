#pragma once

#include <QString>

namespace Rollcall {

/// Where this person's data lives.
struct DataFolder {
    QString directoryFile; ///< The embedded directory's database.
    QString settingsFile;

    /// `chosen` (--data-dir), else $ROLLCALL_DATA_DIR: everything below that folder. Else the XDG folders.
    static DataFolder find(const QString &chosen);
};

} // namespace Rollcall
