#include "membersfixture.h"

#include "models/domain/json.h"
#include "models/service/embeddeddirectory.h"
#include "models/service/embeddedreader.h"
#include "models/service/firststart.h"
#include "models/service/sample/sampledirectory.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

Task<Result<Store::Mode>> opened(Store &store)
{
    auto opening = store.open();
    auto mode = co_await opening;
    co_return mode;
}

} // namespace

MembersFixture::MembersFixture()
    : m_settings(m_folder.filePath(u"rollcall.ini"_s), QSettings::IniFormat), m_places(m_settings),
      m_store(std::make_unique<Store>(m_folder.filePath(u"directory.sqlite"_s)))
{
    if (const auto mode = wait(opened(*m_store)); !mode)
        qFatal("%s", qPrintable(mode.error().message));
    const auto actor = wait(prepareFirstStart(*m_store, u"tester"_s, u"Tess Tester"_s));
    if (!actor)
        qFatal("%s", qPrintable(actor.error().message));
    m_actor = *actor;
    m_directory = open(m_actor);
}

MembersFixture::~MembersFixture() = default;

std::unique_ptr<OpenDirectory> MembersFixture::open(const Actor &actor, std::unique_ptr<Directory> directory)
{
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"embedded"_s);
    parts.name = u"This computer"_s;
    parts.actor = actor;
    parts.directory = directory ? std::move(directory) : std::make_unique<EmbeddedDirectory>(*m_store);
    parts.reader = std::make_unique<EmbeddedReader>(*m_store, actor);
    return std::make_unique<OpenDirectory>(std::move(parts));
}

OpenDirectory &MembersFixture::as(const UserId &user)
{
    m_others.push_back(open(Actor{user}));
    return *m_others.back();
}

OpenDirectory &MembersFixture::behind(std::unique_ptr<Directory> directory)
{
    m_others.push_back(open(m_actor, std::move(directory)));
    return *m_others.back();
}

void MembersFixture::setReadOnly(const QString &reason)
{
    static_cast<EmbeddedDirectory &>(m_directory->directory()).setReadOnly(reason);
}

void MembersFixture::fillWithPeople(qint64 members, int organizations)
{
    const SampleSize size{members, organizations, 7};
    const auto filled = wait(fillWithSample(*m_store, m_actor, size, [](qint64) { return true; }));
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message));
}

void MembersFixture::fillWithMembers(const OrganizationId &organization, int count)
{
    QList<Payload> payloads;
    for (int i = 1; i <= count; ++i) {
        AddMember add;
        add.organization = entity(organization);
        add.values = QJsonObject{{u"name"_s, u"Person %1"_s.arg(i)}, {u"email"_s, u"person%1@acme.example"_s.arg(i)}};
        add.roles = {Ref(entity(BuiltInRole::member()))};
        payloads.append(Payload(add));
    }
    const auto results = wait(m_directory->applyAll(payloads));
    for (const auto &result : results) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }
}

Applied MembersFixture::apply(const Payload &payload)
{
    const auto applied = wait(m_directory->apply(payload));
    if (!applied)
        qFatal("%s", qPrintable(applied.error().message));
    return *applied;
}

OrganizationId MembersFixture::addOrganization(const QString &name)
{
    Create create;
    create.kind = EntityKind::Organization;
    create.values = QJsonObject{{u"name"_s, name}};
    return OrganizationId(apply(Payload(create)).target.id);
}

UserId MembersFixture::addMember(const OrganizationId &organization, const QString &name, const QString &email,
                                 const QList<RoleId> &roles, bool invite)
{
    AddMember add;
    add.organization = entity(organization);
    add.values = QJsonObject{{u"name"_s, name}, {u"email"_s, email}};
    for (const RoleId &role : roles)
        add.roles.append(Ref(entity(role)));
    add.invite = invite;
    return UserId(apply(Payload(add)).target.id);
}

Person MembersFixture::person(const UserId &id)
{
    return wait(m_directory->reader().person(id)).value_or(Person());
}

QList<MemberRow> MembersFixture::members(const OrganizationId &organization)
{
    MemberQuery query;
    query.organization = organization;
    PageRequest page;
    page.limit = 1'000;
    return wait(m_directory->reader().members(query, page)).value_or(Page<MemberRow>()).rows;
}

std::optional<MemberRow> MembersFixture::member(const OrganizationId &organization, const QString &email)
{
    for (const MemberRow &row : members(organization)) {
        if (row.user.email == email)
            return row;
    }
    return std::nullopt;
}

} // namespace Rollcall
