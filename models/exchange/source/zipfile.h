#pragma once

#include "models/domain/error.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace Rollcall {

/// A file in a ZIP archive, unpacked as it is read. Reading fails once more comes out than a table may hold, or far more
/// than went in: a bomb.
class ZipEntry final : public QIODevice
{
    Q_OBJECT

public:
    ZipEntry(zip_file *file, qint64 packed, qint64 size, qint64 largest);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_size; } ///< As the archive says.
    qint64 unpacked() const { return m_unpacked; }
    bool isBomb() const { return m_bomb; }

    /// The reader of the entry lives: it has taken what it got. Without a sign of life for `most` bytes reading fails, so
    /// that no parser gathers a value without end.
    void alive() { m_quiet = 0; }
    void setMostQuiet(qint64 most) { m_mostQuiet = most; }
    bool isStuck() const { return m_stuck; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    const qint64 m_packed;
    const qint64 m_size;
    const qint64 m_largest;
    qint64 m_unpacked = 0;
    qint64 m_quiet = 0;
    qint64 m_mostQuiet = 0;
    bool m_bomb = false;
    bool m_stuck = false;
};

/// A ZIP archive in any device that can seek.
class ZipFile final
{
public:
    /// `device` stays with the caller and outlives this. Invalid when it is no archive or a damaged one.
    static Result<std::unique_ptr<ZipFile>> open(QIODevice &device);
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    bool contains(const QString &name) const;
    /// Opened for reading; not two at once. NotFound; Invalid for one that is encrypted or too large to be honest.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name, qint64 largest) const;

private:
    explicit ZipFile(zip *archive) : m_archive(archive) {}
    zip *m_archive;
};

/// Why a part of a workbook could not be read.
Error zipError(const ZipEntry &entry);

} // namespace Rollcall
