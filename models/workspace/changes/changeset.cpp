#include "models/workspace/changes/changeset.h"

#include "models/workspace/changes/mentions.h"

#include <QCoreApplication>

#include <numeric>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

constexpr std::array stateWords{"staged"_L1,   "sending"_L1, "done"_L1,    "noOp"_L1,   "refused"_L1,
                                "conflict"_L1, "failed"_L1,  "partial"_L1, "unknown"_L1};
constexpr std::array originWords{"edit"_L1, "bulk"_L1, "import"_L1, "undo"_L1, "redo"_L1};

} // namespace

QString toKey(ItemState state)
{
    return stateWords.at(static_cast<size_t>(state));
}

QString displayName(ItemState state)
{
    switch (state) {
    case ItemState::Staged: return Words::tr("Staged");
    case ItemState::Sending: return Words::tr("Under way");
    case ItemState::Done: return Words::tr("Done");
    //: The directory was already as the change would make it.
    case ItemState::NoOp: return Words::tr("Nothing to do");
    case ItemState::Refused: return Words::tr("Refused");
    case ItemState::Conflict: return Words::tr("Conflict");
    case ItemState::Failed: return Words::tr("Failed");
    case ItemState::Partial: return Words::tr("Partly done");
    case ItemState::Unknown: return Words::tr("Unknown");
    }
    return {};
}

QString toKey(Origin origin)
{
    return originWords.at(static_cast<size_t>(origin));
}

std::optional<Origin> originFromKey(QStringView key)
{
    for (size_t i = 0; i < originWords.size(); ++i) {
        if (key == originWords.at(i))
            return static_cast<Origin>(i);
    }
    return std::nullopt;
}

qint64 ChangeSet::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

bool ChangeSet::isOpen() const
{
    return rowsToCome > 0 || count(ItemState::Done) + count(ItemState::NoOp) < total();
}

ChangeSet newChangeSet(const QString &title, Origin origin, const QString &madeBy)
{
    ChangeSet set;
    set.id = newId<ChangeSetId>();
    set.title = title;
    set.origin = origin;
    set.made = QDateTime::currentDateTimeUtc();
    set.madeBy = madeBy;
    return set;
}

QList<ChangeId> needsOf(const Change &change)
{
    QList<ChangeId> needs;
    const auto add = [&needs](const ChangeId &id) {
        if (!needs.contains(id))
            needs.append(id);
    };
    for (const ChangeId &id : change.dependsOn)
        add(id);
    for (const Ref &ref : refsOf(change.payload)) {
        if (const auto *id = std::get_if<ChangeId>(&ref))
            add(*id);
    }
    return needs;
}

} // namespace Rollcall
