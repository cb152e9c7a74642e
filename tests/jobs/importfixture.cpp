#include "tests/jobs/importfixture.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

QByteArray people(int count)
{
    QByteArray csv("E-mail,Name,Role\n");
    for (int i = 0; i < count; ++i)
        csv += "p" + QByteArray::number(i) + "@acme.example,Person " + QByteArray::number(i) + ",Member\n";
    return csv;
}

void ImportFixture::begin()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<World>();
    m_acme = m_world->organization(u"Acme"_s);
    m_globex = m_world->organization(u"Globex"_s);
    m_desk = std::make_unique<Desk>(*m_world);
    m_imports = std::make_unique<Imports>(m_desk->workspaceFile());
}

void ImportFixture::end()
{
    m_check.reset();
    m_imports.reset();
    m_desk.reset();
    m_world.reset();
}

QString ImportFixture::file(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file");
    return file.fileName();
}

NewImport ImportFixture::beginWith(const QString &path)
{
    Organization acme;
    acme.id = m_acme;
    acme.name = u"Acme"_s;
    return must(await(newImport(m_imports.get(), &m_desk->directory(), acme, path, std::nullopt, {})));
}

CheckReport ImportFixture::check(const Import &import)
{
    const ImportRules rules = must(await(importRules(&m_desk->directory(), m_acme)));
    if (!await(m_imports->keep(import)))
        qFatal("cannot be kept");
    m_check = std::make_unique<ImportCheck>(&m_desk->directory(), import, rules);
    return must(await(m_check->run([this, id = import.id](QList<MarkedRow> rows) { return m_imports->mark(id, std::move(rows)); })));
}

Import ImportFixture::stage(const QString &path)
{
    Import import = beginWith(path).import;
    import.mapping.invite = false;
    check(import);
    import.state = Import::State::Staged;
    if (!await(m_imports->keep(import)))
        qFatal("cannot be staged");
    return must(await(m_imports->import(import.id)));
}

std::optional<Error> ImportFixture::apply(const ChangeSetId &import, int chunk, qint64 stopAfter)
{
    ImportJob job({m_imports.get(), &m_desk->changes(), &m_desk->directory()}, import);
    job.setChunk(chunk);
    job.setMostForOneApproval(m_mostForOneApproval);
    job.setTakesAhead(m_takesAhead);
    if (stopAfter >= 0) {
        QObject::connect(&job, &ImportJob::progressed, &job, [&job, stopAfter] {
            if (job.progress().done >= stopAfter)
                job.cancel();
        });
    }
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the job does not end");
    return job.error();
}

QStringList ImportFixture::marks(const ChangeSetId &import)
{
    QStringList told;
    const auto rows = must(await(m_imports->rows(import, {}, 0, 1000)));
    for (const MarkedRow &row : rows)
        told.append(u"%1 %2"_s.arg(row.row).arg(toKey(row.outcome)) + (row.state ? u": "_s + toKey(*row.state) : QString()));
    return told;
}

qint64 ImportFixture::members()
{
    MemberQuery query;
    query.organization = m_acme;
    return must(await(m_desk->directory().reader().countMembers(query, CountMode::Exact, {}))).value;
}

} // namespace Rollcall
