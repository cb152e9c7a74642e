// Two-person approval: asking, approving and taking in.

#include "app/commandline/changesapproval.h"

#include "app/commandline/approvalroom.h"
#include "app/commandline/changestarget.h"
#include "app/commandline/options.h"
#include "models/store/journal/signing.h"
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

Task<int> request(Context &context, ApprovalRoom &room)
{
    const auto set = co_await changeSetNamed(context, context.argument(0));
    if (!set)
        co_return fail(context, set);
    const auto file = co_await room.desk->request(set->id);
    if (!file)
        co_return fail(context, file);
    showDiff(context, file->request);
    context.out.raw(file->toJson());
    co_return Exit::done;
}

Task<int> approve(Context &context, ApprovalRoom &room)
{
    const auto file = fileAt(context.argument(0));
    if (!file)
        co_return fail(context, file);
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
    warnOfUnkeptKey(context, *key);
    const auto approved = co_await room.desk->approve(*file, name);
    if (!approved)
        co_return fail(context, approved);
    context.out.raw(approved->toJson());
    co_return Exit::done;
}

Task<int> accept(Context &context, ApprovalRoom &room)
{
    const auto file = fileAt(context.argument(0));
    if (!file)
        co_return fail(context, file);
    const auto accepted = co_await room.desk->accept(*file);
    if (!accepted)
        co_return fail(context, accepted);
    context.out.line(Tr::tr("“%1” is approved. It is applied only while it stays exactly this.").arg(file->request.title));
    context.out.document({{u"approved"_s, file->request.set.toString()}, {u"digest"_s, QString::fromLatin1(file->request.digest().toHex())}});
    co_return Exit::done;
}

} // namespace

Task<Result<void>> checkApproval(Context &context, ApprovalRoom &room, ChangeSetId set)
{
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
        {group, u"request-approval"_s, u"SET"_s, 1, Tr::tr("Write a set as a signed file for another person to approve"), {}, &inApprovalRoom<&request>, 0, all},
        {group, u"approve"_s, u"FILE"_s, 1, Tr::tr("See exactly what somebody asks for, and sign it"),
         {option(u"name"_s, Tr::tr("What the approver is called."), u"name"_s)}, &inApprovalRoom<&approve>},
        {group, u"accept"_s, u"FILE"_s, 1, Tr::tr("Take in an approval, if it is of exactly this and by a pinned key"), {}, &inApprovalRoom<&accept>, 0, all},
    };
}

} // namespace Rollcall
