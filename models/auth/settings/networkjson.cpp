// The network part of a connection's settings; see signinjson.h.

#include "models/auth/settings/signinjson.h"

#include "models/net/setup/certificates.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAccepted = 100;

std::optional<QSslError::SslError> errorNamed(const QString &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<QSslError::SslError>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown && value != QSslError::NoError ? std::optional(static_cast<QSslError::SslError>(value)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const NetworkSettings &settings)
{
    QJsonObject object;
    QJsonObject proxy;
    if (settings.proxy.mode == ProxySettings::Mode::None) {
        proxy.insert(u"mode"_s, u"none"_s);
    } else if (settings.proxy.mode == ProxySettings::Mode::Manual) {
        proxy.insert(u"mode"_s, u"manual"_s);
        if (settings.proxy.kind == ProxySettings::Kind::Socks5)
            proxy.insert(u"kind"_s, u"socks5"_s);
        if (!settings.proxy.host.isEmpty())
            proxy.insert(u"host"_s, settings.proxy.host);
        if (settings.proxy.port != 0)
            proxy.insert(u"port"_s, settings.proxy.port);
        if (!settings.proxy.user.isEmpty())
            proxy.insert(u"user"_s, settings.proxy.user);
    }
    if (!proxy.isEmpty())
        object.insert(u"proxy"_s, proxy);
    if (!settings.caFile.isEmpty())
        object.insert(u"caFile"_s, settings.caFile);
    QJsonArray accepted;
    for (const TlsFault &fault : settings.acceptedFaults)
        accepted.append(QJsonObject{{u"error"_s, fault.error},
                                    {u"certificate"_s, QString::fromLatin1(QSslCertificate(fault.certificate.der, QSsl::Der).toPem())}});
    if (!accepted.isEmpty())
        object.insert(u"accepted"_s, accepted);
    return object;
}

NetworkSettings networkFromJson(const QJsonObject &object)
{
    NetworkSettings settings;
    const QJsonObject proxy = object.value(u"proxy").toObject();
    const QString mode = proxy.value(u"mode").toString();
    if (mode == u"none") {
        settings.proxy.mode = ProxySettings::Mode::None;
    } else if (mode == u"manual") {
        settings.proxy.mode = ProxySettings::Mode::Manual;
        if (proxy.value(u"kind").toString() == u"socks5")
            settings.proxy.kind = ProxySettings::Kind::Socks5;
        settings.proxy.host = proxy.value(u"host").toString();
        const int port = proxy.value(u"port").toInt();
        settings.proxy.port = port > 0 && port <= 65535 ? static_cast<quint16>(port) : quint16(0);
        settings.proxy.user = proxy.value(u"user").toString();
    }
    settings.caFile = object.value(u"caFile").toString();
    const QJsonArray accepted = object.value(u"accepted").toArray();
    for (const QJsonValue &value : accepted) {
        const auto error = errorNamed(value.toObject().value(u"error").toString());
        const QSslCertificate certificate(value.toObject().value(u"certificate").toString().toLatin1(), QSsl::Pem);
        // What is not exactly one fault of one certificate accepts nothing.
        if (error && !certificate.isNull() && settings.acceptedFaults.size() < mostAccepted)
            settings.acceptedFaults += tlsFault(*error, certificate);
    }
    return settings;
}

Result<QList<Certificate>> authoritiesIn(const QString &caFile)
{
    const auto found = readAuthorities(caFile);
    if (!found)
        return passOn(found);
    QList<Certificate> authorities;
    for (const QSslCertificate &certificate : *found)
        authorities.append(certificateOf(certificate));
    return authorities;
}

} // namespace Rollcall
