#pragma once

#include "models/auth/session/signinsession.h"
#include "models/directory/connectionkind.h"
#include "ui/common/theme.h"

namespace Rollcall {

/// How a connection stands, as the windows show it: always an icon and a word.
struct ConnectionStanding {
    QString iconName;
    QString word;     ///< "Signed in as Olena Shevchenko"
    QString sentence; ///< The reason, where there is one.
    Theme::Tone tone = Theme::Tone::Neutral;
};
/// nullptr: a kind without a sign-in.
ConnectionStanding standingOf(const SignInSession *session);
ConnectionStanding standingOf(const SignInStatus &status);

/// "red" → "Red"
QString colourName(const QString &colour);

QString displayName(SignInWay way);
/// One sentence: what happens, for the choice in the dialog.
QString explanationOf(SignInWay way);

/// "4 min 59 s"; "0 s" once it is over.
QString countdown(const QDateTime &now, const QDateTime &end);

} // namespace Rollcall
