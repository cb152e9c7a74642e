#pragma once

#include <QByteArray>
#include <QObject>

class QTcpSocket;

namespace Rollcall {

class RedirectListener;

/// One connection to the listener: reads the head of one request, within a size and a time, and writes one plain page.
class RedirectConnection final : public QObject
{
    Q_OBJECT

public:
    RedirectConnection(QTcpSocket *socket, RedirectListener *listener);

    void answer(int status, const QString &title, const QString &text);

private:
    void read();

    QTcpSocket *m_socket;
    RedirectListener *m_listener;
    QByteArray m_head;
    bool m_isRead = false;
    bool m_isAnswered = false;
};

} // namespace Rollcall
