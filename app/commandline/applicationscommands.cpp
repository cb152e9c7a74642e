#include "app/commandline/carryout.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ApplicationCommands)
};

Task<int> listApplications(Context &context)
{
    const auto rows = co_await context.reader().applications();
    if (!rows)
        co_return fail(context, rows);
    QList<QStringList> cells;
    QJsonArray array;
    for (const auto &row : *rows) {
        cells.append({row.application.name, QString::number(row.organizations), QString::number(row.roles),
                      row.application.id.toString()});
        array.append(toJson(row.application));
    }
    context.out.table({Tr::tr("Name"), Tr::tr("Organizations"), Tr::tr("Roles"), Tr::tr("Id")}, cells);
    context.out.document({{u"applications"_s, array}});
    co_return Exit::done;
}

Task<int> showApplication(Context &context)
{
    const auto application = co_await resolveApplication(context.reader(), context.argument(0));
    if (!application)
        co_return fail(context, application);
    context.out.facts({{Tr::tr("Name"), application->name},
                       {Tr::tr("Id"), application->id.toString()},
                       {Tr::tr("Created"), toText(application->created)}});
    context.out.document({{u"application"_s, toJson(*application)}});
    co_return Exit::done;
}

Task<int> createApplication(Context &context)
{
    Create payload;
    payload.kind = EntityKind::Application;
    payload.values = QJsonObject{{u"name"_s, context.value(u"name"_s)}};
    Telling telling{u"application"_s, [](const Applied &applied) {
        return Tr::tr("Created the application “%1” (%2).").arg(storedName(applied), applied.target.id);
    }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> editApplication(Context &context)
{
    const auto application = co_await resolveApplication(context.reader(), context.argument(0));
    if (!application)
        co_return fail(context, application);
    Patch payload;
    payload.target = entity(application->id);
    editText(context, u"name"_s, u"name"_s, toJson(*application), payload.edits);
    Telling telling{u"application"_s, [](const Applied &applied) { return Tr::tr("Saved “%1”.").arg(storedName(applied)); }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> removeApplication(Context &context)
{
    const auto application = co_await resolveApplication(context.reader(), context.argument(0));
    if (!application)
        co_return fail(context, application);
    Remove payload;
    payload.target = entity(application->id);
    Telling telling{u"application"_s, saying(Tr::tr("Deleted the application “%1”.").arg(application->name)),
                    Tr::tr("Delete the application “%1”?").arg(application->name)};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

} // namespace

QList<Command> applicationCommands()
{
    const QString group = u"applications"_s;
    const QList<QCommandLineOption> name{option(u"name"_s, Tr::tr("Name, 1 to 255 characters."), u"text"_s)};
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List applications"), {}, &listApplications},
        {group, u"show"_s, u"APPLICATION"_s, 1, Tr::tr("Show one application"), {}, &showApplication},
        {group, u"create"_s, {}, 0, Tr::tr("Create an application"), name, &createApplication},
        {group, u"edit"_s, u"APPLICATION"_s, 1, Tr::tr("Rename an application"), name, &editApplication},
        {group, u"delete"_s, u"APPLICATION"_s, 1, Tr::tr("Delete an application that nothing uses"), {}, &removeApplication},
    };
}

} // namespace Rollcall
