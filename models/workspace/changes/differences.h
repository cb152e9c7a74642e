#pragma once

#include "models/directory/change.h"

namespace Rollcall {

/// One field of the three columns.
struct FieldDifference {
    enum class Mark {
        Same,      ///< Stands as it was and stays so.
        Change,    ///< Becomes `after`.
        Already,   ///< Is `after` already.
        Elsewhere, ///< Somebody else changed it; this change leaves theirs (or merges into it).
        Conflict,  ///< Somebody else changed what this would change as well.
    };
    QString key; ///< As in json.h.
    QJsonValue base;
    QJsonValue now;
    QJsonValue after;
    Mark mark = Mark::Same;
};
QString toKey(FieldDifference::Mark mark);       ///< "same", "change", "already", "elsewhere", "conflict"
QString displayName(FieldDifference::Mark mark); ///< Translated.
QString symbol(FieldDifference::Mark mark);      ///< One character that stands beside the word.

/// Absent, null and empty are the same; lists are compared without their order.
bool sameValue(const QJsonValue &a, const QJsonValue &b);

/// Keys that a directory gives by itself, or that images hold beside the thing: never compared.
bool isDerived(const QString &key);

/// Keys, derived ones left out, in which the images differ.
QStringList differingKeys(const QJsonObject &a, const QJsonObject &b);

/// Keys of the target's image that the payload sets; a Remove and an AddMember set none.
QStringList touchedKeys(const Payload &payload);

/// The target as it will be; nothing for what a Remove takes away. `now` is nothing where there is none yet.
std::optional<QJsonObject> imageAfter(const Payload &payload, const std::optional<QJsonObject> &now);

/// Whether the directory is already as the change would make it. False where an image cannot tell.
bool isReached(const Payload &payload, const std::optional<QJsonObject> &now);

/// Keys in which somebody else changed the thing since `base`, of those that matter: for a Remove all of it, for an undo
/// what it would put back, else the plain values that the change would replace.
QStringList driftOf(const Payload &payload, bool isUndo, const QJsonObject &base, const QJsonObject &now);

/// All fields that the change sets or that somebody else changed since, in the order of their keys.
QList<FieldDifference> differencesOf(const Payload &payload, bool isUndo, const QJsonObject &base, const std::optional<QJsonObject> &now);

} // namespace Rollcall
