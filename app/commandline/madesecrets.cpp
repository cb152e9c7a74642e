#include "app/commandline/madesecrets.h"

#include "app/session/changessession.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SecretsCommands)
};

} // namespace

void printSecrets(Context &context, const QList<SentChange> &made)
{
    for (const SentChange &one : made)
        context.out.line(Tr::tr("Temporary password of %1: %2").arg(one.item.title, one.secret.reveal()));
}

Task<void> noteHandedOver(Context &context, QList<SentChange> made)
{
    QList<ChangeId> ids;
    for (const SentChange &one : std::as_const(made))
        ids.append(one.item.id());
    if (ids.isEmpty())
        co_return;
    if (const auto noted = co_await context.changes.basket().secretsShown(ids); !noted)
        context.out.error(noted.error());
}

QJsonArray secretsJson(const QList<SentChange> &made)
{
    QJsonArray secrets;
    for (const SentChange &one : made)
        secrets.append(QJsonObject{{u"change"_s, one.item.id().toString()}, {u"title"_s, one.item.title}, {u"secret"_s, one.secret.reveal()}});
    return secrets;
}

Task<void> tellOnlySecrets(Context &context, QList<SentChange> printed, QList<SentChange> made)
{
    if (!printed.isEmpty())
        context.out.document({{u"secrets"_s, secretsJson(printed)}});
    co_await noteHandedOver(context, std::move(made));
}

} // namespace Rollcall
