#include "models/exchange/source/sharedstrings.h"

#include "models/exchange/source/encoding.h"
#include "models/exchange/source/limits.h"
#include "models/exchange/source/xlsxtext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <cstring>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SharedStrings)
};

constexpr qsizetype mostInMemory = 16 * 1024 * 1024;
constexpr qsizetype spilledBlock = 1024 * 1024;
constexpr qint64 stride = 32;

} // namespace

Result<std::unique_ptr<SharedStrings>> SharedStrings::read(const ZipFile &zip, const QString &part)
{
    auto strings = std::make_unique<SharedStrings>();
    if (part.isEmpty() || !zip.contains(part))
        return strings;
    auto entry = zip.entry(part, TableLimits::largestSheet);
    if (!entry)
        return passOn(entry);
    (*entry)->setMostQuiet(2 * TableLimits::longestCell);
    const QString full = Words::tr("There is no room for the texts of the workbook in the folder for temporary files.");
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            xml.raiseError(u"DTD"_s);
        if (!xml.isStartElement() || xml.name() != "si"_L1)
            continue;
        const QString text = readXlsxText(xml);
        (*entry)->alive();
        if (!xml.hasError() && !strings->append(text))
            return failure(Error::Kind::Storage, full, strings->m_file.errorString());
    }
    if ((*entry)->isBomb() || (*entry)->isStuck())
        return tl::unexpected(zipError(**entry));
    if (xml.hasError())
        return failure(
            Error::Kind::Invalid,
            Words::tr("The workbook is damaged: its shared texts break at character %1.").arg(xml.characterOffset()),
            xml.errorString());
    if (!strings->finish())
        return failure(Error::Kind::Storage, full, strings->m_file.errorString());
    return strings;
}

bool SharedStrings::append(const QString &text)
{
    if (m_count % stride == 0)
        m_places.append(m_spilled + m_texts.size());
    ++m_count;
    const QByteArray utf8 = text.toUtf8();
    const auto size = static_cast<quint32>(utf8.size());
    m_texts.append(reinterpret_cast<const char *>(&size), sizeof size);
    m_texts.append(utf8);
    const bool full = m_texts.size() > (m_spilled > 0 ? spilledBlock : mostInMemory);
    return !full || spill();
}

bool SharedStrings::spill()
{
    if (!m_file.isOpen() && !m_file.open())
        return false;
    const bool good = m_file.write(m_texts) == m_texts.size();
    m_spilled += m_texts.size();
    m_texts.resize(0);
    return good;
}

bool SharedStrings::finish()
{
    if (m_spilled == 0)
        return true;
    if (!spill() || !m_file.flush())
        return false;
    m_texts = {};
    m_mapped = m_file.map(0, m_spilled);
    return m_mapped != nullptr;
}

std::optional<QString> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= m_count)
        return std::nullopt;
    const char *text = m_mapped ? reinterpret_cast<const char *>(m_mapped) : m_texts.constData();
    text += m_places[index / stride];
    quint32 size = 0;
    for (qint64 i = index % stride; i >= 0; --i) {
        std::memcpy(&size, text, sizeof size);
        text += sizeof size + (i > 0 ? size : 0);
    }
    return textOf(QByteArrayView(text, static_cast<qsizetype>(size)));
}

} // namespace Rollcall
