#include "models/exchange/writing/writtenfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::WrittenFile)
};

constexpr qsizetype writeBlock = 256 * 1024;

} // namespace

WrittenFile::WrittenFile(const QString &path) : m_file(path) {}

tl::unexpected<Error> WrittenFile::failed() const
{
    return failure(
        Error::Kind::Storage,
        Words::tr(
            "%1 cannot be written. Look whether there is room and whether you may write there. An older file of this name is "
            "as it was.")
            .arg(QFileInfo(m_file.fileName()).fileName()),
        m_file.errorString());
}

Result<void> WrittenFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failed();
    return {};
}

Result<void> WrittenFile::write(const QByteArray &bytes)
{
    m_waiting.append(bytes);
    return m_waiting.size() < writeBlock ? Result<void>() : flush();
}

Result<void> WrittenFile::flush()
{
    const bool good = m_file.write(m_waiting) == m_waiting.size();
    m_waiting.resize(0);
    if (!good)
        return failed();
    return {};
}

Result<void> WrittenFile::commit()
{
    if (const auto written = flush(); !written)
        return written;
    if (!m_file.commit())
        return failed();
    return {};
}

} // namespace Rollcall
