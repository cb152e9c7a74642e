#include "app/commandline/connectionoptions.h"

#include "app/commandline/options.h"

#include <QDir>
#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionOptions)
};

using Kind = ConnectionField::Kind;

bool isList(const ConnectionField &field)
{
    return field.kind == Kind::WordList || field.kind == Kind::Pairs;
}

QString valueName(const ConnectionField &field)
{
    switch (field.kind) {
    case Kind::Url: return u"address"_s;
    case Kind::Choice: return u"word"_s;
    case Kind::Flag: return u"yes|no"_s;
    case Kind::Number: return u"number"_s;
    case Kind::WordList: return u"word"_s;
    case Kind::Pairs: return u"NAME=VALUE"_s;
    case Kind::File: return u"file"_s;
    case Kind::Text: break;
    }
    return u"text"_s;
}

/// Fields of every kind that somebody can make; the first of a name counts.
QList<ConnectionField> typedFields(const QList<ConnectionKind> &kinds)
{
    QList<ConnectionField> fields;
    QStringList names;
    for (const ConnectionKind &kind : kinds) {
        for (const ConnectionField &field : kind.fields) {
            const QString name = optionName(field);
            if (kind.isMade && !names.contains(name) && !isSecretName(field.key)) {
                names.append(name);
                fields.append(field);
            }
        }
    }
    return fields;
}

tl::unexpected<Error> invalid(const ConnectionField &field, const QString &message)
{
    return failure(Error::Kind::Invalid, message, {}, field.key);
}

Result<QJsonValue> pairsOf(const ConnectionField &field, const QStringList &texts)
{
    QJsonArray pairs;
    for (const QString &text : texts) {
        const qsizetype sign = text.indexOf('='_L1);
        if (text.isEmpty())
            continue;
        if (sign < 1)
            return invalid(field, Tr::tr("--%1 takes NAME=VALUE.").arg(optionName(field)));
        pairs.append(QJsonObject{{u"name"_s, text.first(sign)}, {u"value"_s, text.sliced(sign + 1)}});
    }
    return QJsonValue(pairs);
}

Result<QJsonValue> valueOf(const ConnectionField &field, const QStringList &texts)
{
    const QString text = texts.constLast().trimmed();
    if (text.isEmpty() && !isList(field))
        return QJsonValue();
    switch (field.kind) {
    case Kind::Flag:
        if (text != "yes"_L1 && text != "no"_L1)
            return invalid(field, Tr::tr("--%1 takes yes or no.").arg(optionName(field)));
        return QJsonValue(text == "yes"_L1);
    case Kind::Number: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber)
            return invalid(field, Tr::tr("--%1 takes a whole number.").arg(optionName(field)));
        return QJsonValue(number);
    }
    case Kind::WordList: {
        static const QRegularExpression between(u"[\\s,]+"_s);
        return QJsonValue(QJsonArray::fromStringList(texts.join(' '_L1).split(between, Qt::SkipEmptyParts)));
    }
    case Kind::Pairs:
        return pairsOf(field, texts);
    case Kind::File:
        // The next command may be typed in another folder.
        return QJsonValue(QDir::current().absoluteFilePath(text));
    case Kind::Text:
    case Kind::Url:
    case Kind::Choice:
        break;
    }
    return QJsonValue(text);
}

QString optionText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject pair = item.toObject();
        texts.append(item.isObject() ? pair.value("name"_L1).toString() + '='_L1 + pair.value("value"_L1).toString() : item.toVariant().toString());
    }
    return texts.join(' '_L1);
}

} // namespace

QString optionName(const ConnectionField &field)
{
    QString key = field.key;
    if (key.startsWith("network."_L1))
        key = key.sliced(8);
    if (field.kind == Kind::WordList && key.endsWith('s'_L1))
        key.chop(1);
    QString name;
    for (const QChar letter : std::as_const(key)) {
        if (letter.isUpper() || letter == '.'_L1)
            name += '-'_L1;
        if (letter != '.'_L1)
            name += letter.toLower();
    }
    return name;
}

QString choicesOf(const ConnectionField &field)
{
    QStringList words;
    for (const ConnectionField::Choice &choice : field.choices) {
        if (!choice.value.isEmpty())
            words.append(choice.value);
    }
    return words.join(u", "_s);
}

QList<QCommandLineOption> fieldOptions(const QList<ConnectionKind> &kinds)
{
    QList<QCommandLineOption> options;
    for (const ConnectionField &field : typedFields(kinds)) {
        const QString choices = choicesOf(field);
        const QString help = choices.isEmpty() ? field.label : u"%1 (%2)"_s.arg(field.label, choices);
        options.append(isList(field) ? repeatable(optionName(field), help, valueName(field)) : option(optionName(field), help, valueName(field)));
    }
    return options;
}

bool typedAnyField(const Typed &context, const QList<ConnectionKind> &kinds)
{
    const QList<ConnectionField> fields = typedFields(kinds);
    return std::any_of(fields.begin(), fields.end(), [&](const ConnectionField &field) { return context.has(optionName(field)); });
}

Result<QJsonObject> withTypedFields(const Typed &context, const QList<ConnectionKind> &kinds, const ConnectionKind &kind, QJsonObject settings)
{
    for (const ConnectionField &typed : typedFields(kinds)) {
        const QString name = optionName(typed);
        if (!context.has(name))
            continue;
        const auto field = std::find_if(kind.fields.begin(), kind.fields.end(), [&](const ConnectionField &one) { return optionName(one) == name; });
        if (field == kind.fields.end())
            return invalid(typed, Tr::tr("“%1” has no --%2. See: rollcall connections kinds %3").arg(kind.title, name, kind.key));
        const auto value = valueOf(*field, context.parser.values(name));
        if (!value)
            return passOn(value);
        setSetting(settings, field->key, *value);
    }
    return settings;
}

QList<std::pair<QString, QString>> settingFacts(const ConnectionKind &kind, const QJsonObject &settings)
{
    QList<std::pair<QString, QString>> facts;
    for (const ConnectionField &field : kind.fields) {
        if (!field.applies || field.applies(settings))
            facts.append({field.label, optionText(settingOf(settings, field.key))});
    }
    return facts;
}

} // namespace Rollcall
