#pragma once

#include "app/commandline/command.h"

namespace Rollcall {

/// An option with a value.
QCommandLineOption option(const QString &name, const QString &help, const QString &value);
/// One that may be given several times; its help shows that with an ellipsis.
QCommandLineOption repeatable(const QString &name, const QString &help, const QString &value);
/// What is wrong with the options that were given, or nullopt: several values for an option that takes one, the same thing
/// added and removed. To take either for it would drop what somebody typed.
std::optional<QString> problemWith(const QCommandLineParser &parser, const QList<QCommandLineOption> &options);
/// A switch.
QCommandLineOption flag(const QString &name, const QString &help);

/// One option for each field of fields.h.
QList<QCommandLineOption> memberFieldOptions();
/// The fields that were given, by key, normalized. `ofUser`: only the user's; false: only the membership's.
QJsonObject memberFieldValues(const Context &context);

/// `field` edits for a Patch: the option's value where it was given and differs from what is in `current`.
void editText(const Context &context, const QString &optionName, const QString &key, const QJsonObject &current,
              QList<FieldEdit> &edits);
/// The same for a list with --add-X and --remove-X (already resolved to ids or words).
void editList(const QString &key, const QJsonObject &current, const QStringList &added, const QStringList &removed,
              QList<FieldEdit> &edits);

/// A number option within limits, or the fallback; nullopt (and a message on standard error) when it is none.
std::optional<qint64> number(const Typed &context, const QString &optionName, qint64 fallback, qint64 least, qint64 most);

} // namespace Rollcall
