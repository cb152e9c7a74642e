// How the values of a connection's fields become what the editors show, and back.
#include "ui/connections/editor/connectionform.h"

#include "ui/connections/editor/filepicker.h"
#include "ui/connections/editor/pairseditor.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QJsonArray wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    return QJsonArray::fromStringList(text.split(between, Qt::SkipEmptyParts));
}

QString textOf(const QJsonArray &words)
{
    QStringList texts;
    for (const QJsonValue &word : words)
        texts.append(word.toVariant().toString());
    return texts.join(u' ');
}

} // namespace

void ConnectionForm::show(const Item &item, const QJsonValue &value) const
{
    using Kind = ConnectionField::Kind;
    switch (item.field->kind) {
    case Kind::Flag: item.row->setValue(value.toBool() ? u"true"_s : u"false"_s); return;
    case Kind::Number: item.row->setValue(value.isDouble() ? QString::number(value.toInteger()) : value.toString()); return;
    case Kind::WordList: item.row->setValue(textOf(value.toArray())); return;
    case Kind::Pairs:
        item.row->setValue(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        return;
    case Kind::Text:
    case Kind::Url:
    case Kind::Choice:
    case Kind::File: item.row->setValue(value.toString()); return;
    }
}

QJsonValue ConnectionForm::valueOf(const Item &item) const
{
    using Kind = ConnectionField::Kind;
    const QString text = item.row->value().trimmed();
    switch (item.field->kind) {
    case Kind::Flag: {
        const bool on = text == u"true"_s;
        // Off needs no word unless on is the rule.
        return on || item.field->fallback.toBool() ? QJsonValue(on) : QJsonValue();
    }
    case Kind::Number: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        // What is no number stays as it was typed, for the check to say so.
        return text.isEmpty() ? QJsonValue() : isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    case Kind::WordList: return wordsOf(text);
    case Kind::Pairs: return QJsonDocument::fromJson(text.toUtf8()).array();
    case Kind::Text:
    case Kind::Url:
    case Kind::Choice:
    case Kind::File: break;
    }
    return text;
}

/// What a folded section says of a field; nothing where it is as new connections have it.
QString ConnectionForm::summaryOf(const Item &item) const
{
    using Kind = ConnectionField::Kind;
    if (!item.field)
        return {};
    const QJsonValue value = valueOf(item);
    const bool isNothing = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
    if (isNothing || value == item.field->fallback)
        return {};
    switch (item.field->kind) {
    case Kind::Flag: return value.toBool() ? item.field->label : QString();
    case Kind::Pairs: {
        QStringList pairs;
        for (const QJsonValue &pair : value.toArray())
            pairs.append(u"%1=%2"_s.arg(pair.toObject().value("name"_L1).toString(), pair.toObject().value("value"_L1).toString()));
        return pairs.join(u", "_s);
    }
    case Kind::Choice: return qobject_cast<const QComboBox *>(item.row->editor())->currentText();
    case Kind::File: return QFileInfo(value.toString()).fileName();
    default: return item.row->value().trimmed();
    }
}

} // namespace Rollcall
