#pragma once

#include <QCommandLineOption>
#include <QStringList>

#include <optional>

namespace Rollcall {

/// The sentence to refuse with when an argument carries a secret, which everybody on the computer could read in the list of
/// processes: an option of such a name that does not exist, or a value for one that only asks. `surplus`: more arguments came
/// than the command takes. nullopt: there is none.
std::optional<QString> secretInArguments(const QStringList &arguments, const QList<QCommandLineOption> &options, bool surplus);

} // namespace Rollcall
