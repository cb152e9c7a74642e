#pragma once

#include "app/commandline/command.h"
#include "app/session/changessession.h"

namespace Rollcall {

/// The set of this id, of the one id that begins so, or of this title; opens the file first. NotFound, or Conflict with the
/// candidates.
Task<Result<ChangeSet>> changeSetNamed(Context &context, QString text);

/// Which set of the directory --last means: the latest of all, of those that are not applied as a whole, or the one that Edit > Undo
/// would take back.
enum class LastSet { Any, Open, Undoable };

/// The set that the command names, or else the one that --last means. NotFound when there is none.
Task<Result<ChangeSet>> changeSetAsked(Context &context, LastSet last);
/// Whether the command has either SET or --last; tells when it has none, or both: wrong usage.
bool saysWhichSet(const Context &context);
QCommandLineOption lastOption(LastSet last);
QList<Command> changesDecidingCommands();

/// "staged", "applied", "undone", "open": where a set stands, in a word of --json.
QString standingKey(const ChangeSet &set);
QString standingName(const ChangeSet &set); ///< Translated.

/// A question before something is sent, with the environments that it goes to: "Apply … ? (production: Voluble)".
QString questionAt(const Context &context, const QString &question, const QList<ConnectionId> &where);

QJsonObject toJson(const ChangeSet &set);
QJsonObject toJson(const StagedChange &item);
/// The number that --confirm gives; nothing without it. Invalid where it is none.
Result<std::optional<qint64>> confirmedNumber(const Context &context);
QCommandLineOption confirmOption();
/// "12 staged, 3 done"
QString countsText(const ChangeSet &set);

} // namespace Rollcall
