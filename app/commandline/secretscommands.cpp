// rollcall secrets: files of one-time passwords, as an import of many makes them.

#include "app/commandline/passphrases.h"

#include "app/commandline/options.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QFileInfo>
#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SecretsCommands)
};

using Secrets = Result<QList<NamedSecret>>;

Task<Secrets> openedFile(QString path, OneTimeSecret passphrase)
{
    std::function<Secrets()> work = [path, passphrase] { return SecretFile::read(path, passphrase); };
    auto reading = onPool<Secrets>(std::move(work));
    auto secrets = co_await reading;
    co_return secrets;
}

Task<int> openSecrets(Context &context)
{
    const QString path = QFileInfo(context.argument(0)).absoluteFilePath();
    const QString prompt = Tr::tr("Passphrase of %1: ").arg(QFileInfo(path).fileName());
    const auto passphrase = co_await askPassphrase(prompt);
    if (!passphrase)
        co_return fail(context, passphrase);
    const OneTimeSecret typed = *passphrase;
    const auto secrets = co_await openedFile(path, typed);
    if (!secrets)
        co_return fail(context, secrets);
    QJsonArray array;
    for (const NamedSecret &one : *secrets) {
        context.out.line(Tr::tr("Temporary password of %1: %2").arg(one.name, one.secret.reveal()));
        array.append(QJsonObject{{u"name"_s, one.name}, {u"secret"_s, one.secret.reveal()}});
    }
    context.out.document({{u"file"_s, path}, {u"secrets"_s, array}});
    co_return Exit::done;
}

} // namespace

Task<Result<OneTimeSecret>> askPassphrase(QString prompt)
{
    const std::stop_token never;
    const auto typed = co_await StandardInput::secret(prompt, never);
    if (!typed)
        co_return passOn(typed);
    if (typed->isEmpty())
        co_return failure(Error::Kind::Invalid, Tr::tr("No passphrase came on standard input."));
    co_return OneTimeSecret(typed->toPlain());
}

Task<Result<OneTimeSecret>> askNewPassphrase()
{
    const QString prompt = Tr::tr("Passphrase for the file of passwords: ");
    const auto first = co_await askPassphrase(prompt);
    if (!first)
        co_return first;
    QString again = first->reveal();
    if (StandardInput::isTerminal()) {
        const QString more = Tr::tr("The same once more: ");
        const auto second = co_await askPassphrase(more);
        if (!second)
            co_return second;
        again = second->reveal();
    }
    if (const auto good = SecretFile::checkPassphrase(first->reveal(), again); !good)
        co_return passOn(good);
    co_return first;
}

QList<Command> secretsCommands()
{
    return {
        {u"secrets"_s, u"open"_s, u"FILE"_s, 1, Tr::tr("Print the passwords of a file that an import made; asks for its passphrase"), {}, &openSecrets},
    };
}

} // namespace Rollcall
