#pragma once

#include "models/workspace/changes/preview.h"

namespace Rollcall {

/// Previews of the claims of one directory, in order, each as far as it can be judged alone.
Task<QList<PreviewItem>> previewIn(QPointer<OpenDirectory> directory, QList<Claim> claims);

/// Whatever builds on an item that cannot be applied cannot either.
void judgeByNeeds(QList<PreviewItem> &items);

} // namespace Rollcall
