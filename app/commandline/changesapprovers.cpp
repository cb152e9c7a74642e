// Two-person approval: whose word counts, and for what.

#include "app/commandline/approvalroom.h"
#include "app/commandline/options.h"
#include "models/domain/json.h"
#include "models/store/journal/signing.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

Task<int> showKey(Context &context, ApprovalRoom &room)
{
    const auto key = co_await room.desk->key();
    if (!key)
        co_return fail(context, key);
    warnOfUnkeptKey(context, *key);
    const QString digits = QString::fromLatin1(key->publicKey.toHex());
    const QString fingerprint = Signing::fingerprint(key->publicKey);
    context.out.facts({{Tr::tr("Public key"), digits}, {Tr::tr("Fingerprint"), fingerprint}});
    context.out.document({{u"publicKey"_s, digits}, {u"fingerprint"_s, fingerprint}});
    co_return Exit::done;
}

Result<QByteArray> keyOf(const Context &context)
{
    const auto key = Signing::fromHex(context.argument(0).toLower(), Signing::publicKeySize);
    if (!key)
        return failure(Error::Kind::Invalid, Tr::tr("A public key has 64 digits, as “rollcall changes key” shows it."));
    return *key;
}

Task<int> pin(Context &context, ApprovalRoom &room)
{
    const auto key = keyOf(context);
    if (!key)
        co_return fail(context, key);
    const QString fingerprint = Signing::fingerprint(*key);
    const QString who = context.value(u"name"_s);
    if (!context.confirmed(Tr::tr("Let approvals by the key %1 count in “%2”? Compare the fingerprint with its owner first.")
                               .arg(fingerprint, context.directory.name())))
        co_return Exit::failed;
    const auto pinned = co_await room.desk->pin(room.audit.where(), *key, who);
    if (!pinned)
        co_return fail(context, pinned);
    context.out.line(Tr::tr("Pinned the key of %1 (%2). It is in the journal.").arg(pinned->name, fingerprint));
    context.out.document({{u"pinned"_s, fingerprint}, {u"name"_s, pinned->name}, {u"user"_s, pinned->user.toString()}});
    co_return Exit::done;
}

Task<int> unpin(Context &context, ApprovalRoom &room)
{
    const auto key = keyOf(context);
    if (!key)
        co_return fail(context, key);
    const auto unpinned = co_await room.desk->unpin(room.audit.where(), *key);
    if (!unpinned)
        co_return fail(context, unpinned);
    context.out.line(Tr::tr("Approvals by this key count no more."));
    context.out.document({{u"unpinned"_s, Signing::fingerprint(*key)}});
    co_return Exit::done;
}

QString ruleText(const ApprovalRoom &room, const std::optional<ApprovalRule> &rule)
{
    if (!rule)
        return Tr::tr("Nothing needs a second person here.");
    const QString kinds = rule->verbs.isEmpty() ? Tr::tr("any kind of change") : rule->verbs.join(u", "_s);
    if (room.desk->isEnforced(room.audit.where()))
        return Tr::tr("A second person is needed for more than %1 of one person within a day, of: %2. The directory enforces it.").arg(rule->above).arg(kinds);
    return Tr::tr("A second person is needed for more than %1 in a set, of: %2. It is an agreed procedure, which only Rollcall keeps.").arg(rule->above).arg(kinds);
}

Task<int> approvers(Context &context, ApprovalRoom &room)
{
    const ConnectionId where = room.audit.where();
    const auto keys = co_await room.desk->pinnedKeys(where);
    if (!keys)
        co_return fail(context, keys);
    const auto rule = co_await room.desk->rule(where);
    if (!rule)
        co_return fail(context, rule);
    QList<QStringList> cells;
    QJsonArray array;
    for (const PinnedKey &key : *keys) {
        const QString digits = QString::fromLatin1(key.key.toHex());
        cells.append({key.name, Signing::fingerprint(key.key), digits});
        array.append(QJsonObject{{u"name"_s, key.name}, {u"publicKey"_s, digits}, {u"pinned"_s, toText(key.pinned)},
                                 {u"user"_s, key.user.toString()}});
    }
    context.out.line(ruleText(room, *rule));
    context.out.table({Tr::tr("Name"), Tr::tr("Fingerprint"), Tr::tr("Public key")}, cells);
    QJsonObject document{{u"approvers"_s, array}};
    if (*rule)
        document.insert(u"rule"_s, QJsonObject{{u"verbs"_s, QJsonArray::fromStringList((*rule)->verbs)}, {u"above"_s, (*rule)->above}});
    context.out.document(document);
    co_return Exit::done;
}

Task<int> setRule(Context &context, ApprovalRoom &room)
{
    const auto above = number(context, u"above"_s, 0, 0, 1'000'000);
    if (!above)
        co_return Exit::usage;
    std::optional<ApprovalRule> rule;
    if (!context.has(u"off"_s))
        rule = ApprovalRule{context.parser.values(u"verb"_s), *above};
    const auto set = co_await room.desk->setRule(room.audit.where(), rule);
    if (!set)
        co_return fail(context, set);
    context.out.line(ruleText(room, rule));
    context.out.document({{u"needed"_s, rule.has_value()}});
    co_return Exit::done;
}

} // namespace

QList<Command> changesApproverCommands()
{
    const QString group = u"changes"_s;
    return {
        {group, u"key"_s, {}, 0, Tr::tr("Show this person's public key, for others to pin"), {}, &inApprovalRoom<&showKey>},
        {group, u"approvers"_s, {}, 0, Tr::tr("Show whose approvals count, and what needs one"), {}, &inApprovalRoom<&approvers>},
        {group, u"pin"_s, u"KEY"_s, 1, Tr::tr("Let somebody's approvals count; it is journaled"),
         {option(u"name"_s, Tr::tr("Whose key it is: a name, an e-mail address or an id in the directory."), u"name"_s)}, &inApprovalRoom<&pin>},
        {group, u"unpin"_s, u"KEY"_s, 1, Tr::tr("Let them count no more; it is journaled"), {}, &inApprovalRoom<&unpin>},
        {group, u"approval-rule"_s, {}, 0, Tr::tr("Say what needs a second person; it is journaled"),
         {repeatable(u"verb"_s, Tr::tr("This kind of change (remove, setStatus, …); all without it."), u"verb"_s),
          option(u"above"_s, Tr::tr("Only for more changes in a set than this (0)."), u"number"_s),
          flag(u"off"_s, Tr::tr("Nothing needs one."))}, &inApprovalRoom<&setRule>},
    };
}

} // namespace Rollcall
