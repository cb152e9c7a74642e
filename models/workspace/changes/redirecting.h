#pragma once

#include "models/workspace/changes/basket.h"
#include "models/workspace/workspace.h"

/// What was staged for the server that a connection led to once, sent where it leads now: only when a person says so.
namespace Rollcall {

/// What a set holds for one connection that leads elsewhere since.
struct Redirection {
    ConnectionId where;
    QString name; ///< Of the connection.
    QString from; ///< Destination that it was meant for,
    QString to;   ///< and the one that the connection leads to.
    qint64 changes = 0; ///< Not applied; 0 of an import whose rows were not taken yet.
};

/// Empty when everything goes where it was meant to go, or its directory is not open.
Task<Result<QList<Redirection>>> redirectionsOf(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set);

/// What a person has to know before they agree: both servers of each connection by name, and what becomes of the changes.
QStringList sentencesOf(const QList<Redirection> &redirections);

/// Exactly what was agreed to; journaled, and approvals of the set end. Nothing is sent by this: what is there is compared
/// before, as for any staged change. Conflict when a connection leads elsewhere again meanwhile.
Task<Result<void>> sendHere(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set, QList<Redirection> agreed);

} // namespace Rollcall
