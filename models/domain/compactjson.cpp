#include "models/domain/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Rollcall {

namespace {

void write(QByteArray &to, const QJsonObject &object);

/// Of ASCII: what needs no escape.
constexpr std::array<bool, 0x80> plainLetters = [] {
    std::array<bool, 0x80> plain{};
    for (size_t letter = ' '; letter < 0x7f; ++letter)
        plain[letter] = letter != '"' && letter != '\\';
    return plain;
}();

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
        if (code < 0x80 ? !plainLetters[code] : letter.isSurrogate()) {
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
    m_begins.append(m_text.size());
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

void JsonText::addText(const QString &key, const QByteArray &json)
{
    addKey(key);
    m_text += json;
}

QByteArray JsonText::text() const
{
    if (m_begins.isEmpty())
        return {};
    QVarLengthArray<QByteArrayView, 32> pairs;
    for (qsizetype i = 0; i < m_begins.size(); ++i) {
        const qsizetype end = i + 1 < m_begins.size() ? m_begins.at(i + 1) : m_text.size();
        pairs.append(QByteArrayView(m_text).sliced(m_begins.at(i), end - m_begins.at(i)));
    }
    // By their keys, as an object has them: the quote behind a key stands before all letters that a longer one could go on with.
    std::sort(pairs.begin(), pairs.end(), [](QByteArrayView a, QByteArrayView b) { return a < b; });
    QByteArray text;
    text.reserve(m_text.size() + pairs.size() + 1);
    for (const QByteArrayView pair : pairs)
        text.append(text.isEmpty() ? '{' : ',').append(pair);
    return text.append('}');
}

QJsonObject JsonText::object() const
{
    return m_begins.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text()).object();
}

} // namespace Rollcall
