#pragma once

#include "models/domain/id.h"

namespace Rollcall {

/// Where this person's data lives.
struct DataFolder {
    QString directoryFile; ///< The embedded directory's database.
    QString settingsFile;

    /// What is kept here of a connection's directory.
    QString mirrorFile(const ConnectionId &connection) const;

    /// `chosen` (--data-dir), else $ROLLCALL_DATA_DIR: everything below that folder. Else the XDG folders.
    static DataFolder find(const QString &chosen);
};

} // namespace Rollcall
