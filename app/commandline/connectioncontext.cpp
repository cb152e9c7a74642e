#include "app/commandline/connectioncontext.h"

#include "app/commandline/connectionjson.h"
#include "app/commandline/standardinput.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CommandLine)
};
}

Task<Result<void>> agreed(ConnectionContext &context, QString question)
{
    if (context.has(u"yes"_s))
        co_return Result<void>();
    if (!StandardInput::isTerminal())
        co_return failure(Error::Kind::Cancelled, Tr::tr("%1 Add --yes to do it without being asked.").arg(question));
    const QString prompt = question + u" [y/N] "_s;
    const auto answer = co_await StandardInput::line(prompt, context.stop());
    if (!answer)
        co_return passOn(answer);
    const QString word = answer->trimmed().toLower();
    if (word != "y"_L1 && word != "yes"_L1)
        co_return failure(Error::Kind::Cancelled, Tr::tr("Nothing was done."));
    co_return Result<void>();
}

void tellConnection(ConnectionContext &context, const QString &sentence, const Connection &connection, const QStringList &notes)
{
    context.out.line(sentence);
    for (const QString &note : notes)
        context.out.line(note);
    context.out.document({{u"connection"_s, connectionJson(context, connection)},
                          {u"id"_s, connection.id.toString()},
                          {u"notes"_s, QJsonArray::fromStringList(notes)}});
}

} // namespace Rollcall
