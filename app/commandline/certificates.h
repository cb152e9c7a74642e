#pragma once

#include "app/commandline/connectioncontext.h"

namespace Rollcall {

/// What a server's certificates were refused for.
struct RefusedCertificates {
    QString host;
    QList<TlsFault> faults;
};

/// "CN=…, valid until …, is signed by itself; SHA-256 AB:CD:…": what a person looks at before accepting.
QString wordingOf(const TlsFault &fault);
QJsonObject toJson(const TlsFault &fault);

/// The same fingerprint however it is written: "ab:cd", "ABCD", "SHA256:ab cd".
bool isFingerprint(const QString &text);
bool sameFingerprint(const QString &a, const QString &b);

/// Shows what the server presents and what is wrong with it, then adds exactly those (error, certificate) pairs whose
/// certificate has this fingerprint, once a person agrees. Cancelled when nobody does; NotFound when the server shows no such
/// certificate.
Task<Result<Connection>> acceptCertificate(ConnectionContext &context, Connection connection, QString fingerprint);

/// Takes accepted pairs away again; NotFound when there is none of this fingerprint.
Result<Connection> forgetCertificate(Connection connection, const QString &fingerprint);

} // namespace Rollcall
