#pragma once

#include "models/domain/id.h"

#include <QJsonValue>

#include <limits>
#include <optional>

namespace Rollcall::Blynk {

inline constexpr qint64 largestUserNumber = std::numeric_limits<qint64>::max();         ///< Users have 64 bits,
inline constexpr qint64 largestOrganizationNumber = std::numeric_limits<qint32>::max(); ///< organizations and roles 32.

/// Blynk's ids are numbers from 1; nothing for a text that is none of them exactly ("007", "+7", "7.0", "7 ").
std::optional<qint64> numberOf(const QString &id, qint64 largest);
inline std::optional<qint64> numberOf(const UserId &id) { return numberOf(id.toString(), largestUserNumber); }
inline std::optional<qint64> numberOf(const OrganizationId &id) { return numberOf(id.toString(), largestOrganizationNumber); }
inline std::optional<qint64> numberOf(const RoleId &id) { return numberOf(id.toString(), largestOrganizationNumber); }

/// The id that a JSON number is; empty for everything else.
QString idFrom(const QJsonValue &value, qint64 largest);

} // namespace Rollcall::Blynk
