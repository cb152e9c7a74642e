#include "ui/connections/editor/pairseditor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTableWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

PairsEditor::PairsEditor(const QString &label, QWidget *parent)
    : PairTable(label, tr("Name"), tr("Value"), parent)
{
    table()->setMaximumHeight(fontMetrics().height() * 9);
}

QJsonArray PairsEditor::pairs() const
{
    QJsonArray pairs;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = nameAt(row);
        const QString value = valueAt(row);
        if (!name.isEmpty() || !value.isEmpty())
            pairs.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    return pairs;
}

void PairsEditor::setPairs(const QJsonArray &pairs)
{
    clear();
    for (const QJsonValue &pair : pairs)
        append(pair.toObject().value("name"_L1).toString(), pair.toObject().value("value"_L1).toString());
}

QString PairsEditor::json() const
{
    const QJsonArray all = pairs();
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void PairsEditor::setJson(const QString &json)
{
    setPairs(QJsonDocument::fromJson(json.toUtf8()).array());
}

} // namespace Rollcall
