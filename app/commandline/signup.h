#pragma once

#include "app/commandline/connectioncontext.h"

namespace Rollcall {

/// Names of the person who registers.
QList<QCommandLineOption> signUpOptions();

/// False, and told, when they are given without --sign-up.
bool signUpOptionsFit(const Typed &context);

/// Registers at the server; the password comes from standard input. A sign-up answers no token: sign-in follows.
Task<Result<void>> signUpFirst(ConnectionContext &context, QPointer<SignInSession> session);

} // namespace Rollcall
