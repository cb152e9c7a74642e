#pragma once

#include "models/directory/connectionkind.h"

namespace Rollcall::Remote {

/// A field of the connection dialog; what else it has is set by whoever asks for it.
ConnectionField connectionField(const QString &key, ConnectionField::Kind kind, const QString &label, const QString &explanation,
                                const QString &hint = {});

/// Puts fields into one folded group.
QList<ConnectionField> inSection(QList<ConnectionField> fields, const QString &title);

} // namespace Rollcall::Remote
