#include "app/commandline/command.h"
#include "app/commandline/options.h"
#include "app/session/changessession.h"
#include "models/domain/json.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::OtherCommands)
};

Task<int> find(Context &context)
{
    const auto limit = number(context, u"limit"_s, 50, 1, 1000);
    if (!limit)
        co_return Exit::usage;
    const QString text = context.parser.positionalArguments().join(' '_L1);
    const std::stop_token never;
    const QList<OpenDirectory *> directories = context.changes.workspace().directories();
    QList<QStringList> cells;
    QJsonArray array;
    int exit = Exit::done;
    for (const OpenDirectory *directory : directories) {
        const auto found = co_await directory->reader().find(text, static_cast<int>(*limit), never);
        if (!found) {
            exit = fail(context, found);
            continue;
        }
        for (const Found &item : *found) {
            cells.append({toKey(item.entity.kind), item.title, item.subtitle, item.entity.id, directory->name()});
            array.append(QJsonObject{{u"kind"_s, toKey(item.entity.kind)},
                                     {u"id"_s, item.entity.id},
                                     {u"title"_s, item.title},
                                     {u"subtitle"_s, item.subtitle},
                                     {u"directory"_s, directory->name()}});
        }
    }
    QStringList headings{Tr::tr("Kind"), Tr::tr("Name"), Tr::tr("More"), Tr::tr("Id"), Tr::tr("Directory")};
    if (directories.size() == 1) {
        headings.removeLast();
        for (QStringList &row : cells)
            row.removeLast();
    }
    context.out.table(headings, cells);
    context.out.document({{u"found"_s, array}});
    // One directory that cannot be searched leaves the answer of the others.
    co_return exit == Exit::done || directories.size() == 1 ? exit : Exit::partly;
}

Task<int> sample(Context &context)
{
    SampleSize size;
    const auto members = number(context, u"members"_s, size.members, 1, 5'000'000);
    const auto organizations = number(context, u"organizations"_s, size.organizations, 1, 100'000);
    const auto seed = number(context, u"seed"_s, static_cast<qint64>(size.seed), 0, std::numeric_limits<qint64>::max());
    if (!members || !organizations || !seed)
        co_return Exit::usage;
    size.members = *members;
    size.organizations = static_cast<int>(*organizations);
    size.seed = static_cast<quint64>(*seed);
    size = fitted(size);
    std::function<bool(qint64)> progress = [](qint64) { return true; };
    const auto done = co_await fillWithSample(context.session.store(), context.session.actor(), size, std::move(progress));
    if (!done)
        co_return fail(context, done);
    context.out.line(Tr::tr("Made %1 people in %2 organizations.").arg(size.members).arg(size.organizations));
    context.out.document({{u"members"_s, size.members}, {u"organizations"_s, size.organizations}});
    co_return Exit::done;
}

} // namespace

QList<Command> otherCommands()
{
    return {
        {u"find"_s, {}, u"TEXT"_s, 1, Tr::tr("Find people, organizations and roles by any text"),
         {option(u"limit"_s, Tr::tr("At most this many (50)."), u"number"_s)}, &find, Command::anyNumber,
         Command::Reach::AllDirectories},
        {u"sample"_s, {}, {}, 0, Tr::tr("Fill an empty directory with sample data"),
         {option(u"members"_s, Tr::tr("How many people (5000)."), u"number"_s),
          option(u"organizations"_s, Tr::tr("How many organizations (200)."), u"number"_s),
          option(u"seed"_s, Tr::tr("The same seed makes the same data."), u"number"_s)},
         &sample, 0, Command::Reach::ThisComputer},
    };
}

} // namespace Rollcall
