#pragma once

#include "models/auth/session/connectiontest.h"

/// The parts of a connection test that need no sign-in.
namespace Rollcall::TestSteps {

TestStep good(const QString &sentence);
TestStep failed(const Error &error);
/// A server that does not let the token read.
TestStep refused(const HttpAnswer &answer);
QString shown(const QDateTime &time);

/// Looks a name up; an address written as a number needs none.
QCoro::Task<TestStep> resolve(QString host, Timing *timing, std::stop_token stop);

/// Shakes hands and hangs up. `faults` gets what is wrong with the certificate and lives as long as the task.
QCoro::Task<TestStep> handshake(NetworkSetup setup, QUrl url, Timing *timing, QList<TlsFault> *faults, std::stop_token stop);

} // namespace Rollcall::TestSteps
