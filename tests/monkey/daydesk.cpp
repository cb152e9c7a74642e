#include "tests/monkey/daydesk.h"

#include "models/domain/json.h"
#include "models/workspace/changes/brake.h"
#include "ui/shell/shell.h"
#include "tests/net/awaited.h"

#include <QLineEdit>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 40'000; ///< Milliseconds until what was begun has to have ended.

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    return *result;
}

/// Nobody else applies in this test.
Task<Result<SendLease>> freeLease(QString, std::stop_token)
{
    co_return SendLease();
}

/// Not yet decided, or not known.
bool isOpen(const StagedChange &item)
{
    return item.state == ItemState::Failed || item.state == ItemState::Unknown || item.state == ItemState::Partial
        || item.state == ItemState::Staged;
}

} // namespace

DayDesk::DayDesk(Site &site)
    : m_site(site), m_line(site.http().port(), site.timing()),
      m_clock(site.timing(), [this] { return static_cast<qint64>(m_line.requests() + m_site.http().requests.size()); }), m_shell(20, 2),
      m_file(m_folder.filePath(u"workspace.sqlite"_s))
{
    must(m_file.open().result().transform([] { return true; }));
    m_changes = std::make_unique<Changes>(m_file, m_shell.workspace(), &freeLease);
    auto mirror = mirrored(u"mirror.sqlite"_s);
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.name = u"Remote"_s;
    parts.actor = Actor{site.actor()};
    parts.reader = mirror->mirror().reader();
    parts.sync = &mirror->mirror().sync();
    m_mirrored = mirror.get();
    parts.directory = std::move(mirror);
    m_directory = m_shell.workspace().add(std::move(parts));
    m_changes->history().keep(*m_directory);
    Shell shell = m_shell.shell();
    shell.changes = m_changes.get();
    m_window = new MainWindow(shell, Location{m_directory->id(), Section::Organizations, {}, {}});
    m_window->resize(1200, 800);
    m_window->show();
}

DayDesk::~DayDesk()
{
    m_shell.closeAll();
    m_changes.reset();
    m_shell.workspace().remove(ConnectionId(u"remote"_s));
}

std::unique_ptr<MirroredDirectory> DayDesk::mirrored(const QString &file)
{
    m_site.lead(m_line.base());
    Mirror::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.file = m_folder.filePath(file);
    parts.clock = [this] { return m_site.timing().now(); };
    auto made = std::make_unique<MirroredDirectory>(m_site.directory(), std::move(parts));
    const auto opened = wait(made->mirror().open());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return made;
}

void DayDesk::look(QRandomGenerator &random)
{
    const ConnectionId id = m_directory->id();
    QList<Location> places{{id, Section::Organizations, {}, {}}, {id, Section::People, {}, {}}, {id, Section::Roles, {}, {}}, Location::changes()};
    for (const OrganizationRow &row : must(wait(m_directory->reader().organizations({}, {}))).rows)
        places.append({id, Section::Members, row.organization.id, row.organization.title()});
    m_window->goTo(places.at(random.bounded(static_cast<int>(places.size()))));
    for (auto *edit : m_window->centralWidget()->findChildren<QLineEdit *>()) {
        if (!edit->isVisible() || !edit->isEnabled())
            continue;
        edit->clear();
        if (random.bounded(2) == 0)
            QTest::keyClicks(edit, u"ol"_s);
        break;
    }
}

void DayDesk::start(const ChangeSetId &set)
{
    ApplyOptions options;
    options.batch = 2;
    options.confirmed = wait(brakeOf(&m_shell.workspace(), must(wait(m_changes->basket().items(set))))).destructive;
    m_changes->startJob(set, options);
}

void DayDesk::applySet(const QList<Payload> &payloads)
{
    QList<Change> changes;
    for (const Payload &payload : payloads)
        changes.append(m_directory->prepare(payload));
    start(must(wait(m_changes->stage({}, Origin::Bulk, changes))).id);
}

