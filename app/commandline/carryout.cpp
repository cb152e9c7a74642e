#include "app/commandline/carryout.h"

#include "app/commandline/changestarget.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

Task<int> carryOut(Context &context, Payload payload, Telling telling)
{
    QList<Change> changes;
    changes.append(context.directory.prepare(std::move(payload)));
    if (!telling.question.isEmpty()) {
        if (!context.has(u"yes"_s)) {
            const auto checked = co_await context.directory.directory().check(changes);
            const auto &answer = checked.constFirst();
            // A directory that cannot tell beforehand refuses when it is asked to apply.
            if (!answer && answer.error().kind != Error::Kind::Unsupported)
                co_return fail(context, answer);
        }
        const QList<ConnectionId> where{context.directory.id()};
        if (!context.confirmed(questionAt(context, telling.question, where)))
            co_return Exit::failed;
    }
    const auto results = co_await context.directory.applyChanges(std::move(changes));
    const auto &done = results.constFirst();
    if (!done)
        co_return fail(context, done);
    const QString sentence = telling.done(*done);
    co_await tellApplied(context, sentence, telling.key, *done);
    co_return Exit::done;
}

Task<void> tellApplied(Context &context, QString sentence, QString key, Applied result)
{
    context.out.applied(sentence, key, result);
    if (const auto noted = co_await context.directory.secretShown(result); !noted)
        context.out.error(noted.error());
}

std::function<QString(const Applied &)> saying(QString sentence)
{
    return [sentence = std::move(sentence)](const Applied &) { return sentence; };
}

QString storedName(const Applied &applied)
{
    const QJsonObject &image = applied.after.isEmpty() ? applied.before : applied.after;
    const QString shown = image.value("displayName"_L1).toString();
    return shown.isEmpty() ? image.value("name"_L1).toString() : shown;
}

} // namespace Rollcall
