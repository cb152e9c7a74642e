#include "models/net/json/jsonitems.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JsonItems)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonItems::JsonItems(QStringList path, JsonLimits limits) : m_limits(limits)
{
    for (const QString &key : path)
        m_path.append(key.toUtf8());
}

Result<void> JsonItems::feed(QByteArrayView piece)
{
    for (const char c : piece) {
        if (m_error)
            break;
        ++m_at;
        if (!eat(c))
            break;
    }
    if (!m_error)
        parseBatch();
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Result<void> JsonItems::finish()
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_mode != Mode::Around || m_inString || !m_brackets.isEmpty()) {
        fail(Words::tr("it ends in the middle"));
        return tl::unexpected(*m_error);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_outside, &error);
    if (error.error != QJsonParseError::NoError) {
        fail(error.errorString());
        return tl::unexpected(*m_error);
    }
    m_around = document.object();
    return {};
}

QList<QJsonObject> JsonItems::take()
{
    return std::exchange(m_ready, {});
}

bool JsonItems::fail(const QString &what)
{
    //: %2 is a reason in words, such as "it ends in the middle"
    m_error = Error{Error::Kind::Invalid,
                    Words::tr("The server's answer cannot be read: byte %1, item %2: %3. Try again; if that does not help, tell "
                              "whoever runs the server.").arg(m_at).arg(m_count + 1).arg(what), {}, {}};
    return false;
}

bool JsonItems::eat(char c)
{
    // Blanks take no room, so nothing else would end an answer that goes on with them for ever.
    m_blanks = isBlank(c) ? m_blanks + 1 : 0;
    if (m_blanks > m_limits.around)
        return fail(Words::tr("more than %1 KiB that belong to no item").arg(m_limits.around / 1024));
    switch (m_mode) {
    case Mode::Around: return around(c);
    case Mode::BeforeItem:
    case Mode::AfterItem:
    case Mode::NeedItem: return between(c);
    case Mode::InItem:
    case Mode::Alone: return inside(c);
    }
    return false;
}

/// Brackets are counted here and matched by whoever parses the text; only the depth must hold now.
void JsonItems::open(char c)
{
    m_brackets += c;
    if (m_brackets.size() > m_limits.depth)
        fail(Words::tr("more than %n bracket(s) within each other", nullptr, m_limits.depth));
}

bool JsonItems::close(char c)
{
    if (m_brackets.isEmpty() || m_brackets.back() != (c == ']' ? '[' : '{'))
        return fail(Words::tr("a bracket is closed that was not opened"));
    m_brackets.chop(1);
    return true;
}

bool JsonItems::isListHere() const
{
    if (m_hasList)
        return false;
    if (m_brackets.isEmpty())
        return true; // the text itself
    return m_afterColon && m_onPath == m_path.size() && m_brackets.size() == m_path.size();
}

bool JsonItems::around(char c)
{
    if (m_outside.size() >= m_limits.around)
        return fail(Words::tr("more than %1 KiB that belong to no item").arg(m_limits.around / 1024));
    if (m_outside.isEmpty() && m_at <= 3 && (c == '\xef' || c == '\xbb' || c == '\xbf'))
        return true; // a byte order mark
    if (m_inString) {
        m_outside += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"') {
            m_inString = false;
            return true;
        }
        m_key += c;
        return true;
    }
    switch (c) {
    case '"':
        m_inString = true;
        m_key.clear();
        break;
    case ':':
        // A key counts only in the object that the path has led to so far.
        m_afterColon = m_brackets.size() == m_onPath + 1 && m_onPath < m_path.size() && m_key == m_path.at(m_onPath);
        if (m_afterColon)
            ++m_onPath;
        m_outside += c;
        return true;
    case ',':
        // The value of a key on the path is over without having been entered.
        if (m_onPath > 0 && m_brackets.size() == m_onPath)
            --m_onPath;
        break;
    case '[':
    case '{':
        if (isListHere() && (c == '[' || !m_brackets.isEmpty() || m_path.isEmpty())) {
            m_hasList = true;
            m_outside += "[]";
            open(c);
            m_itemDepth = m_brackets.size();
            m_mode = c == '[' ? Mode::BeforeItem : Mode::Alone;
            if (c == '{')
                m_item = "{";
            m_afterColon = false;
            return !m_error;
        }
        open(c);
        break;
    case ']':
    case '}':
        if (!close(c))
            return false;
        if (m_brackets.size() < m_onPath)
            m_onPath = m_brackets.size();
        break;
    default: break;
    }
    m_outside += c;
    if (!isBlank(c))
        m_afterColon = false;
    return !m_error;
}

bool JsonItems::between(char c)
{
    if (isBlank(c))
        return true;
    if (c == ']') {
        if (m_mode == Mode::NeedItem)
            return fail(Words::tr("a value is missing behind a comma"));
        m_mode = Mode::Around;
        return close(c);
    }
    if (m_mode == Mode::AfterItem) {
        if (c != ',')
            return fail(Words::tr("a comma is missing between two items"));
        m_mode = Mode::NeedItem;
        return true;
    }
    if (c == ',' || c == '}' || c == ':')
        return fail(Words::tr("a value is missing"));
    m_mode = Mode::InItem;
    m_item.clear();
    m_isText = c == '"';
    m_isScalar = !m_isText && c != '{' && c != '[';
    m_itemDepth = m_brackets.size();
    return inside(c);
}

bool JsonItems::inside(char c)
{
    if (m_isScalar && (c == ',' || c == ']' || isBlank(c))) {
        itemEnded();
        return between(c);
    }
    if (m_item.size() >= m_limits.item)
        return fail(Words::tr("more than %1 KiB in one item").arg(m_limits.item / 1024));
    m_item += c;
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"') {
            m_inString = false;
            if (m_isText && m_brackets.size() == m_itemDepth)
                itemEnded();
        }
        return true;
    }
    switch (c) {
    case '"': m_inString = true; break;
    case '{':
    case '[': open(c); break;
    case '}':
    case ']':
        if (!close(c))
            return false;
        if (m_mode == Mode::Alone ? m_brackets.size() < m_itemDepth : m_brackets.size() == m_itemDepth)
            itemEnded();
        break;
    default: break;
    }
    return !m_error;
}

void JsonItems::itemEnded()
{
    m_batch += m_batch.isEmpty() ? '[' : ',';
    m_batch += m_item;
    m_item.clear();
    m_isScalar = false;
    m_isText = false;
    m_mode = m_mode == Mode::Alone ? Mode::Around : Mode::AfterItem;
}

bool JsonItems::parseBatch()
{
    if (m_batch.isEmpty())
        return true;
    m_batch += ']';
    QJsonParseError error;
    const QJsonArray items = QJsonDocument::fromJson(m_batch, &error).array();
    m_batch.clear();
    if (error.error != QJsonParseError::NoError)
        return fail(error.errorString());
    for (const QJsonValue &item : items) {
        ++m_count;
        if (item.isObject())
            m_ready.append(item.toObject());
        else
            ++m_strange;
    }
    return true;
}

} // namespace Rollcall
