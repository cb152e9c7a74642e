// The journal, kept: whether it is whole, anchors, and erasing people from it.

#include "app/commandline/command.h"
#include "app/commandline/options.h"
#include "app/session/journalkey.h"
#include "models/domain/json.h"
#include "models/service/journal/anchor.h"
#include "models/service/journal/journalaudit.h"

#include <QFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::AuditCommands)
};

constexpr qint64 longestAnchor = 64 * 1024;

JournalKey keyOf(const Context &context)
{
    return JournalKey(DataFolder::find(context.value(u"data-dir"_s)), context.session.actor().user);
}

QString sentence(const JournalFault &fault)
{
    using Kind = JournalFault::Kind;
    switch (fault.kind) {
    case Kind::Edited: return Tr::tr("Row %1 was edited, or put in by something else than Rollcall.").arg(fault.from);
    case Kind::Replaced: return Tr::tr("Row %1 was replaced: the row after it follows on another one.").arg(fault.from);
    case Kind::Moved: return Tr::tr("Row %1 was moved: it was written as row %2.").arg(fault.from).arg(fault.to);
    case Kind::Removed:
    case Kind::Cut:
        if (fault.from == fault.to)
            return Tr::tr("Row %1 was removed.").arg(fault.from);
        return Tr::tr("Rows %1 to %2 were removed.").arg(fault.from).arg(fault.to);
    case Kind::Rewritten:
        return Tr::tr("The journal was written anew, or the anchor is of another one: row %1 is not the row that the anchor holds.")
            .arg(fault.from);
    }
    return {};
}

QString keyOfFault(JournalFault::Kind kind)
{
    using Kind = JournalFault::Kind;
    switch (kind) {
    case Kind::Edited: return u"edited"_s;
    case Kind::Replaced: return u"replaced"_s;
    case Kind::Moved: return u"moved"_s;
    case Kind::Removed: return u"removed"_s;
    case Kind::Cut: return u"cut"_s;
    case Kind::Rewritten: return u"rewritten"_s;
    }
    return {};
}

Result<std::optional<JournalAnchor>> anchorOf(const Context &context)
{
    if (!context.has(u"anchor"_s))
        return std::optional<JournalAnchor>();
    const QString path = context.value(u"anchor"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Tr::tr("%1 could not be read: %2").arg(path, file.errorString()));
    auto anchor = JournalAnchor::fromJson(file.read(longestAnchor + 1));
    if (!anchor)
        return passOn(anchor);
    if (!anchor->isGenuine()) {
        return failure(Error::Kind::Invalid,
                       Tr::tr("The anchor was changed after it was signed, so it proves nothing. Take another copy of it."));
    }
    return std::optional(*std::move(anchor));
}

/// Says by whom an anchor was signed; true when it was with the key of this directory.
Task<bool> tellSigner(Context &context, JournalAnchor anchor)
{
    JournalKey key = keyOf(context);
    const std::stop_token never;
    const auto seed = co_await key.find(never);
    if (seed && seed->has_value() && anchorPublicKey((*seed)->view()) == anchor.publicKey) {
        context.out.line(Tr::tr("It was signed with the key in this computer's keychain (%1).").arg(anchor.fingerprint()));
        co_return true;
    }
    context.out.warning(Tr::tr("The anchor was signed with a key that is not in this computer's keychain (%1). Make sure that it is "
                               "the one that you expect.").arg(anchor.fingerprint()));
    co_return false;
}

QJsonObject toJson(const JournalVerdict &verdict, bool hasAnchor)
{
    QJsonObject object{{u"whole"_s, !verdict.fault.has_value()},
                       {u"rows"_s, verdict.rows},
                       {u"anchored"_s, verdict.anchored},
                       {u"anchor"_s, !hasAnchor ? u"unanchored"_s : verdict.anchored ? u"holds"_s : u"broken"_s},
                       {u"head"_s, QJsonObject{{u"sequence"_s, verdict.head.sequence},
                                               {u"hash"_s, QString::fromLatin1(verdict.head.hash.toHex())},
                                               {u"at"_s, toText(verdict.head.at)}}}};
    if (verdict.fault) {
        object.insert(u"fault"_s, QJsonObject{{u"kind"_s, keyOfFault(verdict.fault->kind)},
                                              {u"from"_s, verdict.fault->from},
                                              {u"to"_s, verdict.fault->to},
                                              {u"sentence"_s, sentence(*verdict.fault)}});
    }
    return object;
}

