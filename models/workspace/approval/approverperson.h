#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// Who is meant by an id, an e-mail address or a name. NotFound when nobody is, Conflict with the candidates when several are.
Task<Result<User>> personCalled(QPointer<OpenDirectory> directory, QString who);

} // namespace Rollcall
