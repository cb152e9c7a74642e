#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

namespace Rollcall {

/// Which proxy the connections take; its password is a secret and stays outside.
struct ProxySettings {
    enum class Mode { System, Manual, None };
    enum class Kind { Http, Socks5 };

    Mode mode = Mode::System;
    Kind kind = Kind::Http; ///< Manual only, like all that follows.
    QString host;
    quint16 port = 0;
    QString user;

    bool operator==(const ProxySettings &) const = default;
};

/// One thing that is wrong with one certificate. A person may accept exactly this pair: neither another fault of the same
/// certificate nor the same fault of another one.
struct TlsFault {
    QSslError::SslError error = QSslError::NoError;
    QSslCertificate certificate;

    bool operator==(const TlsFault &) const = default;
};

struct NetworkSettings {
    ProxySettings proxy;
    QString caFile; ///< PEM, trusted besides the system's authorities; empty for none.
    QList<TlsFault> acceptedFaults;

    bool operator==(const NetworkSettings &) const = default;
};

/// SHA-256 of a certificate as people compare it: "AB:CD:…".
QString fingerprint(const QSslCertificate &certificate);

/// What is wrong with a certificate, as a part of a sentence: "is signed by itself".
QString wording(QSslError::SslError error);

} // namespace Rollcall
