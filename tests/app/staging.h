#pragma once

#include "models/directory/change.h"
#include "tests/app/terminal.h"

#include <functional>

/// Stages a set in the embedded directory of this data folder, as another process would: this one. `make` is given the organization
/// "Acme"; answers the set's id.
QString stageIn(const Terminal &terminal, const std::function<QList<Rollcall::Payload>(const Rollcall::OrganizationId &)> &make);
