#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Rollcall {

/// Debian's own OpenID provider, started on loopback with a database, keys and people of its own.
class Glewlwyd final
{
public:
    /// Empty when it runs; otherwise what is missing.
    QString start();
    ~Glewlwyd();

    QString issuer() const { return m_base + QStringLiteral("/api/oidc"); }
    QList<quint16> redirectPorts() const { return m_redirectPorts; }
    /// Only unreserved letters: glewlwyd 2.7 does not decode what RFC 6749 section 2.3.1 lets a client encode.
    QString clientSecret() const { return QStringLiteral("confidential-s3cret"); }

    /// What the person does in the browser: where the browser ends, "signed in" and agreeing to everything.
    QUrl approve(const QUrl &link);
    int approveDevice(const QString &userCode);

private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QUrl location;
        QByteArray cookie;
    };
    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &cookie, const QJsonObject &body = {});
    QUrl api(const QString &path) const { return QUrl(m_base + QStringLiteral("/api/") + path); }
    QString writeFiles(quint16 port);
    QString setUp();

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_base;
    QByteArray m_admin;
    QByteArray m_user;
    QList<quint16> m_redirectPorts;
};

} // namespace Rollcall
