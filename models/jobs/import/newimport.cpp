#include "models/jobs/import/newimport.h"

#include "models/exchange/mapping/guess.h"
#include "models/exchange/source/opentable.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

/// What can be told of a file without a directory.
struct FirstLook {
    TableFormat format;
    FileStamp stamp;
    QStringList headings;
};

Result<FirstLook> lookAt(const QString &path, const std::optional<TableFormat> &wanted, const std::stop_token &stop)
{
    const auto format = wanted ? Result<TableFormat>(*wanted) : recogniseFile(path);
    if (!format)
        return passOn(format);
    const auto table = openTable(path, *format);
    if (!table)
        return passOn(table);
    const auto stamp = stampOf(path, stop);
    if (!stamp)
        return passOn(stamp);
    return FirstLook{*format, *stamp, (*table)->headings()};
}

} // namespace

Task<Result<NewImport>> newImport(QPointer<Imports> imports, QPointer<OpenDirectory> directory, Organization organization, QString path,
                                  std::optional<TableFormat> format, std::stop_token stop)
{
    const Error closed{Error::Kind::Cancelled, Words::tr("The directory was closed."), {}, {}};
    if (!imports || !directory)
        co_return tl::unexpected(closed);
    const ConnectionId connection = directory->id();
    const QString destination = directory->destination();
    const OrganizationId id = organization.id;
    const auto rules = co_await importRules(directory, id);
    if (!rules)
        co_return passOn(rules);
    std::function<Result<FirstLook>()> work = [path, format, stop] { return lookAt(path, format, stop); };
    auto looking = onPool<Result<FirstLook>>(std::move(work));
    const auto look = co_await looking;
    if (!look)
        co_return passOn(look);
    if (!imports)
        co_return tl::unexpected(closed);
    const QStringList headings = look->headings;
    const auto remembered = co_await imports->remembered(connection, headings);
    if (!remembered)
        co_return passOn(remembered);
    NewImport made;
    made.rules = *rules;
    made.isRemembered = remembered->has_value();
    Import &import = made.import;
    import.id = newId<ChangeSetId>();
    import.connection = connection;
    import.destination = destination;
    import.organization = id;
    import.organizationName = organization.title();
    import.path = path;
    import.stamp = look->stamp;
    import.format = look->format;
    import.mapping = remembered->value_or(guessMapping(headings));
    import.mapping.headings = headings; // Their case may differ from that of last time.
    import.mapping = fitted(import.mapping, *rules);
    import.made = QDateTime::currentDateTimeUtc();
    co_return made;
}

Task<Result<void>> stageImport(QPointer<Imports> imports, QPointer<OpenDirectory> directory, Import import)
{
    const Mapping mapping = import.mapping;
    const ConnectionId where = import.connection;
    const auto who = co_await actorName(directory);
    if (!imports)
        co_return failure(Error::Kind::Cancelled, Words::tr("The directory was closed."));
    const ChangeSet set = newChangeSet(import.title(), Origin::Import, who);
    if (const auto staged = co_await imports->stage(std::move(import), set); !staged || !imports)
        co_return staged;
    auto remembered = co_await imports->remember(where, mapping);
    co_return remembered;
}

} // namespace Rollcall
