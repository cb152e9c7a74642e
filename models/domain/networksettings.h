#pragma once

#include <QDateTime>
#include <QList>
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

/// A server's certificate as a person looks at it. The room that talks to servers makes it (models/net/setup/certificates.h).
struct Certificate {
    QByteArray der; ///< The certificate itself; all that follows is read from it.
    QString subject; ///< The name to show; may be empty.
    QString serialNumber;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;

    bool operator==(const Certificate &other) const { return der == other.der; }
};

/// SHA-256 of a certificate as people compare it: "AB:CD:…".
QString fingerprint(const Certificate &certificate);

/// One thing that is wrong with one certificate. A person may accept exactly this pair: neither another fault of the same
/// certificate nor the same fault of another one.
struct TlsFault {
    QString error;   ///< As TLS names it: "SelfSignedCertificate".
    QString wording; ///< The same as a part of a sentence, in the person's language: "is signed by itself".
    Certificate certificate;

    bool operator==(const TlsFault &other) const { return error == other.error && certificate == other.certificate; }
};

struct NetworkSettings {
    ProxySettings proxy;
    QString caFile; ///< PEM, trusted besides the system's authorities; empty for none.
    QList<TlsFault> acceptedFaults;

    bool operator==(const NetworkSettings &) const = default;
};

} // namespace Rollcall