void DayDesk::edit(Payload payload)
{
    ++m_edits;
    QCoro::connect(m_directory->apply(std::move(payload)), &m_context, [this](const Result<Applied> &result) {
        --m_edits;
        if (!result && result.error().message.isEmpty())
            qFatal("An edit failed without a word.");
    });
}

void DayDesk::retry()
{
    for (const ChangeSet &set : must(wait(m_changes->basket().sets(false)))) {
        QList<ChangeId> failed;
        const QList<StagedChange> all = must(wait(m_changes->basket().items(set.id)));
        for (const StagedChange &item : all) {
            if (isOpen(item) && item.state != ItemState::Staged)
                failed.append(item.id());
        }
        if (!failed.isEmpty())
            must(wait(m_changes->basket().retry(set.id, failed)));
        if (std::ranges::any_of(all, &isOpen))
            start(set.id);
    }
}

bool DayDesk::settle()
{
    m_site.timing().advance(std::chrono::minutes(2));
    return waitFor([this] { return m_mirrored->isSettled(); }, patience);
}

Result<void> DayDesk::synced()
{
    auto result = wait(sync().refreshed());
    if (sync().state().kind != SyncState::Kind::Held)
        return result;
    sync().acceptVanished();
    rest();
    return wait(sync().refreshed());
}

bool DayDesk::rest()
{
    return waitFor([this] { return m_edits == 0 && m_changes->jobs().isEmpty() && !sync().state().isRunning() && !m_line.isBusy(); },
                           patience);
}

QString DayDesk::underWay() const
{
    return u"%1 edits, %2 jobs, sync %3 (%4 things), %5 on the line, next call in %6 ms, at %7"_s.arg(m_edits)
        .arg(m_changes->jobs().size())
        .arg(static_cast<int>(sync().state().kind))
        .arg(sync().state().progress.things)
        .arg(m_line.isBusy())
        .arg(m_site.timing().untilNext())
        .arg(m_site.timing().now().toString(u"hh:mm:ss.zzz"));
}

QList<StagedChange> DayDesk::items()
{
    return must(wait(m_changes->basket().items({})));
}

QJsonObject DayDesk::portraitOf(Reader &reader)
{
    const PageRequest all{0, 100'000, {}};
    QJsonObject organizations;
    for (const OrganizationRow &row : must(wait(reader.organizations({}, all))).rows) {
        MemberQuery query;
        query.organization = row.organization.id;
        QJsonObject members;
        for (const MemberRow &member : must(wait(reader.members(query, all))).rows)
            members.insert(member.user.id.toString(), toJson(member.membership));
        organizations.insert(row.organization.id.toString(), QJsonObject{{u"is"_s, toJson(row.organization)}, {u"members"_s, members}});
    }
    QJsonObject people; // Who is in no organization any more included.
    for (const MemberRow &row : must(wait(reader.members({}, all))).rows)
        people.insert(row.user.id.toString(), toJson(row.user));
    QJsonObject roles;
    for (const RoleRow &row : must(wait(reader.roles())))
        roles.insert(row.role.id.toString(), toJson(row.role));
    QJsonObject groups;
    for (const RoleGroupRow &row : must(wait(reader.roleGroups())))
        groups.insert(row.group.id.toString(), toJson(row.group));
    return {{u"organizations"_s, organizations}, {u"people"_s, people}, {u"roles"_s, roles}, {u"groups"_s, groups}};
}

QJsonObject DayDesk::truth()
{
    const auto fresh = mirrored(u"truth-%1.sqlite"_s.arg(newUuid()));
    const auto pulled = wait(fresh->mirror().sync().refreshed());
    if (!pulled)
        qFatal("%s", qPrintable(pulled.error().message));
    const auto reader = fresh->mirror().reader();
    return portraitOf(*reader);
}

} // namespace Rollcall
