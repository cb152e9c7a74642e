#pragma once

#include "models/workspace/changes/basket.h"
#include "models/workspace/opendirectory.h"

namespace Rollcall {

/// What became of one change that was sent, with the secret that the directory gave for it (never stored).
struct SentChange {
    StagedChange item;
    OneTimeSecret secret;
};

/// The item with what the directory answered: its state, images, reason and notes.
SentChange settled(StagedChange item, const Result<Applied> &result);

/// Sends the claims and says what became of each, in order; nothing of it is written yet. Before that the directory is read:
/// a removal, and whatever undoes something, is a conflict when somebody changed the thing since its base. What was done only
/// in part is sent once more (the directory finishes what is missing); where no answer came, reading decides.
Task<QList<SentChange>> carryOut(QPointer<OpenDirectory> directory, QList<Claim> claims);

/// Sends nothing: those of which reading shows that they were done. An error when nothing can be read now.
Task<Result<QList<SentChange>>> lookUp(QPointer<OpenDirectory> directory, QList<Claim> claims);

/// Done, wholly or in part, as the directory says.
bool isAnswered(const SentChange &one);

QList<Settlement> itemsOf(const QList<SentChange> &sent);

/// Whether the directory answers a password that it makes; only the first time that it is asked.
bool makesSecret(const Payload &payload);

/// True where trying the next one makes no sense: no network, signed out, no room.
bool stopsAll(const std::optional<Error> &reason);

} // namespace Rollcall
