#pragma once

#include "models/domain/query.h"

#include <QJsonObject>

namespace Rollcall {

/// A row of a members list: the user's fields, the membership's, role names.
QJsonObject memberJson(const MemberRow &row);
/// A person with every membership, its roles, permissions and invitation.
QJsonObject personJson(const Person &person);

} // namespace Rollcall
