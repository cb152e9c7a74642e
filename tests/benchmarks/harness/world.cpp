#include "tests/benchmarks/harness/world.h"

#include "models/service/sample/sampledirectory.h"

#include <QDir>
#include <QFile>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

Task<Result<bool>> wipeLog(Store *store)
{
    auto wiping = store->wipeLog();
    auto wiped = co_await wiping;
    co_return wiped;
}

} // namespace

World::World(const QString &folder) : m_folder(DataFolder::find(folder)), m_session(m_folder)
{
    must(await(m_session.open(QString())));
    m_workspace.add(m_session.parts());
}

World::~World() = default;

QList<OrganizationRow> World::organizations()
{
    OrganizationQuery query;
    query.sort = OrganizationSort::Members;
    query.order = SortOrder::Descending;
    PageRequest all;
    all.limit = 1000;
    return must(await(reader().organizations(query, all))).rows;
}

void makeData(const Setup &setup)
{
    World world(setup.folder);
    if (must(await(world.reader().countMembers({}, CountMode::Exact, {}))).value >= setup.members)
        return;
    SampleSize size;
    size.members = setup.members - 1; // The person at this computer is one, too.
    must(await(fillWithSample(world.store(), world.directory().actor(), fitted(size), [](qint64) { return true; })));
    must(await(wipeLog(&world.store()))); // A copy is of the file alone.
}

QString copyOfData(const Setup &setup, const QString &name)
{
    const QString folder = setup.scratch + u'/' + name;
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, mine))
        giveUp(u"%1 cannot be made."_s.arg(folder));
    const DataFolder from = DataFolder::find(setup.folder);
    const DataFolder to = DataFolder::find(folder);
    QFile::remove(to.directoryFile);
    if (!QFile::copy(from.directoryFile, to.directoryFile))
        giveUp(u"%1 cannot be copied."_s.arg(from.directoryFile));
    return folder;
}

} // namespace Rollcall::Bench
