#pragma once

#include <QList>

#include <optional>

namespace Rollcall {

/// What a random test begins with. The same each time, so that a red one is the fault of what was changed; ROLLCALL_SEED takes
/// another, and ROLLCALL_ROUNDS asks for more.
constexpr quint32 usualSeed = 11;

/// ROLLCALL_SEED, where it is set.
inline std::optional<quint32> askedSeed()
{
    const QByteArray asked = qgetenv("ROLLCALL_SEED");
    return asked.isEmpty() ? std::nullopt : std::optional(asked.toUInt());
}

inline quint32 firstSeed()
{
    return askedSeed().value_or(usualSeed);
}

/// One for each of `count` rounds; the asked one alone where there is one.
inline QList<quint32> seeds(int count)
{
    if (const auto asked = askedSeed())
        return {*asked};
    QList<quint32> all;
    for (int i = 0; i < count; ++i)
        all.append(usualSeed + static_cast<quint32>(i));
    return all;
}

/// ROLLCALL_ROUNDS, or as many as usual.
inline int roundsOr(int usual)
{
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_ROUNDS");
    return asked > 0 ? asked : usual;
}

/// Whether somebody asked for a number of rounds, however long they take.
inline bool areRoundsAsked()
{
    return qEnvironmentVariableIntValue("ROLLCALL_ROUNDS") > 0;
}

} // namespace Rollcall
