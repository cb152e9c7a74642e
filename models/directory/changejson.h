#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"

#include <QJsonObject>

namespace Rollcall {

// Changes as JSON, for the basket on disk and for files that people hand to each other. Reading gives back exactly what was
// written. Whatever is not exactly that (an unknown key or verb, a wrong type, a missing value, a number out of range) is
// refused with Invalid; the sentence names the place ("payload.edits[2].field"). Holds no secret: a change has none.
QJsonObject toJson(const Change &change);
QJsonObject toJson(const Payload &payload); ///< With "verb", the word of toKey(Verb).
QJsonObject toJson(const EntityId &entity); ///< {"kind","id"} and for a membership "organization".
QJsonObject toJson(const Ref &ref);         ///< As an entity, or {"change": id}.
QJsonObject toJson(const Error &error);

Result<Change> changeFromJson(const QJsonObject &object);
Result<Payload> payloadFromJson(const QJsonObject &object);
Result<EntityId> entityFromJson(const QJsonObject &object);
Result<Ref> refFromJson(const QJsonObject &object);
/// Never fails: what cannot be read is an error with an empty sentence.
Error errorFromJson(const QJsonObject &object);

/// Compact UTF-8; at most `largestChange` bytes are read, nested at most 512 deep (Qt's reader refuses more than 1024).
QByteArray toBytes(const Change &change);
Result<Change> changeFromBytes(const QByteArray &bytes);
inline constexpr qsizetype largestChange = 4 * 1024 * 1024;

std::optional<Verb> verbFromKey(QStringView key);
QString toKey(Error::Kind kind); ///< "network", "timeout", "notFound", …
std::optional<Error::Kind> errorKindFromKey(QStringView key);

} // namespace Rollcall
