#include "models/auth/flows/redirectlistener.h"
#include "models/auth/settings/discovery.h"
#include "models/auth/settings/signinjson.h"
#include "models/auth/tokens/idtoken.h"
#include "models/auth/tokens/tokenendpoint.h"
#include "tests/fuzz/targets/targets.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>

namespace Rollcall::Fuzz {

using namespace Qt::StringLiterals;

void callback(const QByteArray &bytes)
{
    static SystemTiming timing;
    RedirectListener listener(&timing);
    RedirectPlace place;
    const QString state = u"the-state-of-this-attempt"_s;
    const auto address = listener.listen(place, state);
    check(address.has_value(), "No port could be opened.");
    int answers = 0;
    QObject::connect(&listener, &RedirectListener::answered, &listener, [&](const RedirectAnswer &answer) {
        ++answers;
        check(bytes.contains("the-state-of-this-attempt") || bytes.contains('%'), "A redirect without the state was taken.");
        check(!answer.isAmbiguous || answer.code.size() < bytes.size(), "More came in than was sent.");
        listener.finish(true, u"Done"_s);
    });
    QTcpSocket socket;
    socket.connectToHost(address->host(), static_cast<quint16>(address->port()));
    check(socket.waitForConnected(2000), "The listener is not there.");
    QByteArray sent = bytes;
    // The right host is not for a fuzzer to guess.
    sent.replace("HOST", address->authority().toLatin1());
    sent.replace("PATH", address->path().toLatin1());
    socket.write(sent);
    socket.disconnectFromHost();
    const QDeadlineTimer end(1000);
    while (socket.state() != QAbstractSocket::UnconnectedState && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    check(answers <= 1, "One request was answered twice.");
}

void tokens(const QByteArray &bytes)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    HttpAnswer answer;
    answer.status = bytes.startsWith('!') ? 400 : 200;
    answer.body = SecretBytes::copyOf(bytes.sliced(bytes.startsWith('!') ? 1 : 0));
    const auto set = tokensFrom(Result<HttpAnswer>(answer), now, {u"openid"_s});
    check(!set || !set->access.isEmpty(), "Tokens without an access token were taken.");
    failureFrom(answer, now);
    if (const auto token = readJwt(bytes)) {
        timeOf(token->claims, u"exp"_s);
        IdTokenWish wish;
        wish.issuer = u"https://issuer.example"_s;
        wish.clientId = u"client"_s;
        const auto identity = checkedClaims(*token, wish, now);
        check(!identity || !identity->subject.isEmpty(), "Nobody was let in.");
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto endpoints = endpointsFromDocument(u"https://issuer.example"_s, object);
    check(!endpoints || endpoints->issuer == u"https://issuer.example"_s, "A document speaks for another issuer.");
    const SignInSettings settings = signInFromJson(object);
    check(toJson(signInFromJson(toJson(settings))) == toJson(settings), "Sign-in settings change when they are kept.");
    toJson(networkFromJson(object));
    lastSignInFromJson(object);
}

} // namespace Rollcall::Fuzz
