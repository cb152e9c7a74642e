#include "models/net/text/networkerrors.h"

#include "models/net/setup/certificates.h"
#include "models/net/text/servertext.h"

#include <QCoreApplication>

namespace Rollcall::NetworkErrors {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::NetworkErrors)
};

QString words(const QNetworkReply &reply)
{
    // Qt puts the whole address into its texts, query and all.
    QString text = reply.errorString();
    for (const QString &address : {reply.url().toString(), reply.url().toDisplayString(), QString::fromLatin1(reply.url().toEncoded())})
        text.replace(address, withoutValues(reply.url()));
    return serverText(text);
}

} // namespace

Error fromReply(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const auto network = [&](const QString &message) { return Error{Error::Kind::Network, message, words(reply), {}}; };
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return network(Words::tr("There is no server of the name %1, or this computer is offline. Check the name and the "
                                 "network.").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return network(Words::tr("%1 does not accept connections. Check the address and the port, or try again later.").arg(host));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return network(Words::tr("%1 closed the connection before its answer was complete. Try again.").arg(host));
    case QNetworkReply::TimeoutError:
        return {Error::Kind::Timeout, Words::tr("%1 did not answer in time. Try again later.").arg(host), words(reply), {}};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return network(Words::tr("%1 cannot be reached. Check the network, then try again.").arg(host));
    case QNetworkReply::SslHandshakeFailedError:
        return network(Words::tr("No encrypted connection to %1 could be made. Check that the address is that of a server "
                                 "which speaks HTTPS with TLS 1.2 or newer.").arg(host));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return network(Words::tr("The proxy wants a user name and a password that it accepts. Enter them in the network "
                                 "settings."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return network(Words::tr("The proxy on the way to %1 cannot be used. Check the network settings.").arg(host));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return network(Words::tr("What answers at %1 does not speak HTTP. Check the address and the port.").arg(host));
    default:
        return network(Words::tr("The request to %1 failed. Try again later.").arg(host));
    }
}

Error fromTls(const QString &host, const QList<QSslError> &errors)
{
    QStringList faults;
    QStringList details;
    for (const QSslError &error : errors) {
        const QString fault = wording(error.error());
        if (!faults.contains(fault))
            faults += fault;
        details += error.errorString();
        if (!error.certificate().isNull())
            details += u"SHA-256 "_s + fingerprint(certificateOf(error.certificate()));
    }
    details.removeDuplicates();
    return {Error::Kind::Network,
            //: %2 is a list such as "has expired; is signed by itself"
            Words::tr("The certificate of %1 is not accepted: it %2. Nothing was sent. Ask whoever runs the server, or choose "
                      "its authority's file in the connection.").arg(host, faults.join(u"; "_s)),
            details.join(u'\n'), u"certificate"_s};
}

Error timedOut(const QUrl &url, std::chrono::milliseconds after)
{
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(after).count());
    return {Error::Kind::Timeout,
            Words::tr("%1 did not answer within %n second(s). Try again later.", nullptr, seconds).arg(url.host()), {}, {}};
}

Error tooLong(const QUrl &url, qint64 limit)
{
    return {Error::Kind::Invalid,
            Words::tr("%1 answered with more than %2 KiB, which no answer to this request has. Check the address.")
                .arg(url.host()).arg(limit / 1024), {}, {}};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, Words::tr("Cancelled."), {}, {}};
}

Error fromStatus(const QUrl &url, int status, const QByteArray &body, const QByteArray &location, const QString &requestId)
{
    QStringList details{u"HTTP %1"_s.arg(status)};
    if (const QString said = serverText(body); !said.isEmpty())
        details += said;
    details += u"X-Request-ID %1"_s.arg(requestId);
    const auto error = [&](Error::Kind kind, const QString &message) {
        return Error{kind, message, details.join(u'\n'), {}};
    };
    const QString host = url.host();
    if (status >= 300 && status < 400) {
        const QUrl target = url.resolved(QUrl::fromEncoded(location));
        return error(Error::Kind::Invalid,
                     Words::tr("%1 sends this request on to %2, which Rollcall does not follow. If that is the right "
                               "address, enter it in the connection.").arg(host, serverText(withoutValues(target))));
    }
    switch (status) {
    case 401:
        return error(Error::Kind::Unauthorized, Words::tr("%1 does not accept the sign-in. Sign in again.").arg(host));
    case 403:
        return error(Error::Kind::Forbidden, Words::tr("%1 does not permit this. Ask for the right, or use another account.").arg(host));
    case 404:
        return error(Error::Kind::NotFound, Words::tr("%1 has nothing at %2. Check the address.").arg(host, url.path()));
    case 429:
        return error(Error::Kind::RateLimited, Words::tr("%1 has had too many requests. Try again later.").arg(host));
    default:
        if (status >= 500)
            return error(Error::Kind::Network, Words::tr("%1 has a fault of its own (HTTP %2). Try again later.").arg(host).arg(status));
        return error(Error::Kind::Invalid, Words::tr("%1 refused the request (HTTP %2).").arg(host).arg(status));
    }
}

} // namespace Rollcall::NetworkErrors
