#include "tests/faults/place.h"

#include "models/service/firststart.h"
#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/newimport.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

Place::Place(const QString &folder) : m_store(folder + u"/directory.sqlite"_s), m_file(folder + u"/workspace.sqlite"_s)
{
    if (!await(m_store.open()) || !await(m_file.open()))
        qFatal("the place cannot be opened");
    const auto actor = await(prepareFirstStart(m_store, u"boss"_s, u"The Boss"_s));
    if (!actor)
        qFatal("%s", qPrintable(actor.error().message));
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"embedded"_s);
    parts.actor = *actor;
    parts.directory = std::make_unique<EmbeddedDirectory>(m_store);
    parts.reader = std::make_unique<EmbeddedReader>(m_store, *actor);
    m_changes = std::make_unique<Changes>(m_file, m_workspace, &freeLease);
    m_imports = std::make_unique<Imports>(m_file);
    m_directory = m_workspace.add(std::move(parts));
    m_changes->history().keep(*m_directory);
}

Organization Place::acme()
{
    const auto page = await(m_directory->reader().organizations({}, {}));
    if (page && !page->rows.isEmpty())
        return page->rows.first().organization;
    const auto made = await(m_directory->apply(creation(EntityKind::Organization, {{u"name"_s, u"Acme"_s}})));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return acme();
}

QList<Change> Place::additions(const QString &names, int count)
{
    const OrganizationId into = acme().id;
    QList<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.append(m_directory->prepare(addition(into, u"%1.%2@acme.example"_s.arg(names).arg(i))));
    return changes;
}

QHash<QString, int> Place::addresses()
{
    std::function<Result<QHash<QString, int>>(ReadSession &)> look = [](ReadSession &session) -> Result<QHash<QString, int>> {
        const Visibility all{.everything = true, .organizations = {}, .self = {}};
        QHash<QString, int> people;
        for (const MemberRow &row : session.members({}, all, 0, 1'000'000).rows)
            ++people[row.user.email];
        return people;
    };
    return await(m_store.read<QHash<QString, int>>(std::move(look))).value_or(QHash<QString, int>());
}

QString Place::import(const QString &csv, int chunk)
{
    const Organization organization = acme();
    const auto unfinished = await(m_imports->unfinished(m_directory->id()));
    if (!unfinished)
        return unfinished.error().message;
    ChangeSetId id;
    if (!unfinished->isEmpty()) {
        id = unfinished->first().id;
    } else {
        auto made = await(newImport(m_imports.get(), m_directory, organization, csv, std::nullopt, {}));
        if (!made)
            return made.error().message;
        Import import = made->import;
        import.mapping.invite = false;
        id = import.id;
        if (const auto kept = await(m_imports->keep(import)); !kept)
            return kept.error().message;
        ImportCheck check(m_directory, import, made->rules);
        const auto take = [this, id](QList<MarkedRow> rows) { return m_imports->mark(id, std::move(rows)); };
        if (const auto checked = await(check.run(take)); !checked)
            return checked.error().message;
        import.state = Import::State::Staged;
        if (const auto kept = await(m_imports->keep(import)); !kept)
            return kept.error().message;
    }
    ImportJob job({m_imports.get(), m_changes.get(), m_directory}, id);
    job.setChunk(chunk);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        return u"the job does not end"_s;
    return job.error() ? job.error()->message : QString();
}

} // namespace Rollcall
