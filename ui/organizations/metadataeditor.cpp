#include "ui/organizations/metadataeditor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

namespace {

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // A value alone is no JSON document of Qt's, so it is wrapped and unwrapped.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace

MetadataEditor::MetadataEditor(QWidget *parent)
    : PairTable(tr("Metadata"), tr("Key"), tr("Value"), parent)
{
}

void MetadataEditor::setMetadata(const QJsonObject &metadata)
{
    clear();
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        append(it.key(), asText(it.value()), QVariant::fromValue(QJsonValue(it.value())));
}

QJsonObject MetadataEditor::metadata() const
{
    QJsonObject result;
    for (int row = 0; row < rowCount(); ++row) {
        const QString key = nameAt(row);
        if (key.isEmpty())
            continue;
        const QString text = valueAt(row);
        const QVariant original = dataAt(row);
        const bool isKept = original.isValid() && asText(original.toJsonValue()) == text;
        result.insert(key, isKept ? original.toJsonValue() : QJsonValue(text));
    }
    return result;
}

} // namespace Rollcall
