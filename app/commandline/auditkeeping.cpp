// The journal, kept: whether it is whole, anchors, and erasing people from it.

#include "app/commandline/auditdesk.h"
#include "app/commandline/options.h"
#include "models/domain/json.h"

#include <QFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::AuditCommands)
};

Result<std::optional<JournalAnchor>> anchorOf(const Context &context)
{
    if (!context.has(u"anchor"_s))
        return std::optional<JournalAnchor>();
    const QString path = context.value(u"anchor"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Tr::tr("%1 could not be read: %2").arg(path, file.errorString()));
    auto anchor = JournalAnchor::fromJson(file.read(JournalAnchor::longestDocument + 1));
    if (!anchor)
        return passOn(anchor);
    return std::optional(*std::move(anchor));
}

QJsonObject toJson(const JournalReport &report)
{
    const JournalVerdict &verdict = report.verdict;
    QJsonObject object{{u"whole"_s, !verdict.fault.has_value()},
                       {u"rows"_s, verdict.rows},
                       {u"anchored"_s, verdict.anchored},
                       {u"anchor"_s, !report.anchor ? u"unanchored"_s : verdict.anchored ? u"holds"_s : u"broken"_s},
                       {u"head"_s, QJsonObject{{u"sequence"_s, verdict.head.sequence},
                                               {u"hash"_s, QString::fromLatin1(verdict.head.hash.toHex())},
                                               {u"at"_s, toText(verdict.head.at)}}}};
    if (report.anchor)
        object.insert(u"signedHere"_s, report.isSignedHere);
    if (verdict.fault) {
        object.insert(u"fault"_s, QJsonObject{{u"kind"_s, toKey(verdict.fault->kind)},
                                              {u"from"_s, verdict.fault->from},
                                              {u"to"_s, verdict.fault->to},
                                              {u"sentence"_s, sentence(*verdict.fault)}});
    }
    return object;
}

void tell(const Context &context, const JournalReport &report)
{
    const JournalVerdict &verdict = report.verdict;
    if (verdict.fault)
        context.out.warning(sentence(*verdict.fault));
    else
        context.out.line(Tr::tr("Every row follows on the one before: %n row(s).", nullptr, static_cast<int>(verdict.rows)));
    if (!report.anchor) {
        context.out.line(Tr::tr("It is unanchored: rows cut off at the end, or a journal that was written anew, need not show. Keep an "
                                "anchor elsewhere, made with: rollcall audit anchor > FILE"));
        return;
    }
    const JournalAnchor &anchor = *report.anchor;
    if (verdict.anchored) {
        context.out.line(Tr::tr("The anchor holds: row %1 of %2 is there as it was.")
                             .arg(anchor.head.sequence)
                             .arg(anchor.head.at.toLocalTime().toString(Qt::ISODate)));
    }
    if (report.isSignedHere) {
        context.out.line(Tr::tr("It was signed with the key in this computer's keychain (%1).").arg(anchor.fingerprint()));
    } else {
        context.out.warning(Tr::tr("The anchor was signed with a key that is not in this computer's keychain (%1). Make sure that it is "
                                   "the one that you expect.").arg(anchor.fingerprint()));
    }
}

/// What was applied to other directories from here, where anything was: nullopt where not. Told after the directory's own.
Task<Result<std::optional<JournalReport>>> verifyElsewhere(Context &context, AuditDesk &desk)
{
    const ConnectionId elsewhere;
    const std::optional<JournalAnchor> theLast;
    const auto report = co_await desk.journals().verify(elsewhere, theLast);
    if (!report)
        co_return passOn(report);
    if (report->verdict.rows == 0 && !report->verdict.fault)
        co_return std::optional<JournalReport>();
    context.out.line(Tr::tr("What was applied to other directories:"));
    tell(context, *report);
    co_return std::optional<JournalReport>(*report);
}

Task<int> verify(Context &context)
{
    const auto anchor = anchorOf(context);
    if (!anchor)
        co_return fail(context, anchor);
    AuditDesk desk(context);
    if (const auto ready = co_await desk.open(); !ready)
        co_return fail(context, ready);
    const auto report = co_await desk.journals().verify(desk.where(), *anchor);
    if (!report)
        co_return fail(context, report);
    tell(context, *report);
    QJsonObject document = toJson(*report);
    bool isWhole = !report->verdict.fault;
    if (!context.has(u"connection"_s)) {
        const auto elsewhere = co_await verifyElsewhere(context, desk);
        if (!elsewhere)
            co_return fail(context, elsewhere);
        if (elsewhere->has_value()) {
            document.insert(u"elsewhere"_s, toJson(**elsewhere));
            isWhole = isWhole && !(*elsewhere)->verdict.fault;
        }
    }
    context.out.document(document);
    co_return isWhole ? Exit::done : Exit::failed;
}

Task<int> anchor(Context &context)
{
    AuditDesk desk(context);
    if (const auto ready = co_await desk.open(); !ready)
        co_return fail(context, ready);
    const auto made = co_await desk.journals().makeAnchor(desk.where());
    if (!made)
        co_return fail(context, made);
    if (!made->key.isKept) {
        context.out.warning(Tr::tr("No keychain took the signing key (%1), so this anchor has a key of its own (%2), which is used no "
                                   "more. It tells a changed journal all the same: keep it where nobody else can write.")
                                .arg(made->key.reason, made->anchor.fingerprint()));
    }
    context.out.raw(made->anchor.toJson());
    co_return Exit::done;
}

Task<int> erase(Context &context)
{
    const UserId person(context.argument(0));
    AuditDesk desk(context);
    if (const auto ready = co_await desk.open(); !ready)
        co_return fail(context, ready);
    const auto may = co_await desk.book().mayErase(person);
    if (!may)
        co_return fail(context, may);
    const QString question = Tr::tr("Make unreadable for ever what the journal says about %1? It cannot be undone.").arg(person.toString());
    if (!context.confirmed(question))
        co_return Exit::failed;
    const auto erased = co_await desk.journals().erase(desk.where(), person);
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
