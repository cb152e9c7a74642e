#include "models/net/text/serverwords.h"

#include "models/net/text/markup.h"
#include "models/net/text/redaction.h"
#include "models/net/text/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRead = 256 * 1024; // bytes of a body that are looked at
constexpr int deepest = 4;                 // objects within objects that are looked into

/// The texts in the order of their worth, each once.
struct Found {
    QStringList texts;
    QString code;

    void add(const QJsonValue &value)
    {
        if (value.isString())
            add(value.toString());
        else if (value.isDouble() && value.toDouble() != 0)
            add(value.toVariant().toString());
    }
    void add(const QString &said)
    {
        const QString text = serverText(withoutTokens(said));
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < 20)
            texts += text;
    }
    void addCode(const QJsonValue &value)
    {
        if (code.isEmpty() && value.isString() && !value.toString().isEmpty())
            code = serverText(withoutTokens(value.toString())).left(100);
    }
};

/// A word without blanks is a code, not a sentence ("invalid_grant", "ResourceNotFoundError").
bool isCode(const QString &text)
{
    static const QRegularExpression word(u"^[A-Za-z0-9_.:/-]{1,80}$"_s);
    return word.match(text).hasMatch() && !text.endsWith(u'.');
}

void read(const QJsonValue &value, Found &found, int depth);

void readObject(const QJsonObject &object, Found &found, int depth)
{
    // JSend's status and HTTP's number say nothing that the caller does not know. Sentences first, then words.
    static const QStringList sentences{u"detail"_s, u"error_description"_s, u"message"_s, u"errorMessage"_s, u"error_message"_s,
                                       u"description"_s, u"msg"_s, u"reason"_s};
    static const QStringList nested{u"errors"_s, u"error"_s, u"data"_s, u"fault"_s, u"validation_errors"_s,
                                    u"invalid-params"_s, u"rules"_s, u"details"_s};
    static const QStringList codes{u"code"_s, u"errorCode"_s, u"error_code"_s, u"name"_s, u"title"_s, u"scimType"_s};
    const QString field = object.value(u"field"_s).toString(object.value(u"path"_s).toString());
    for (const QString &key : sentences) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !field.isEmpty() && !value.toString().contains(field))
            found.add(QString(field + u": "_s + value.toString()));
        else if (value.isString())
            found.add(value);
        else
            read(value, found, depth + 1);
    }
    const QJsonValue error = object.value(u"error"_s);
    if (error.isString() && isCode(error.toString()))
        found.addCode(error);
    for (const QString &key : codes) {
        if (isCode(object.value(key).toString()))
            found.addCode(object.value(key));
    }
    for (const QString &key : nested) {
        const QJsonValue value = object.value(key);
        if (value.isString() && isCode(value.toString()) && !found.texts.isEmpty())
            continue;
        read(value, found, depth + 1);
    }
    found.add(object.value(u"title"_s));
    for (const QString &key : {u"name"_s, u"code"_s}) {
        // "name" may be the field that is at fault.
        if (!object.value(key).isString() || isCode(object.value(key).toString()))
            found.add(object.value(key));
    }
}

void read(const QJsonValue &value, Found &found, int depth)
{
    if (depth > deepest)
        return;
    if (value.isString())
        found.add(value);
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            read(item, found, depth);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const qsizetype before = found.texts.size();
    readObject(object, found, depth);
    if (found.texts.size() > before)
        return;
    // Fields with what is wrong with each: {"phone": ["is too short"]}.
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"status"_s || it.key() == u"statusCode"_s || it.key() == u"level"_s || namesASecret(it.key()))
            continue;
        QStringList said;
        if (it->isString())
            said += it->toString();
        for (const QJsonValue &text : it->toArray())
            said += text.toString();
        said.removeAll(QString());
        if (!said.isEmpty())
            found.add(QString(it.key() + u": "_s + said.join(u", "_s)));
        else if (it->isObject())
            read(*it, found, depth + 1);
    }
}

/// What can still be read of JSON that was cut off.
void readRemains(const QString &text, Found &found)
{
    static const QRegularExpression pair(
        uR"re("(detail|error_description|message|description|title|error|data)"\s*:\s*"((?:[^"\\]|\\.)*))re"_s);
    auto matches = pair.globalMatch(text);
    while (matches.hasNext()) {
        const QString said = matches.next().captured(2);
        const QJsonArray unescaped = QJsonDocument::fromJson((u"[\""_s + said + u"\"]"_s).toUtf8()).array();
        found.add(unescaped.isEmpty() ? said : unescaped.first().toString());
    }
    if (found.texts.isEmpty())
        found.add(text);
}

QString asSentence(const QString &text)
{
    static const QString ends = u".!?…。:"_s;
    return text.isEmpty() || text.size() >= 500 || ends.contains(text.back()) ? text : text + u'.';
}

} // namespace

ServerWords serverWords(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray said = body.left(mostRead).trimmed();
    Found found;
    const QJsonDocument document = QJsonDocument::fromJson(said);
    if (document.isObject())
        read(document.object(), found, 0);
    else if (document.isArray())
        read(document.array(), found, 0);
    else if (said.startsWith('{') || said.startsWith('['))
        readRemains(QString::fromUtf8(said), found);
    else if (said.startsWith('<') || contentType.contains("html") || contentType.contains("xml"))
        found.add(withoutMarkup(QString::fromUtf8(said)));
    else if (said.startsWith('"') && said.endsWith('"'))
        read(QJsonDocument::fromJson('[' + said + ']').array(), found, 0);
    else
        found.add(QString::fromUtf8(said));

    ServerWords words;
    words.code = found.code;
    // A sentence is worth more than a word, wherever it stood.
    const auto sentence = std::find_if(found.texts.begin(), found.texts.end(), [](const QString &text) { return !isCode(text); });
    const qsizetype chosen = sentence == found.texts.end() ? 0 : sentence - found.texts.begin();
    if (!found.texts.isEmpty())
        words.sentence = asSentence(found.texts.takeAt(chosen));
    found.texts.removeAll(words.code);
    if (!words.code.isEmpty())
        found.texts.prepend(words.code);
    words.details = serverText(found.texts.join(u"; "_s));
    return words;
}

} // namespace Rollcall
