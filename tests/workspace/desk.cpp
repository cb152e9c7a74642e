#include "tests/workspace/desk.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Nobody else applies in these tests.
Task<Result<SendLease>> freeLease(QString, std::stop_token)
{
    co_return SendLease();
}

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("refused: %s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    return *result;
}

} // namespace

Desk::Desk(World &world, const QString &file)
    : m_file(std::make_unique<WorkspaceFile>(file.isEmpty() ? m_folder.filePath(u"data/workspace.sqlite"_s) : file))
{
    const auto opened = await(m_file->open());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_changes = std::make_unique<Changes>(*m_file, m_workspace, &freeLease);
    m_directory = &open(world, u"embedded"_s);
}

Desk::~Desk() = default;

OpenDirectory &Desk::open(World &world, const QString &id)
{
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(id);
    parts.name = id;
    parts.actor = Actor{world.boss};
    parts.directory = std::make_unique<EmbeddedDirectory>(world.store(), [&world] { return world.now(); });
    parts.reader = world.reader(world.boss);
    OpenDirectory *directory = m_workspace.add(std::move(parts));
    m_changes->history().keep(*directory);
    return *directory;
}

ChangeSet Desk::stage(const QList<Change> &changes, Origin origin)
{
    return must(await(m_changes->stage({}, origin, changes)));
}

ChangeSet Desk::applied(const QList<Change> &changes, Origin origin)
{
    const ChangeSet staged = stage(changes, origin);
    applyConfirmed(staged.id);
    return set(staged.id);
}

Changes::Outcome Desk::apply(const ChangeSetId &set, ApplyOptions options)
{
    return await(m_changes->apply(set, options));
}

Changes::Outcome Desk::applyConfirmed(const ChangeSetId &set)
{
    ApplyOptions options;
    options.confirmed = await(brakeOf(&m_workspace, items(set))).destructive;
    return apply(set, options);
}

QList<StagedChange> Desk::items(const ChangeSetId &set)
{
    return must(await(basket().items(set)));
}

StagedChange Desk::item(const ChangeId &id)
{
    return must(await(basket().item(id)));
}

ChangeSet Desk::set(const ChangeSetId &id)
{
    return must(await(basket().set(id)));
}

QList<UserId> threePeople(World &world, const OrganizationId &organization)
{
    QList<UserId> people;
    for (const QString &name : {u"wei"_s, u"olena"_s, u"ivan"_s})
        people.append(world.person(name + u"@acme.example"_s, organization, {BuiltInRole::member()}));
    return people;
}

QString outcome(const StagedChange &item)
{
    return item.reason ? u"%1: %2"_s.arg(toKey(item.state), item.reason->message) : toKey(item.state);
}

} // namespace Rollcall
