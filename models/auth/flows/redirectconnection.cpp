#include "models/auth/flows/redirectconnection.h"

#include "models/auth/flows/redirectlistener.h"

#include <QTcpSocket>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype HeadLimit = 16 * 1024;

RedirectConnection::RedirectConnection(QTcpSocket *socket, RedirectListener *listener)
    : QObject(listener), m_socket(socket), m_listener(listener)
{
    m_socket->setParent(this);
    connect(m_socket, &QIODevice::readyRead, this, &RedirectConnection::read);
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    // Browsers open connections in advance and may never use them. One that was read waits for the true result.
    m_listener->m_timing->after(10s, this, [this] {
        if (!m_isRead)
            deleteLater();
    });
    QMetaObject::invokeMethod(this, &RedirectConnection::read, Qt::QueuedConnection);
}

void RedirectConnection::read()
{
    if (m_isRead) {
        m_socket->readAll();
        return;
    }
    m_head += m_socket->read(HeadLimit + 1 - m_head.size());
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_head.size() > HeadLimit) {
            m_isRead = true;
            answer(431, RedirectListener::tr("Too long"), RedirectListener::tr("This request is too long."));
        }
        return;
    }
    m_isRead = true;
    const QList<QByteArray> lines = m_head.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    QByteArray host;
    int hosts = 0;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == "host") {
            host = line.mid(colon + 1).trimmed();
            ++hosts;
        }
    }
    m_head.clear();
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.") || hosts != 1)
        return answer(400, RedirectListener::tr("Not understood"), RedirectListener::tr("This is no request of a browser."));
    m_listener->handle(this, first.at(0), first.at(1), host);
}

void RedirectConnection::answer(int status, const QString &title, const QString &text)
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    const QByteArray page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Rollcall</title></head>"
                            "<body><h1>%1</h1><p>%2</p></body></html>\n"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + " Rollcall\r\n"
                    "Content-Type: text/html; charset=utf-8\r\n"
                    "Content-Length: " + QByteArray::number(page.size()) + "\r\n"
                    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                    "X-Content-Type-Options: nosniff\r\n"
                    "Referrer-Policy: no-referrer\r\n"
                    "Cache-Control: no-store\r\n"
                    "Connection: close\r\n\r\n" + page);
    m_socket->flush();
    m_socket->disconnectFromHost();
}

} // namespace Rollcall
