#pragma once

#include "models/domain/id.h"

namespace Rollcall {

/// Where this person's data lives.
struct DataFolder {
    QString directoryFile; ///< The embedded directory's database.
    QString settingsFile;

    /// What is kept here of a connection's directory, one file for each place that it has led to (SecretPlaces::signIn): nobody
    /// sees the people of one under another.
    QString mirrorFile(const ConnectionId &connection, const QString &place) const;
    /// Those that are there, of all places.
    QStringList mirrorFiles(const ConnectionId &connection) const;

    /// `chosen` (--data-dir), else $ROLLCALL_DATA_DIR: everything below that folder. Else the XDG folders.
    static DataFolder find(const QString &chosen);
};

} // namespace Rollcall
