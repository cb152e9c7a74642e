// Two-person approval: asking, approving, taking in, and whose word counts.

#include "app/commandline/changesapproval.h"

#include "app/commandline/auditdesk.h"
#include "app/commandline/changestarget.h"
#include "app/commandline/options.h"
#include "models/domain/json.h"
#include "models/service/approval/embeddedapprovals.h"
#include "models/store/journal/signing.h"
#include "models/workspace/approval/approvaldesk.h"
#include "models/workspace/approval/approvaldiff.h"
#include "models/workspace/changes/changewords.h"

#include <QFile>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

/// The desk of a command; open() first.
struct Room {
    explicit Room(Context &context) : audit(context), m_context(context) {}

    Task<Result<void>> open()
    {
        auto opened = co_await audit.open();
        if (!opened)
            co_return opened;
        desk = std::make_unique<ApprovalDesk>(m_context.changes.changes(), m_context.changes.file(), audit.key());
        if (audit.where() == EmbeddedSession::id())
            desk->add(audit.where(), std::make_unique<EmbeddedApprovals>(m_context.session.store(), m_context.session.actor()));
        co_return opened;
    }

    AuditDesk audit;
    std::unique_ptr<ApprovalDesk> desk;

private:
    Context &m_context;
};

Result<ApprovalFile> fileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Tr::tr("%1 could not be read: %2").arg(path, file.errorString()));
    return ApprovalFile::fromJson(file.read(ApprovalFile::longestDocument + 1));
}

QString valueText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// What the approver signs, on standard error: the answer on standard output is the file.
void showDiff(const Context &context, const ApprovalRequest &request)
{
    context.out.progress(Tr::tr("“%1”, asked for by %2 at %3, signed with the key %4:")
                             .arg(request.title, request.requestedBy, request.requested.toLocalTime().toString(Qt::ISODate),
                                  Signing::fingerprint(request.publicKey)));
    for (const ApprovalItem &item : approvalItems(request.items)) {
        const QString where = item.environment.isEmpty() ? item.where : u"%1, %2"_s.arg(item.where, item.environment);
        context.out.progress(u"%1 %2 (%3): %4"_s.arg(item.isDestructive ? u"!"_s : u"-"_s, item.title, where, item.verdict));
        for (const FieldDifference &field : item.fields) {
            //: A field of the diff: its key, what it was based on, what it is now, what it becomes, and how these differ
            context.out.progress(u"    "_s + Tr::tr("%1: %2 | %3 | %4  %5 %6")
                                     .arg(field.key, valueText(field.base), valueText(field.now), valueText(field.after),
                                          symbol(field.mark), displayName(field.mark)));
        }
        for (const QString &consequence : item.consequences)
            context.out.progress(u"    "_s + consequence);
    }
}

void warnOfKey(const Context &context, const Signer::Key &key)
{
    if (!key.isKept)
        context.out.warning(Tr::tr("No keychain took the signing key (%1): it is good for this once, and cannot be pinned.").arg(key.reason));
}

Task<int> request(Context &context)
{
    const auto set = co_await changeSetNamed(context, context.argument(0));
    if (!set)
        co_return fail(context, set);
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const auto file = co_await room.desk->request(set->id);
    if (!file)
        co_return fail(context, file);
    showDiff(context, file->request);
    context.out.raw(file->toJson());
    co_return Exit::done;
}

Task<int> approve(Context &context)
{
    const auto file = fileAt(context.argument(0));
    if (!file)
        co_return fail(context, file);
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    showDiff(context, file->request);
    if (!context.confirmed(Tr::tr("Approve exactly this?")))
        co_return Exit::failed;
    QString name = context.value(u"name"_s);
    if (name.isEmpty()) {
        const QPointer<OpenDirectory> directory(&context.directory);
        name = co_await actorName(directory);
    }
    const auto key = co_await room.desk->key();
    if (!key)
        co_return fail(context, key);
    warnOfKey(context, *key);
    const auto approved = co_await room.desk->approve(*file, name);
    if (!approved)
        co_return fail(context, approved);
    context.out.raw(approved->toJson());
    co_return Exit::done;
}

Task<int> accept(Context &context)
{
    const auto file = fileAt(context.argument(0));
    if (!file)
        co_return fail(context, file);
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const auto accepted = co_await room.desk->accept(*file);
    if (!accepted)
        co_return fail(context, accepted);
    context.out.line(Tr::tr("“%1” is approved. It is applied only while it stays exactly this.").arg(file->request.title));
    context.out.document({{u"approved"_s, file->request.set.toString()}, {u"digest"_s, QString::fromLatin1(file->request.digest().toHex())}});
    co_return Exit::done;
}

