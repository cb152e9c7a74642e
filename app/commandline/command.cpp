#include "app/commandline/command.h"

#include <cstdio>
#include <unistd.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CommandLine)
};
}

bool Typed::confirmed(const QString &question) const
{
    if (parser.isSet(u"yes"_s))
        return true;
    if (isatty(STDIN_FILENO) == 0) {
        out.warning(Tr::tr("%1 Add --yes to do it without being asked.").arg(question));
        return false;
    }
    std::fprintf(stderr, "%s [y/N] ", qUtf8Printable(safeForTerminal(question)));
    QTextStream in(stdin);
    const QString answer = in.readLine().trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

} // namespace Rollcall
