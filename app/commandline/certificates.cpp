#include "app/commandline/certificates.h"

#include "app/commandline/connectiontarget.h"
#include "models/auth/session/connectiontest.h"
#include "models/domain/json.h"
#include "models/net/text/networkerrors.h"

#include <QLocale>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Certificates)
};

QString plain(const QString &fingerprint)
{
    QString plain = fingerprint.toLower();
    if (plain.startsWith("sha256:"_L1))
        plain = plain.sliced(7);
    return plain.remove(':'_L1).remove(' '_L1);
}

QString subjectOf(const Certificate &certificate)
{
    return certificate.subject.isEmpty() ? Tr::tr("(no name)") : certificate.subject;
}

/// Shakes hands with the server as the settings say, and collects what is wrong.
Task<RefusedCertificates> presented(ConnectionContext &context, Connection connection)
{
    const ConnectionKind *kind = kindOf(context.workspace, connection.kind);
    const SignInSettings settings = signInSettingsOf(connection.settings, kind->signIn);
    const NetworkSettings network = networkSettingsOf(connection.settings);
    SignInSession::Parts parts{&context.workspace.vault(), &context.workspace.timing(), {}, {}, {},
                               context.workspace.signins().places(connection)};
    auto *session = new SignInSession(connection.id, settings, network, std::move(parts), &context.scope);
    auto *test = new ConnectionTest(settings, network, session, {}, &context.workspace.timing(), &context.scope);
    const auto refused = std::make_shared<RefusedCertificates>();
    QObject::connect(session, &SignInSession::certificateRefused, test, [refused](const QString &host, const QList<TlsFault> &faults) {
        *refused = {host, faults};
    });
    // With a password at the proxy the session has to read that first.
    if (session->hasSecret(SecretKey::Kind::ProxyPassword))
        co_await session->endpoints(context.stop());
    co_await test->run(context.stop());
    co_return *refused;
}

} // namespace

QString wordingOf(const TlsFault &fault)
{
    const Certificate &certificate = fault.certificate;
    const QString until = QLocale().toString(certificate.validUntil.toLocalTime(), QLocale::ShortFormat);
    //: %1 a certificate's name, %2 what is wrong ("is signed by itself"), %3 who issued it, %4 a time, %5 a fingerprint
    return Tr::tr("%1 %2 (issued by %3, valid until %4, SHA-256 %5)")
        .arg(subjectOf(certificate), fault.wording, certificate.issuer, until, fingerprint(certificate));
}

QJsonObject toJson(const TlsFault &fault)
{
    const Certificate &certificate = fault.certificate;
    return {{u"fingerprint"_s, fingerprint(certificate)},
            {u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"validFrom"_s, toText(certificate.validFrom.toUTC())},
            {u"validUntil"_s, toText(certificate.validUntil.toUTC())},
            {u"fault"_s, fault.wording}};
}

bool isFingerprint(const QString &text)
{
    const QString hex = plain(text);
    return hex.size() == 64 && std::all_of(hex.begin(), hex.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool sameFingerprint(const QString &a, const QString &b)
{
    return plain(a) == plain(b);
}

Task<Result<Connection>> acceptCertificate(ConnectionContext &context, Connection connection, QString wanted)
{
    const RefusedCertificates refused = co_await presented(context, connection);
    if (context.stop().stop_requested())
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (refused.faults.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("The server of “%1” shows no certificate that was refused, so there is nothing to accept. "
                                                        "See: rollcall connections test").arg(connection.name));
    QList<TlsFault> matching;
    context.out.progress(Tr::tr("The certificate of %1:").arg(refused.host));
    for (const TlsFault &fault : refused.faults) {
        context.out.progress(u"  "_s + wordingOf(fault));
        if (sameFingerprint(fingerprint(fault.certificate), wanted))
            matching.append(fault);
    }
    if (matching.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("%1 shows another certificate than the one with this fingerprint. Nothing was accepted.").arg(refused.host));
    const QString question = Tr::tr("Accept it for “%1” from now on, with exactly this fault? Whoever holds it can read along.").arg(connection.name);
    const Result<void> answer = co_await agreed(context, question);
    if (!answer)
        co_return passOn(answer);
    NetworkSettings network = networkSettingsOf(connection.settings);
    for (const TlsFault &fault : std::as_const(matching)) {
        if (!network.acceptedFaults.contains(fault))
            network.acceptedFaults.append(fault);
    }
    connection.settings.insert(u"network"_s, toJson(network));
    co_return connection;
}

Result<Connection> forgetCertificate(Connection connection, const QString &wanted)
{
    NetworkSettings network = networkSettingsOf(connection.settings);
    const auto removed = network.acceptedFaults.removeIf([&](const TlsFault &fault) { return sameFingerprint(fingerprint(fault.certificate), wanted); });
    if (removed == 0)
        return failure(Error::Kind::NotFound, Tr::tr("No accepted certificate of “%1” has this fingerprint.").arg(connection.name));
    const QJsonObject object = toJson(network);
    setSetting(connection.settings, u"network"_s, object.isEmpty() ? QJsonValue() : QJsonValue(object));
    return connection;
}

} // namespace Rollcall