Task<int> showKey(Context &context)
{
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const auto key = co_await room.desk->key();
    if (!key)
        co_return fail(context, key);
    warnOfKey(context, *key);
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

Task<int> pin(Context &context)
{
    const auto key = keyOf(context);
    if (!key)
        co_return fail(context, key);
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const QString fingerprint = Signing::fingerprint(*key);
    const QString name = context.value(u"name"_s);
    if (!context.confirmed(Tr::tr("Let approvals by the key %1 count in “%2”? Compare the fingerprint with its owner first.")
                               .arg(fingerprint, context.directory.name())))
        co_return Exit::failed;
    const auto pinned = co_await room.desk->pin(room.audit.where(), *key, name);
    if (!pinned)
        co_return fail(context, pinned);
    context.out.line(Tr::tr("Pinned the key of %1 (%2). It is in the journal.").arg(name.trimmed(), fingerprint));
    context.out.document({{u"pinned"_s, fingerprint}, {u"name"_s, name.trimmed()}});
    co_return Exit::done;
}

Task<int> unpin(Context &context)
{
    const auto key = keyOf(context);
    if (!key)
        co_return fail(context, key);
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const auto unpinned = co_await room.desk->unpin(room.audit.where(), *key);
    if (!unpinned)
        co_return fail(context, unpinned);
    context.out.line(Tr::tr("Approvals by this key count no more."));
    context.out.document({{u"unpinned"_s, Signing::fingerprint(*key)}});
    co_return Exit::done;
}

QString ruleText(const Room &room, const std::optional<ApprovalRule> &rule)
{
    if (!rule)
        return Tr::tr("Nothing needs a second person here.");
    const QString kinds = rule->verbs.isEmpty() ? Tr::tr("any kind of change") : rule->verbs.join(u", "_s);
    if (room.desk->isEnforced(room.audit.where()))
        return Tr::tr("A second person is needed for more than %1 of one person within a day, of: %2. The directory enforces it.").arg(rule->above).arg(kinds);
    return Tr::tr("A second person is needed for more than %1 in a set, of: %2. It is an agreed procedure, which only Rollcall keeps.").arg(rule->above).arg(kinds);
}

Task<int> approvers(Context &context)
{
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
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
        array.append(QJsonObject{{u"name"_s, key.name}, {u"publicKey"_s, digits}, {u"pinned"_s, toText(key.pinned)}});
    }
    context.out.line(ruleText(room, *rule));
    context.out.table({Tr::tr("Name"), Tr::tr("Fingerprint"), Tr::tr("Public key")}, cells);
    QJsonObject document{{u"approvers"_s, array}};
    if (*rule)
        document.insert(u"rule"_s, QJsonObject{{u"verbs"_s, QJsonArray::fromStringList((*rule)->verbs)}, {u"above"_s, (*rule)->above}});
    context.out.document(document);
    co_return Exit::done;
}

Task<int> setRule(Context &context)
{
    const auto above = number(context, u"above"_s, 0, 0, 1'000'000);
    if (!above)
        co_return Exit::usage;
    std::optional<ApprovalRule> rule;
    if (!context.has(u"off"_s))
        rule = ApprovalRule{context.parser.values(u"verb"_s), *above};
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const auto set = co_await room.desk->setRule(room.audit.where(), rule);
    if (!set)
        co_return fail(context, set);
    context.out.line(ruleText(room, rule));
    context.out.document({{u"needed"_s, rule.has_value()}});
    co_return Exit::done;
}

} // namespace

Task<Result<void>> checkApproval(Context &context, ChangeSetId set)
{
    Room room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return passOn(ready);
    if (context.has(u"approval"_s)) {
        const auto file = fileAt(context.value(u"approval"_s));
        if (!file)
            co_return passOn(file);
        if (file->request.set != set)
            co_return failure(Error::Kind::Invalid, Tr::tr("The approval is of another set: “%1”.").arg(file->request.title));
        if (const auto accepted = co_await room.desk->accept(*file); !accepted)
            co_return passOn(accepted);
    }
    auto checked = co_await room.desk->check(set);
    co_return checked;
}

QCommandLineOption approvalOption()
{
    return option(u"approval"_s, Tr::tr("What another person approved, where one is needed."), u"file"_s);
}

QList<Command> changesApprovalCommands()
{
    const QString group = u"changes"_s;
    const auto all = Command::Reach::AllDirectories;
    return {
        {group, u"request-approval"_s, u"SET"_s, 1, Tr::tr("Write a set as a signed file for another person to approve"), {}, &request, 0, all},
        {group, u"approve"_s, u"FILE"_s, 1, Tr::tr("See exactly what somebody asks for, and sign it"),
         {option(u"name"_s, Tr::tr("What the approver is called."), u"name"_s)}, &approve},
        {group, u"accept"_s, u"FILE"_s, 1, Tr::tr("Take in an approval, if it is of exactly this and by a pinned key"), {}, &accept, 0, all},
        {group, u"key"_s, {}, 0, Tr::tr("Show this person's public key, for others to pin"), {}, &showKey},
        {group, u"approvers"_s, {}, 0, Tr::tr("Show whose approvals count, and what needs one"), {}, &approvers},
        {group, u"pin"_s, u"KEY"_s, 1, Tr::tr("Let somebody's approvals count; it is journaled"),
         {option(u"name"_s, Tr::tr("Whose key it is."), u"name"_s)}, &pin},
        {group, u"unpin"_s, u"KEY"_s, 1, Tr::tr("Let them count no more; it is journaled"), {}, &unpin},
        {group, u"approval-rule"_s, {}, 0, Tr::tr("Say what needs a second person; it is journaled"),
         {repeatable(u"verb"_s, Tr::tr("This kind of change (remove, setStatus, …); all without it."), u"verb"_s),
          option(u"above"_s, Tr::tr("Only for more changes in a set than this (0)."), u"number"_s),
          flag(u"off"_s, Tr::tr("Nothing needs one."))}, &setRule},
    };
}

} // namespace Rollcall
