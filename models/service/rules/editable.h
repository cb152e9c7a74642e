#pragma once

#include "models/service/rules/values.h"

/// What changes may set, by kind. Everything else of an image (ids, times, status, roles of a membership) has a verb of its
/// own or is the service's.
namespace Rollcall::Editable {

const QList<EditableField> &organization();
const QList<EditableField> &application();
const QList<EditableField> &role();      ///< Without `organization` and `application`, which are set once.
const QList<EditableField> &roleGroup();
const QList<EditableField> &user();
const QList<EditableField> &membership();
/// User and membership together, as AddMember takes them.
const QList<EditableField> &member();

/// With the keys that only a new one may set.
QList<EditableField> newRole();

} // namespace Rollcall::Editable
