#include "tests/workspace/mirror/mirrorfixture.h"

#include <QTimeZone>

namespace Rollcall {

using namespace Qt::StringLiterals;

MirrorFixture::MirrorFixture(QString file, Leases *leases, std::chrono::milliseconds firstProbe)
    : m_file(file.isEmpty() ? m_folder.filePath(u"deep/mirror.sqlite"_s) : std::move(file)), m_leases(leases), m_firstProbe(firstProbe),
      m_now(std::make_shared<QDateTime>(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC))
{
    open();
}

MirrorFixture::~MirrorFixture() = default;

void MirrorFixture::open()
{
    auto server = std::make_unique<ScriptedDirectory>();
    if (m_server)
        server->content = m_server->content;
    m_reader.reset();
    m_server = server.get();
    Mirror::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.file = m_file;
    parts.leases = m_leases;
    parts.clock = [now = m_now] { return *now; };
    parts.firstProbe = m_firstProbe;
    m_directory = std::make_unique<MirroredDirectory>(std::move(server), std::move(parts));
    const auto opened = await(mirror().open());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_reader = mirror().reader();
}

void MirrorFixture::reopen()
{
    open();
}

void MirrorFixture::close()
{
    m_reader.reset();
    m_directory.reset();
}

QStringList MirrorFixture::organizations()
{
    QStringList names;
    const auto page = await(m_reader->organizations({}, {0, 100'000}));
    for (const OrganizationRow &row : page->rows)
        names.append(row.organization.title());
    return names;
}

QStringList MirrorFixture::members(const QString &organization)
{
    MemberQuery query;
    if (!organization.isEmpty())
        query.organization = OrganizationId(organization);
    QStringList names;
    const auto page = await(m_reader->members(query, {0, 100'000}));
    for (const MemberRow &row : page->rows)
        names.append(row.user.title());
    names.sort();
    return names;
}

std::optional<Person> MirrorFixture::person(const QString &id)
{
    const auto person = await(m_reader->person(UserId(id)));
    return person ? std::optional(*person) : std::nullopt;
}

Change MirrorFixture::change(Payload payload) const
{
    return Change::make({UserId(u"boss"_s)}, std::move(payload));
}

Result<Applied> MirrorFixture::apply(Payload payload)
{
    return await(m_directory->apply({change(std::move(payload))})).first();
}

Patch rename(const EntityId &target, const QString &field, const QString &value)
{
    return {target, {{field, QJsonValue(), value}}};
}

} // namespace Rollcall
