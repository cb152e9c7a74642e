#pragma once

#include "models/domain/error.h"

#include <QDateTime>
#include <QFile>

#include <memory>
#include <stop_token>

namespace Rollcall {

/// What a file was when it was looked at: an import goes on with the same bytes or not at all.
struct FileStamp {
    qint64 size = 0;
    QDateTime modified; ///< UTC.
    QByteArray sha256;  ///< Of the whole file, hexadecimal.
    bool operator==(const FileStamp &) const = default;
};

/// Reads the whole file once. Cancelled when asked to stop.
Result<FileStamp> stampOf(const QString &path, std::stop_token cancel = {});

/// A file that refuses to be read on once its size or its time of change is no longer what it was when it was opened.
class WatchedFile final : public QFile
{
    Q_OBJECT

public:
    /// Opens for reading. Invalid for a folder, a device or an empty file; NotFound; Forbidden when it may not be read.
    static Result<std::unique_ptr<WatchedFile>> open(const QString &path);

    bool wasChanged() const { return m_changed; }
    /// Looks now; reading looks by itself every 4 MB and at the end of the file.
    bool isAsOpened();

protected:
    qint64 readData(char *data, qint64 most) override;

private:
    using QFile::QFile;

    qint64 m_size = 0;
    QDateTime m_modified;
    qint64 m_sinceLook = 0;
    bool m_changed = false;
};

} // namespace Rollcall
