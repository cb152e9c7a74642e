#include "ui/connections/connectionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Connections)
};

QString clock(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat) : QLocale().toString(local, QLocale::ShortFormat);
}

ConnectionStanding signedIn(const SignInStatus &status)
{
    const QString person = personOf(status.identity);
    ConnectionStanding standing{u"dialog-ok"_s, {}, status.reason, Theme::Tone::Positive};
    if (status.isPasted)
        standing.word = Words::tr("Signed in with a pasted token");
    else
        standing.word = person.isEmpty() ? Words::tr("Signed in") : Words::tr("Signed in as %1").arg(person);
    return standing;
}

} // namespace

ConnectionStanding standingOf(const SignInSession *session)
{
    if (session)
        return standingOf(session->status());
    return {u"dialog-ok"_s, Words::tr("No sign-in needed"), {}, Theme::Tone::Neutral};
}

ConnectionStanding standingOf(const SignInStatus &status)
{
    const bool hasToken = status.state == SignInState::SignedIn || status.state == SignInState::Offline;
    if (status.isLocked && hasToken)
        return {u"lock"_s, Words::tr("Locked"), Words::tr("Locked until somebody unlocks it."), Theme::Tone::Warning};
    switch (status.state) {
    case SignInState::SignedIn:
        return signedIn(status);
    case SignInState::Offline:
        return {u"network-disconnect"_s,
                status.nextTry.isValid() ? Words::tr("Offline until %1").arg(clock(status.nextTry)) : Words::tr("Offline"),
                status.reason, Theme::Tone::Warning};
    case SignInState::Refused:
        return {u"dialog-error"_s, Words::tr("Refused"), status.reason, Theme::Tone::Negative};
    case SignInState::SignedOut:
        break;
    }
    return {u"application-exit"_s, Words::tr("Signed out"), status.reason, Theme::Tone::Neutral};
}

QString colourName(const QString &colour)
{
    if (colour == u"red"_s)
        return Words::tr("Red");
    if (colour == u"amber"_s)
        return Words::tr("Amber");
    if (colour == u"green"_s)
        return Words::tr("Green");
    if (colour == u"blue"_s)
        return Words::tr("Blue");
    if (colour == u"violet"_s)
        return Words::tr("Violet");
    return Words::tr("Grey");
}

QString displayName(SignInWay way)
{
    switch (way) {
    case SignInWay::Browser: return Words::tr("In the browser");
    case SignInWay::Device: return Words::tr("With a code on another device");
    case SignInWay::ClientCredentials: return Words::tr("As a service account");
    case SignInWay::PastedToken: return Words::tr("With a token of your own");
    }
    return {};
}

QString explanationOf(SignInWay way)
{
    switch (way) {
    case SignInWay::Browser: return Words::tr("The server's own page opens in the browser of this computer.");
    case SignInWay::Device: return Words::tr("You type a short code on a phone or on another computer. For machines without a browser.");
    case SignInWay::ClientCredentials: return Words::tr("With the secret of the application, in no person's name.");
    case SignInWay::PastedToken: return Words::tr("Paste a token that you were given. It is not renewed: it ends when it ends.");
    }
    return {};
}

QString countdown(const QDateTime &now, const QDateTime &end)
{
    const qint64 left = std::max<qint64>(0, now.secsTo(end));
    //: Time that is left, minutes and seconds
    return left >= 60 ? Words::tr("%1 min %2 s").arg(left / 60).arg(left % 60, 2, 10, QChar(u'0')) : Words::tr("%1 s").arg(left);
}

} // namespace Rollcall
