#pragma once

#include "models/auth/session/signinsession.h"

namespace Rollcall {

/// One thing that a session does for a person; ends when its caller, a newer attempt or the session's end says so.
struct SignInSession::Attempt {
    explicit Attempt(std::stop_token outer) : ended(std::move(outer), [this] { source.request_stop(); }) {}

    std::stop_source source;
    std::stop_callback<std::function<void()>> ended;
};

} // namespace Rollcall
