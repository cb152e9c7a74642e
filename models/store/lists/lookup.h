#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

/// The one look-up: organizations, people and roles whose text holds every word. Organizations and roles take at most a
/// part of `limit` each, people the rest.
QList<Found> find(Sql::Connection &sql, const QString &text, const FindSight &sight, int limit);

} // namespace Rollcall::Lists
