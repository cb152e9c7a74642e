#pragma once

#include "models/workspace/changes/basket.h"
#include "models/workspace/changes/brake.h"
#include "models/workspace/changes/consequence.h"
#include "models/workspace/changes/differences.h"

namespace Rollcall {

/// What would become of one change if it were applied now.
struct PreviewItem {
    enum class Verdict {
        Ready,
        AlreadyDone,      ///< Somebody made the directory so since; or this was applied already.
        NoOp,             ///< It was so when the change was made.
        Conflict,         ///< Somebody changed the same since: see Conflicts.
        Refused,          ///< By policy or limits: see `reason`.
        DependsOnRefused, ///< It builds on a change that cannot be applied.
        Unchecked,        ///< The directory is not open, does not answer, or cannot tell beforehand: see `reason`.
    };

    StagedChange item;
    Payload payload = {};            ///< As it would be sent: with the ids of today; what earlier changes are to make is still a ref.
    QString title;                   ///< "Suspend Wei Kim"
    QList<FieldDifference> fields;   ///< Base, now and after, of what changes or was changed.
    Verdict verdict = Verdict::Ready;
    std::optional<Error> reason;
    QList<Consequence> consequences; ///< What else it does.
    QStringList notes;               ///< The directory's own sentences.
    bool isDestructive = false;      ///< Takes somebody or something away.
};
inline constexpr int verdicts = 7;

QString toKey(PreviewItem::Verdict verdict);       ///< "ready", "alreadyDone", "noOp", "conflict", "refused", …
QString displayName(PreviewItem::Verdict verdict); ///< Translated.

/// A set as it would be applied now. A value; nothing was written for it.
struct Preview {
    ChangeSet set;
    QList<PreviewItem> items; ///< Those that are not applied, in the order of applying.
    std::array<qint64, verdicts> counts{};
    Brake brake;              ///< Above its threshold apply wants the number.
    QDateTime at;             ///< UTC, of the reading.
    std::optional<qint64> seconds; ///< What applying takes, at the rates of last time; nothing while one is unknown.

    qint64 count(PreviewItem::Verdict verdict) const { return counts.at(static_cast<size_t>(verdict)); }
};

/// Reads and checks every item through the directories' ports, up to `most` of them. Storage or NotFound when the basket
/// cannot tell the set; what a directory cannot answer makes its items Unchecked, never the whole a failure.
Task<Result<Preview>> makePreview(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set, int most = 100'000);

} // namespace Rollcall
