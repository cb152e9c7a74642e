#pragma once

#include "models/workspace/changes/takeback.h"

namespace Rollcall::UndoWords {

/// What has to be read besides: what cannot be taken back, why something was not done; empty when all went well.
QString rest(const TakenBack &taken);
/// For the menu: "Undo “Suspend Wei Kim”", with long names shortened; the mark of a mnemonic stays out of names.
QString menuText(const QString &verb, const QString &title);

} // namespace Rollcall::UndoWords
