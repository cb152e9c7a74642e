#include "models/exchange/source/zipfile.h"

#include "models/exchange/source/limits.h"
#include "models/exchange/source/zipsource.h"

#include <QCoreApplication>

#include <zip.h>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ZipFile)
};

bool isTooMuch(qint64 unpacked, qint64 packed, qint64 largest)
{
    return unpacked > largest
        || (unpacked > TableLimits::freeInflation
            && unpacked / qMax<qint64>(packed, 1) > TableLimits::largestInflation);
}

QString bombSentence()
{
    return Words::tr("The workbook unpacks to far more than a table of people holds. It was not read.");
}

} // namespace

ZipEntry::ZipEntry(zip_file *file, qint64 packed, qint64 size, qint64 largest)
    : m_file(file), m_packed(packed), m_size(size), m_largest(largest)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry() { zip_fclose(m_file); }

qint64 ZipEntry::readData(char *data, qint64 most)
{
    if (m_bomb || m_stuck)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (got < 0) {
        setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    m_unpacked += got;
    m_quiet += got;
    m_bomb = isTooMuch(m_unpacked, m_packed, m_largest);
    m_stuck = m_mostQuiet > 0 && m_quiet > m_mostQuiet;
    if (m_bomb || m_stuck) {
        setErrorString(bombSentence());
        return -1;
    }
    return got;
}

Result<std::unique_ptr<ZipFile>> ZipFile::open(QIODevice &device)
{
    const QString damaged = Words::tr("The workbook is damaged: it is no complete ZIP archive.");
    zip_source_t *source = makeZipSource(device);
    if (!source)
        return failure(Error::Kind::Storage, damaged);
    zip_error_t error;
    zip_error_init(&error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        const QString words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        zip_source_free(source);
        return failure(Error::Kind::Invalid, damaged, words);
    }
    zip_error_fini(&error);
    return std::unique_ptr<ZipFile>(new ZipFile(archive));
}

ZipFile::~ZipFile() { zip_discard(m_archive); }

bool ZipFile::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipFile::entry(const QString &name, qint64 largest) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return failure(Error::Kind::NotFound, Words::tr("The workbook is damaged: its part %1 is missing.").arg(name));
    const auto packed = static_cast<qint64>(stat.comp_size);
    const auto size = static_cast<qint64>(stat.size);
    if (size < 0 || isTooMuch(size, packed, largest))
        return failure(Error::Kind::Invalid, bombSentence());
    if (stat.encryption_method != ZIP_EM_NONE)
        return failure(Error::Kind::Unsupported, Words::tr("The workbook has a password. Save it without one."));
    zip_file_t *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return failure(Error::Kind::Invalid,
                       Words::tr("The workbook is damaged: its part %1 cannot be unpacked.").arg(name),
                       QString::fromUtf8(zip_strerror(m_archive)));
    return std::make_unique<ZipEntry>(file, packed, size, largest);
}

Error zipError(const ZipEntry &entry)
{
    if (entry.isBomb())
        return {Error::Kind::Invalid, bombSentence(), {}, {}};
    return {Error::Kind::Invalid,
            Words::tr("The workbook is damaged, or a cell in it is far too long."),
            entry.errorString(),
            {}};
}

} // namespace Rollcall
