#include "app/commandline/secretarguments.h"

#include "models/directory/connectionkind.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SecretArguments)
};
}

std::optional<QString> secretInArguments(const QStringList &arguments, const QList<QCommandLineOption> &options, bool surplus)
{
    for (const QString &argument : arguments) {
        if (argument == "--"_L1)
            break;
        const QString name = argument.section(u'=', 0, 0).mid(2);
        if (!argument.startsWith("--"_L1) || !isSecretName(name))
            continue;
        const bool isThere = std::any_of(options.begin(), options.end(), [&](const QCommandLineOption &one) { return one.names().contains(name); });
        if (!isThere || argument.contains('='_L1) || surplus)
            return Tr::tr("--%1 takes no secret: others on this computer can read arguments. Secrets come from standard input or from the keychain.")
                .arg(name.left(40));
    }
    return std::nullopt;
}

} // namespace Rollcall
