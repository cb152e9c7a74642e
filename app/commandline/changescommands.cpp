// Change sets, looked at: list, show and preview.

#include "app/commandline/changestarget.h"
#include "app/commandline/options.h"
#include "models/directory/changejson.h"
#include "models/domain/json.h"
#include "models/workspace/changes/changewords.h"

#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

Task<int> listChanges(Context &context)
{
    const auto limit = number(context, u"limit"_s, 50, 1, 1000);
    if (!limit)
        co_return Exit::usage;
    if (const auto opened = co_await context.changes.open(); !opened)
        co_return fail(context, opened);
    const auto sets = co_await context.changes.basket().sets(context.has(u"open"_s), static_cast<int>(*limit));
    if (!sets)
        co_return fail(context, sets);
    QList<QStringList> cells;
    QJsonArray array;
    for (const ChangeSet &set : *sets) {
        cells.append({toText(set.applied.isValid() ? set.applied : set.made), set.title, set.madeBy, standingName(set),
                      QString::number(set.total()), set.id.toString()});
        array.append(toJson(set));
    }
    context.out.table({Tr::tr("When"), Tr::tr("What"), Tr::tr("By"), Tr::tr("State"), Tr::tr("Changes"), Tr::tr("Id")}, cells);
    context.out.document({{u"sets"_s, array}});
    co_return Exit::done;
}

Task<int> showChanges(Context &context)
{
    if (!saysWhichSet(context))
        co_return Exit::usage;
    const auto set = co_await changeSetAsked(context, LastSet::Any);
    if (!set)
        co_return fail(context, set);
    const auto items = co_await context.changes.basket().items(set->id);
    if (!items)
        co_return fail(context, items);
    context.out.facts({{Tr::tr("What"), set->title}, {Tr::tr("Id"), set->id.toString()}, {Tr::tr("By"), set->madeBy},
                       {Tr::tr("Made"), toText(set->made)}, {Tr::tr("Applied"), toText(set->applied)},
                       {Tr::tr("State"), standingName(*set)}, {Tr::tr("Changes"), countsText(*set)}});
    QList<QStringList> cells;
    QJsonArray array;
    for (const StagedChange &item : *items) {
        const QString state = item.undone && !item.irreversible ? Tr::tr("undone") : displayName(item.state);
        cells.append({changeTitle(item.change.payload, item.title), state, item.reason ? item.reason->message : QString(),
                      item.id().toString()});
        array.append(toJson(item));
    }
    context.out.table({Tr::tr("Change"), Tr::tr("State"), Tr::tr("Why"), Tr::tr("Id")}, cells);
    context.out.document({{u"set"_s, toJson(*set)}, {u"items"_s, array}});
    co_return Exit::done;
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &one : value.toArray())
            parts.append(textOf(one));
        return parts.isEmpty() ? u"—"_s : parts.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? u"—"_s : text;
}

QJsonObject toJson(const FieldDifference &field)
{
    return {{u"field"_s, field.key}, {u"base"_s, field.base}, {u"now"_s, field.now}, {u"after"_s, field.after},
            {u"mark"_s, toKey(field.mark)}};
}

QJsonObject toJson(const PreviewItem &item)
{
    QJsonArray fields;
    for (const FieldDifference &field : item.fields)
        fields.append(toJson(field));
    QJsonArray effects;
    for (const Consequence &consequence : item.consequences) {
        effects.append(QJsonObject{{u"kind"_s, toKey(consequence.kind)}, {u"count"_s, consequence.count},
                                   {u"names"_s, QJsonArray::fromStringList(consequence.names)}, {u"sentence"_s, sentence(consequence)}});
    }
    QJsonObject object{{u"id"_s, item.item.id().toString()}, {u"title"_s, item.title}, {u"verdict"_s, toKey(item.verdict)},
                       {u"fields"_s, fields}, {u"effects"_s, effects}, {u"notes"_s, QJsonArray::fromStringList(item.notes)},
                       {u"destructive"_s, item.isDestructive}};
    if (item.reason)
        object.insert(u"reason"_s, Rollcall::toJson(*item.reason));
    return object;
}

void tell(Context &context, const PreviewItem &item)
{
    //: A change and what would become of it: "Suspend Wei Kim: ready"
    context.out.line(Tr::tr("%1: %2").arg(item.title, displayName(item.verdict)));
    for (const FieldDifference &field : item.fields) {
        if (field.mark == FieldDifference::Mark::Same)
            continue;
        //: A field of three columns: was, is now, will be, and what that means ("changes")
        context.out.line(Tr::tr("  %1 %2: was %3, is %4, will be %5 (%6)")
                             .arg(symbol(field.mark), field.key, textOf(field.base), textOf(field.now), textOf(field.after), displayName(field.mark)));
    }
    for (const Consequence &consequence : item.consequences)
        context.out.line(u"  ! "_s + sentence(consequence));
    for (const QString &note : item.notes)
        context.out.line(u"  "_s + note);
    if (item.reason)
        context.out.line(u"  "_s + item.reason->message);
}

Task<int> preview(Context &context)
{
    if (!saysWhichSet(context))
        co_return Exit::usage;
    const auto set = co_await changeSetAsked(context, LastSet::Open);
    if (!set)
        co_return fail(context, set);
    const ChangeSetId id = set->id;
    const auto preview = co_await context.changes.changes().preview(id);
    if (!preview)
        co_return fail(context, preview);
    QJsonArray array;
    for (const PreviewItem &item : preview->items) {
        tell(context, item);
        array.append(toJson(item));
    }
    QJsonObject counts;
    QStringList words;
    for (int i = 0; i < verdicts; ++i) {
        const auto verdict = static_cast<PreviewItem::Verdict>(i);
        counts.insert(toKey(verdict), preview->count(verdict));
        if (preview->count(verdict) > 0)
            words.append(u"%1 %2"_s.arg(preview->count(verdict)).arg(displayName(verdict).toLower()));
    }
    context.out.line(words.isEmpty() ? Tr::tr("Nothing of this set is left to apply.") : words.join(u", "_s));
    if (preview->brake.holds()) {
        context.out.line(Tr::tr("This would remove or suspend %1 of %2 people. Apply it with --confirm %1.")
                             .arg(preview->brake.destructive).arg(preview->brake.population));
    }
    context.out.document({{u"set"_s, toJson(*set)}, {u"items"_s, array}, {u"verdicts"_s, counts},
                          {u"brake"_s, QJsonObject{{u"holds"_s, preview->brake.holds()}, {u"destructive"_s, preview->brake.destructive},
                                                   {u"population"_s, preview->brake.population}}}});
    co_return Exit::done;
}

} // namespace

QList<Command> changesCommands()
{
    const QString group = u"changes"_s;
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List what is staged and what was applied, the latest first"),
         {flag(u"open"_s, Tr::tr("Only what is not applied as a whole.")),
          option(u"limit"_s, Tr::tr("At most so many (50)."), u"number"_s)}, &listChanges},
        {group, u"show"_s, u"[SET]"_s, 0, Tr::tr("Show a change set and what became of each change"), {lastOption(LastSet::Any)}, &showChanges, 1},
        {group, u"preview"_s, u"[SET]"_s, 0, Tr::tr("Show what would become of a staged set now; nothing is written"), {lastOption(LastSet::Open)},
         &preview, 1},
    };
}

} // namespace Rollcall
