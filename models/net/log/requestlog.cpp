#include "models/net/log/requestlog.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// One word for a shell, whatever is in it.
QString quoted(QString text)
{
    text.remove(QChar::Null);
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

void RequestLog::listenTo(HttpClient *client)
{
    connect(client, &HttpClient::exchanged, this, &RequestLog::add);
}

void RequestLog::add(HttpLogEntry entry)
{
    m_entries.push_back(entry);
    while (static_cast<qsizetype>(m_entries.size()) > m_size) {
        m_entries.pop_front();
        ++m_dropped;
    }
    Q_EMIT added(entry);
}

void RequestLog::clear()
{
    m_entries.clear();
    m_dropped = 0;
    Q_EMIT cleared();
}

QString RequestLog::asCurl(const HttpLogEntry &entry)
{
    QString command = u"curl -i"_s;
    if (entry.method != "GET")
        command += u" -X "_s + quoted(QString::fromLatin1(entry.method));
    command += u' ' + quoted(entry.address);
    if (entry.authorized)
        command += u" -H \"Authorization: Bearer $TOKEN\""_s;
    if (!entry.contentType.isEmpty())
        command += u" -H "_s + quoted(u"Content-Type: "_s + QString::fromLatin1(entry.contentType));
    if (!entry.body.isEmpty())
        command += u" --data-raw "_s + quoted(QString::fromUtf8(entry.body));
    return command;
}

QString RequestLog::asLine(const HttpLogEntry &entry)
{
    // Put together by hand: arg() would take the %7 of an encoded id for one of its own.
    QString line = entry.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s) + u' ' + QString::fromLatin1(entry.method) + u' '
                   + entry.address + u" → "_s + (entry.status > 0 ? QString::number(entry.status) : u"–"_s) + u" in "_s
                   + QString::number(entry.took.count()) + u" ms, "_s + QString::number(entry.bytes) + u" bytes, "_s + entry.requestId;
    if (!entry.outcome.isEmpty())
        line += u": "_s + entry.outcome;
    return line;
}

} // namespace Rollcall
