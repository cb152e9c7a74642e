#pragma once

#include "models/directory/directory.h"
#include "models/net/secret/secretbytes.h"

#include <stop_token>

/// Reads from standard input while the event loop turns, so that Ctrl+C and time-outs go on working.
namespace Rollcall::StandardInput {

bool isTerminal();

/// Everything up to the end, or a little more than `longest` bytes, for whoever then says that it is too long. Cancelled when it
/// was stopped.
Task<Result<QByteArray>> document(qsizetype longest, std::stop_token stop);

/// One line, typed without being shown, after `prompt` on standard error; without a terminal everything up to the end, without
/// the line's end. Empty when nothing came; Invalid when it is longer than 64 KiB.
Task<Result<SecretBytes>> secret(QString prompt, std::stop_token stop);

/// One line on a terminal after `prompt` on standard error.
Task<Result<QString>> line(QString prompt, std::stop_token stop);

} // namespace Rollcall::StandardInput
