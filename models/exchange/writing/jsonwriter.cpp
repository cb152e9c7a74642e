#include "models/exchange/writing/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JsonWriter)
};

QByteArray jsonOf(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QByteArray json = array.sliced(1, array.size() - 2);
    // Where a string begins with it, readers take it for a byte order mark and leave it out.
    json.replace("\xEF\xBB\xBF", "\\ufeff");
    return json;
}

} // namespace

Result<std::unique_ptr<RowWriter>> JsonWriter::create(const QString &path, const QList<WrittenColumn> &columns,
                                                      TableKind kind)
{
    std::unique_ptr<JsonWriter> writer(new JsonWriter(path, kind));
    for (const WrittenColumn &column : columns) {
        const QByteArray key = jsonOf(column.heading) + ':';
        if (writer->m_keys.contains(key))
            return failure(
                Error::Kind::Invalid,
                Words::tr("Two columns are called “%1”; JSON needs a name of its own for each.").arg(column.heading));
        writer->m_keys.append(key);
    }
    if (const auto opened = writer->m_file.open(); !opened)
        return passOn(opened);
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> JsonWriter::write(const QStringList &cells)
{
    QByteArray line;
    if (m_isArray)
        line = m_first ? QByteArrayLiteral("[\n") : QByteArrayLiteral(",\n");
    line += '{';
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        line += (i > 0 ? "," : "") + m_keys[i] + jsonOf(cells.value(i));
    line += m_isArray ? "}" : "}\n";
    m_first = false;
    return m_file.write(line);
}

Result<void> JsonWriter::finish()
{
    if (m_isArray) {
        if (const auto closed = m_file.write(m_first ? QByteArrayLiteral("[]\n") : QByteArrayLiteral("\n]\n")); !closed)
            return closed;
    }
    return m_file.commit();
}

} // namespace Rollcall
