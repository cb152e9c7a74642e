// What the rows of the basket say.
#include "models/domain/fieldwords.h"
#include "models/domain/json.h"
#include "models/items/stagedchangesmodel.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Verdict = PreviewItem::Verdict;

namespace {

QString change(const QString &key, const QJsonValue &before, const QJsonValue &after, const ValueWords &words)
{
    const QString nothing = StagedChangesModel::tr("nothing");
    const QString from = words.text(key, before);
    const QString to = words.text(key, after);
    //: A field, its value before and its value after
    return StagedChangesModel::tr("%1: %2 → %3").arg(fieldLabel(key), from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to);
}

QJsonArray array(const QList<RoleId> &roles)
{
    QJsonArray ids;
    for (const RoleId &role : roles)
        ids.append(role.toString());
    return ids;
}

/// What the payload itself says, while no directory was asked or where there is nothing to compare.
struct Told {
    const ValueWords &words;

    QStringList operator()(const Patch &patch) const
    {
        QStringList parts;
        for (const FieldEdit &edit : patch.edits)
            parts.append(change(edit.field, edit.before, edit.after, words));
        return parts;
    }
    QStringList operator()(const SetRoles &set) const { return {change(u"roles"_s, array(set.before), array(set.after), words)}; }
    QStringList operator()(const SetStatus &set) const { return {change(u"status"_s, toKey(set.before), toKey(set.after), words)}; }
    QStringList operator()(const Create &create) const { return values(create.values); }
    QStringList operator()(const AddMember &add) const { return values(add.values); }
    template<typename T>
    QStringList operator()(const T &) const
    {
        return {};
    }
    QStringList values(const QJsonObject &values) const
    {
        QStringList parts;
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (const QString text = words.text(it.key(), it.value()); !text.isEmpty())
                parts.append(StagedChangesModel::tr("%1: %2").arg(fieldLabel(it.key()), text));
        }
        return parts;
    }
};

bool isStaged(const StagedRow &row)
{
    return row.item.state == ItemState::Staged;
}

} // namespace

bool isDestructive(const Payload &payload)
{
    const auto *set = std::get_if<SetStatus>(&payload);
    return std::holds_alternative<Remove>(payload) || (set && set->after == MemberStatus::Suspended);
}

QString standingOf(const StagedRow &row)
{
    if (row.item.undone && !row.item.irreversible)
        return StagedChangesModel::tr("Undone");
    return isStaged(row) && row.preview ? displayName(row.preview->verdict) : displayName(row.item.state);
}

QString standingIcon(const StagedRow &row)
{
    if (row.item.undone && !row.item.irreversible)
        return u"edit-undo"_s;
    if (isStaged(row) && row.preview) {
        switch (row.preview->verdict) {
        case Verdict::Ready: return u"media-playback-start"_s;
        case Verdict::AlreadyDone:
        case Verdict::NoOp: return u"dialog-ok"_s;
        case Verdict::Conflict: return u"dialog-warning"_s;
        case Verdict::Refused:
        case Verdict::DependsOnRefused: return u"dialog-cancel"_s;
        case Verdict::Unchecked: return u"clock"_s;
        }
    }
    switch (row.item.state) {
    case ItemState::Staged:
    case ItemState::Sending: return u"clock"_s;
    case ItemState::Done:
    case ItemState::NoOp: return u"dialog-ok"_s;
    case ItemState::Conflict:
    case ItemState::Partial:
    case ItemState::Unknown: return u"dialog-warning"_s;
    case ItemState::Refused:
    case ItemState::Failed: return u"dialog-cancel"_s;
    }
    return {};
}

QString fieldsText(const StagedRow &row, const ValueWords &words)
{
    QStringList parts;
    if (row.preview && !std::holds_alternative<Remove>(row.item.change.payload)) {
        for (const FieldDifference &field : row.preview->fields) {
            const bool changes = field.mark == FieldDifference::Mark::Change || field.mark == FieldDifference::Mark::Conflict;
            if (changes && !isDerived(field.key))
                parts.append(change(field.key, field.now, field.after, words));
        }
    }
    if (parts.isEmpty())
        parts = std::visit(Told{words}, row.item.change.payload);
    return parts.join(u"; "_s);
}

QString whyText(const StagedRow &row)
{
    QStringList sentences;
    const auto &reason = isStaged(row) && row.preview && row.preview->reason ? row.preview->reason : row.item.reason;
    if (reason && !isApplied(row.item.state))
        sentences.append(reason->message);
    if (row.preview) {
        for (const Consequence &consequence : row.preview->consequences)
            sentences.append(sentence(consequence));
    }
    sentences += row.preview && isStaged(row) ? row.preview->notes : row.item.notes;
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace Rollcall
