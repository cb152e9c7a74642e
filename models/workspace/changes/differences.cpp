#include "models/workspace/changes/differences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty())
        || (value.isBool() && !value.toBool());
}

QStringList sortedTexts(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &item : array)
        texts.append(item.toString());
    texts.sort();
    return texts;
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); });
}

constexpr std::array derivedKeys{
    "id"_L1,         "created"_L1,     "since"_L1,  "statusChanged"_L1, "statusChangedBy"_L1, "lastSignIn"_L1, "hasPassword"_L1,
    "mustReplacePassword"_L1, "invitation"_L1, "person"_L1, "memberships"_L1, "members"_L1, "holders"_L1, "heldBy"_L1,
    "replacement"_L1, "roleGroups"_L1, "owner"_L1, "directoryOwner"_L1, "builtIn"_L1, "user"_L1,
    "raw"_L1, // What a server sent: what it means is in the other keys, and what nobody knows of it may change by itself.
};

FieldDifference::Mark markOf(const QJsonValue &base, const QJsonValue &now, const QJsonValue &after, bool isKnown)
{
    using Mark = FieldDifference::Mark;
    if (sameValue(now, after))
        return isKnown && !sameValue(base, now) ? Mark::Already : Mark::Same;
    return isKnown && !sameValue(base, now) ? Mark::Elsewhere : Mark::Change;
}

} // namespace

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (isEmpty(a) || isEmpty(b))
        return isEmpty(a) && isEmpty(b);
    if (isTextList(a) && isTextList(b))
        return sortedTexts(a.toArray()) == sortedTexts(b.toArray());
    return a == b;
}

bool isDerived(const QString &key)
{
    return std::ranges::find(derivedKeys, key) != derivedKeys.end();
}

QStringList differingKeys(const QJsonObject &a, const QJsonObject &b)
{
    QStringList keys = a.keys();
    for (const QString &key : b.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    keys.removeIf([&](const QString &key) {
        // An organization's own roles stand in its image as objects; what a membership holds are ids.
        const bool isAside = isDerived(key) || (a.contains(key) && a.value(key).isArray() && !isTextList(a.value(key)))
            || (b.contains(key) && b.value(key).isArray() && !isTextList(b.value(key)));
        // A server's own word for a status is not told by each of its calls; what it means is.
        const bool isUntold = key == "ownStatus"_L1 && !(a.contains(key) && b.contains(key));
        return isAside || isUntold || sameValue(a.value(key), b.value(key));
    });
    keys.sort();
    return keys;
}

QStringList driftOf(const Payload &payload, bool isUndo, const QJsonObject &base, const QJsonObject &now)
{
    if (base.isEmpty())
        return {};
    if (std::holds_alternative<Remove>(payload))
        return differingKeys(base, now);
    QStringList drifted;
    for (const QString &key : touchedKeys(payload)) {
        const bool merges = isTextList(base.value(key)) || isTextList(now.value(key));
        if ((isUndo || !merges) && !sameValue(base.value(key), now.value(key)))
            drifted.append(key);
    }
    return drifted;
}

QList<FieldDifference> differencesOf(const Payload &payload, bool isUndo, const QJsonObject &base, const std::optional<QJsonObject> &now)
{
    const QJsonObject there = now.value_or(QJsonObject());
    const std::optional<QJsonObject> after = imageAfter(payload, now);
    const bool isKnown = !base.isEmpty() && now.has_value();
    QStringList keys = touchedKeys(payload);
    const QStringList further = differingKeys(there, after.value_or(QJsonObject()))
        + (isKnown ? differingKeys(base, there) : QStringList());
    for (const QString &key : further) {
        if (!keys.contains(key))
            keys.append(key);
    }
    keys.sort();
    const QStringList drift = now && !isReached(payload, now) ? driftOf(payload, isUndo, base, there) : QStringList();
    QList<FieldDifference> differences;
    for (const QString &key : keys) {
        FieldDifference difference{key, base.value(key), there.value(key), after.value_or(QJsonObject()).value(key), FieldDifference::Mark::Same};
        difference.mark = drift.contains(key) ? FieldDifference::Mark::Conflict
                                              : markOf(difference.base, difference.now, difference.after, isKnown);
        if (difference.mark != FieldDifference::Mark::Same || touchedKeys(payload).contains(key))
            differences.append(difference);
    }
    return differences;
}

QString toKey(FieldDifference::Mark mark)
{
    constexpr std::array words{"same"_L1, "change"_L1, "already"_L1, "elsewhere"_L1, "conflict"_L1};
    return words.at(static_cast<size_t>(mark));
}

QString displayName(FieldDifference::Mark mark)
{
    switch (mark) {
    case FieldDifference::Mark::Same: return Words::tr("unchanged");
    case FieldDifference::Mark::Change: return Words::tr("changes");
    case FieldDifference::Mark::Already: return Words::tr("is so already");
    case FieldDifference::Mark::Elsewhere: return Words::tr("changed meanwhile");
    case FieldDifference::Mark::Conflict: return Words::tr("conflict");
    }
    return {};
}

QString symbol(FieldDifference::Mark mark)
{
    switch (mark) {
    case FieldDifference::Mark::Same: return u"="_s;
    case FieldDifference::Mark::Change: return u"→"_s;
    case FieldDifference::Mark::Already: return u"✓"_s;
    case FieldDifference::Mark::Elsewhere: return u"~"_s;
    case FieldDifference::Mark::Conflict: return u"≠"_s;
    }
    return {};
}

} // namespace Rollcall
