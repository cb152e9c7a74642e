#include "models/auth/session/teststeps.h"

#include "models/net/setup/certificates.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"
#include "models/net/time/completion.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QSslCipher>
#include <QSslSocket>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 15s;

QString nameOf(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s : protocol == QSsl::TlsV1_2 ? u"TLS 1.2"_s : u"TLS"_s;
}

TestStep looked(const QString &host, const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return TestSteps::failed({Error::Kind::Network,
                                  ConnectionTest::tr("The name %1 leads nowhere. Check how it is written and whether this computer is online.").arg(host),
                                  serverText(info.errorString()), {}});
    QStringList addresses;
    for (const QHostAddress &address : info.addresses().mid(0, 4))
        addresses += address.toString();
    return TestSteps::good(ConnectionTest::tr("%1 is at %2.").arg(host, addresses.join(u", "_s)));
}

TestStep greeted(const QSslSocket &socket)
{
    const QSslCertificate certificate = socket.peerCertificate();
    const QString subject = serverText(certificate.subjectDisplayName());
    //: %1 is "TLS 1.3", %2 whose certificate it is, %3 a day
    return TestSteps::good(ConnectionTest::tr("%1, certificate of %2 until %3.")
                               .arg(nameOf(socket.sessionProtocol()), subject,
                                    QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::LongFormat)));
}

} // namespace

TestStep TestSteps::good(const QString &sentence)
{
    return {TestStep::Name::Resolve, TestStep::State::Good, sentence, {}};
}

TestStep TestSteps::failed(const Error &error)
{
    return {TestStep::Name::Resolve, TestStep::State::Failed, error.message, error.details.left(500)};
}

TestStep TestSteps::refused(const HttpAnswer &answer)
{
    Error error = NetworkErrors::fromStatus(answer.url, answer.status, answer.body.toPlain(), answer.location, answer.requestId);
    if (answer.status == 401 || answer.status == 403)
        error.message = ConnectionTest::tr("%1 does not accept the token (HTTP %2). Check audience and scopes of the connection, then sign in again.")
                            .arg(answer.url.host()).arg(answer.status);
    return failed(error);
}

QString TestSteps::shown(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QCoro::Task<TestStep> TestSteps::resolve(QString host, Timing *timing, std::stop_token stop)
{
    if (!QHostAddress(host).isNull())
        co_return good(ConnectionTest::tr("%1 is an address and needs no look-up.").arg(host));
    const Completion<TestStep> done;
    QObject context;
    QHostInfo::lookupHost(host, &context, [done, host](const QHostInfo &info) { done.resolve(looked(host, info)); });
    timing->after(patience, &context, [done, host] {
        done.resolve(failed({Error::Kind::Timeout, ConnectionTest::tr("Nobody told the address of %1 in time. Check whether this computer is online.").arg(host), {}, {}}));
    });
    const std::stop_callback cancelled(stop, [done] { done.resolve(failed(NetworkErrors::cancelled())); });
    co_return co_await done;
}

QCoro::Task<TestStep> TestSteps::handshake(NetworkSetup setup, QUrl url, Timing *timing, QList<TlsFault> *faults, std::stop_token stop)
{
    const Completion<TestStep> done;
    const QString host = url.host();
    const quint16 port = static_cast<quint16>(url.port(443));
    QSslSocket socket;
    setup.prepare(socket, host, port);
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &errors) {
        if (setup.accepts(errors))
            return socket.ignoreSslErrors(errors);
        for (const QSslError &error : errors)
            faults->append(tlsFault(error.error(), error.certificate()));
        done.resolve(failed(NetworkErrors::fromTls(host, errors)));
    });
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] { done.resolve(greeted(socket)); });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &socket, [&] {
        done.resolve(failed({Error::Kind::Network, ConnectionTest::tr("%1 (port %2) cannot be reached. Check the address, and the proxy if there is one.").arg(host).arg(port),
                             serverText(socket.errorString()), {}}));
    });
    timing->after(patience, &socket, [done, host, port] {
        done.resolve(failed({Error::Kind::Timeout, ConnectionTest::tr("%1 (port %2) did not answer in time. Check the address, and the proxy if there is one.").arg(host).arg(port), {}, {}}));
    });
    const std::stop_callback cancelled(stop, [done] { done.resolve(failed(NetworkErrors::cancelled())); });
    socket.connectToHostEncrypted(host, port);
    co_return co_await done;
}

} // namespace Rollcall
