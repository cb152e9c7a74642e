#include "models/domain/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rollcall {

namespace {

void write(QByteArray &to, const QJsonObject &object);

bool isPlainLetter(QChar letter)
{
    return letter >= u' ' && letter != u'\x7f' && letter != u'"' && letter != u'\\' && !letter.isSurrogate();
}

void writeEscaped(QByteArray &to, const QString &text)
{
    // What is rare is Qt's to write: escapes, and pairs or halves of them.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    to.append(array.constData() + 1, array.size() - 2);
}

void write(QByteArray &to, const QString &text)
{
    const qsizetype before = to.size();
    to.resize(before + 3 * text.size() + 2);
    char *at = to.data() + before;
    *at++ = '"';
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (!isPlainLetter(letter)) {
            to.resize(before);
            return writeEscaped(to, text);
        }
        if (code < 0x80) {
            *at++ = static_cast<char>(code);
        } else if (code < 0x800) {
            *at++ = static_cast<char>(0xc0 | code >> 6);
            *at++ = static_cast<char>(0x80 | (code & 0x3f));
        } else {
            *at++ = static_cast<char>(0xe0 | code >> 12);
            *at++ = static_cast<char>(0x80 | (code >> 6 & 0x3f));
            *at++ = static_cast<char>(0x80 | (code & 0x3f));
        }
    }
    *at++ = '"';
    to.resize(at - to.constData());
}

void write(QByteArray &to, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return write(to, value.toString());
    case QJsonValue::Bool: to += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Object: return write(to, value.toObject());
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        to += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                to += ',';
            write(to, array.at(i));
        }
        to += ']';
        return;
    }
    case QJsonValue::Double: {
        // Most are ids. A zero may have a sign, and beyond this a fraction may be lost.
        constexpr qint64 mostExact = qint64(1) << 53;
        const qint64 whole = value.toInteger();
        if (whole != 0 && whole > -mostExact && whole < mostExact && static_cast<double>(whole) == value.toDouble()) {
            to += QByteArray::number(whole);
            return;
        }
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    to.append(array.constData() + 1, array.size() - 2);
}

void write(QByteArray &to, const QJsonObject &object)
{
    to += '{';
    bool isFirst = true;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!isFirst)
            to += ',';
        isFirst = false;
        write(to, it.key());
        to += ':';
        write(to, *it);
    }
    to += '}';
}

} // namespace

QByteArray compactJson(const QJsonObject &object)
{
    QByteArray text;
    text.reserve(1024);
    write(text, object);
    return text;
}

QByteArray compactJson(const QString &text)
{
    QByteArray quoted;
    write(quoted, text);
    return quoted;
}

void JsonText::addKey(const QString &key)
{
    m_text += m_text.isEmpty() ? '{' : ',';
    write(m_text, key);
    m_text += ':';
}

void JsonText::add(const QString &key, const QString &value)
{
    addKey(key);
    write(m_text, value);
}

void JsonText::add(const QString &key, const QStringList &values)
{
    addKey(key);
    m_text += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_text += ',';
        write(m_text, values.at(i));
    }
    m_text += ']';
}

void JsonText::add(const QString &key, bool value)
{
    addKey(key);
    m_text += value ? "true" : "false";
}

QJsonObject JsonText::object() const
{
    return m_text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(m_text + '}').object();
}

} // namespace Rollcall