Task<int> verify(Context &context)
{
    const auto anchor = anchorOf(context);
    if (!anchor)
        co_return fail(context, anchor);
    std::optional<JournalHead> head;
    if (anchor->has_value())
        head = (*anchor)->head;
    const JournalAudit audit(context.session.store(), context.session.actor());
    const auto verdict = co_await audit.verify(head);
    if (!verdict)
        co_return fail(context, verdict);
    QJsonObject document = toJson(*verdict, head.has_value());
    if (verdict->fault)
        context.out.warning(sentence(*verdict->fault));
    else
        context.out.line(Tr::tr("Every row follows on the one before: %n row(s).", nullptr, static_cast<int>(verdict->rows)));
    if (verdict->anchored)
        context.out.line(Tr::tr("The anchor holds: row %1 of %2 is there as it was.")
                             .arg(head->sequence)
                             .arg(head->at.toLocalTime().toString(Qt::ISODate)));
    if (anchor->has_value()) {
        const bool ours = co_await tellSigner(context, **anchor);
        document.insert(u"signedHere"_s, ours);
    } else {
        context.out.line(Tr::tr("It is unanchored: rows cut off at the end, or a journal that was written anew, need not show. Keep an "
                                "anchor elsewhere, made with: rollcall audit anchor > FILE"));
    }
    context.out.document(document);
    co_return verdict->fault ? Exit::failed : Exit::done;
}

Task<int> anchor(Context &context)
{
    const JournalAudit audit(context.session.store(), context.session.actor());
    // An anchor of what is broken already would make it look whole.
    const auto verdict = co_await audit.verify(std::nullopt);
    if (!verdict)
        co_return fail(context, verdict);
    if (verdict->fault) {
        context.out.warning(sentence(*verdict->fault) + u' ' + Tr::tr("No anchor was made."));
        co_return Exit::failed;
    }
    JournalKey key = keyOf(context);
    const std::stop_token never;
    const auto ready = co_await key.ready(never);
    if (!ready)
        co_return fail(context, ready);
    const JournalAnchor made = signedAnchor(verdict->head, QDateTime::currentDateTimeUtc(), ready->seed.view());
    if (!ready->isKept) {
        context.out.warning(Tr::tr("No keychain took the signing key (%1), so this anchor has a key of its own (%2), which is used no "
                                   "more. It tells a changed journal all the same: keep it where nobody else can write.")
                                .arg(ready->reason, made.fingerprint()));
    }
    context.out.raw(made.toJson());
    co_return Exit::done;
}

Task<int> erase(Context &context)
{
    const UserId person(context.argument(0));
    const JournalAudit audit(context.session.store(), context.session.actor());
    const auto may = co_await audit.mayErase(person);
    if (!may)
        co_return fail(context, may);
    const QString question = Tr::tr("Make unreadable for ever what the journal says about %1? It cannot be undone.").arg(person.toString());
    if (!context.confirmed(question))
        co_return Exit::failed;
    const auto erased = co_await audit.erase(person);
    if (!erased)
        co_return fail(context, erased);
    context.out.line(Tr::tr("Erased. Copies of the database that were made before still hold it."));
    if (!erased->wiped)
        context.out.warning(Tr::tr("Another program was reading the database, so traces of the key stay in it until all that use it are closed."));
    context.out.document({{u"erased"_s, person.toString()}, {u"wiped"_s, erased->wiped}});
    co_return Exit::done;
}

} // namespace

QList<Command> auditKeepingCommands()
{
    const QString group = u"audit"_s;
    return {
        {group, u"verify"_s, {}, 0, Tr::tr("Find rows that were edited, removed or moved"),
         {option(u"anchor"_s, Tr::tr("Compare with an anchor that was made before."), u"file"_s)}, &verify},
        {group, u"anchor"_s, {}, 0, Tr::tr("Sign the journal's last row, for keeping elsewhere"), {}, &anchor},
        {group, u"erase"_s, u"PERSON"_s, 1, Tr::tr("Make unreadable what the journal says about a person who is gone, by id"), {}, &erase},
    };
}

} // namespace Rollcall
