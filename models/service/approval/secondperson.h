#pragma once

#include "models/directory/change.h"
#include "models/domain/approval.h"
#include "models/domain/error.h"
#include "models/store/session.h"

namespace Rollcall {

class Standing;

/// Whether the directory's rule, if it has one, lets this person make this change alone, or somebody else approved exactly it. Forbidden, with
/// what to do, when not.
Result<void> needsNoSecondPerson(WriteSession &session, const std::optional<ApprovalRule> &rule, const Change &change, const Standing &actor,
                                 const QDateTime &now);

namespace SecondPerson {

/// An item of an approval file: whose key approved it, and what. It may refer to earlier changes of its set, which have no ids yet.
void keep(Sql::Connection &sql, const QJsonObject &item, const QByteArray &key);

/// An approved change found the directory so already, and the journal says nothing of it: what was approved with it and refers to
/// it means this.
void cameToNothing(Sql::Connection &sql, const ChangeId &change, const EntityId &target);

} // namespace SecondPerson

} // namespace Rollcall
