#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Rollcall {

/// What went wrong, for a person and for the program.
struct Error {
    enum class Kind {
        Network,
        Timeout,
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict,
        Invalid,
        RateLimited,
        Storage,
        Cancelled,
        Unsupported,
    };

    Kind kind = Kind::Invalid;
    QString message; ///< A sentence for the person at the screen: what happened, to what, what to do.
    QString details; ///< The other side's own words, a request id, an SQL text; never a secret.
    QString field;   ///< Key of the field that is at fault (see fields.h); empty when none is.

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

/// The failed side of a Result: `return failure(Error::Kind::NotFound, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString details = {},
                                                   QString field = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(details), std::move(field)});
}

/// Hands a failed Result's error on: `if (!r) return passOn(r);`
template<typename T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace Rollcall
