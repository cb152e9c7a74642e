#pragma once

#include "models/workspace/changes/changes.h"
#include "tests/remote/support/remoteclock.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace Rollcall {

/// A reader of a mirror that holds nothing: change sets ask the directory itself.
class EmptyReader final : public Reader
{
public:
    Task<Result<Page<MemberRow>>> members(MemberQuery, PageRequest) override { co_return Page<MemberRow>(); }
    Task<Result<Count>> countMembers(MemberQuery, CountMode, std::stop_token) override { co_return Count(); }
    Task<Result<Page<OrganizationRow>>> organizations(OrganizationQuery, PageRequest) override { co_return Page<OrganizationRow>(); }
    Task<Result<Count>> countOrganizations(OrganizationQuery, CountMode, std::stop_token) override { co_return Count(); }
    Task<Result<OrganizationRow>> organization(OrganizationId) override { co_return nothing(); }
    Task<Result<Person>> person(UserId) override { co_return nothing(); }
    Task<Result<QList<RoleRow>>> roles() override { co_return QList<RoleRow>(); }
    Task<Result<QList<Role>>> assignableRoles(OrganizationId) override { co_return QList<Role>(); }
    Task<Result<QList<RoleGroupRow>>> roleGroups() override { co_return QList<RoleGroupRow>(); }
    Task<Result<QList<ApplicationRow>>> applications() override { co_return QList<ApplicationRow>(); }
    Task<Result<QList<JournalEntry>>> journal(JournalQuery) override { co_return QList<JournalEntry>(); }
    Task<Result<Access>> access(OrganizationId) override { co_return Access(); }
    Task<Result<QList<Found>>> find(QString, int, std::stop_token) override { co_return QList<Found>(); }

private:
    static tl::unexpected<Error> nothing() { return failure(Error::Kind::NotFound, QStringLiteral("Nothing is mirrored.")); }
};

/// A server on loopback with its directory, and random changes that more or less fit what it holds.
class Site
{
public:
    virtual ~Site() = default;

    virtual std::unique_ptr<Directory> directory() = 0; ///< Once,
    virtual void lead(const QString &base) = 0; ///< and another one, which asks at this address instead of the server's own.
    virtual UserId actor() const { return {}; }
    virtual const ScriptedServer &http() const = 0;
    virtual ManualTiming &timing() = 0;
    virtual Payload payload() = 0;
    /// Everything that the server holds, by names instead of ids.
    virtual QJsonObject photograph() const = 0;
    /// The next write is done, and the connection closed before its answer.
    virtual void cut() = 0;
    virtual void heal() = 0;

    void seed(quint32 seed) { m_random.seed(seed); }
    int number(qsizetype below) { return below > 0 ? static_cast<int>(m_random.bounded(static_cast<int>(below))) : 0; }

protected:
    template<typename T>
    T one(const QList<T> &list) { return list.isEmpty() ? T() : list.at(number(list.size())); }
    /// Of letters only, and a new one each time: any server takes it as a name.
    QString word()
    {
        QString letters = QStringLiteral("Word");
        for (int rest = ++m_words; rest > 0; rest /= 26)
            letters += QChar(u'a' + rest % 26);
        return letters;
    }
    Patch edit(const EntityId &target, const QString &field, const QJsonValue &before, const QJsonValue &after) const
    {
        return {target, {FieldEdit{field, before, after}}};
    }
    static QJsonArray sorted(QStringList names)
    {
        names.sort();
        return QJsonArray::fromStringList(names);
    }

private:
    QRandomGenerator m_random;
    int m_words = 0;
};

/// Change sets over a site.
class RemoteDesk final
{
public:
    explicit RemoteDesk(Site &site) : m_site(site), m_file(m_folder.filePath(QStringLiteral("workspace.sqlite")))
    {
        if (const auto opened = m_file.open().result(); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_changes = std::make_unique<Changes>(m_file, m_workspace, [](QString, std::stop_token) -> Task<Result<SendLease>> { co_return SendLease(); });
        OpenDirectory::Parts parts;
        parts.id = ConnectionId(QStringLiteral("remote"));
        parts.name = QStringLiteral("Remote");
        parts.actor = Actor{site.actor()};
        parts.directory = site.directory();
        parts.reader = std::make_unique<EmptyReader>();
        m_directory = m_workspace.add(std::move(parts));
    }

    template<typename T>
    T finished(Task<T> task)
    {
        return finishedAt(m_site.http(), m_site.timing(), std::move(task));
    }

    Changes &changes() { return *m_changes; }
    ChangeSet stage(const QList<Payload> &payloads)
    {
        QList<Change> all;
        for (const Payload &payload : payloads)
            all.append(m_directory->prepare(payload));
        const auto staged = finished(m_changes->stage({}, Origin::Bulk, all));
        if (!staged)
            qFatal("%s", qPrintable(staged.error().message));
        return *staged;
    }
    void apply(const ChangeSetId &set)
    {
        ApplyOptions options;
        options.confirmed = finished(brakeOf(&m_workspace, items(set))).destructive;
        finished(m_changes->apply(set, options));
    }
    /// What was not done for want of an answer or a connection is tried again, as a person would.
    void retry(const ChangeSetId &set)
    {
        QList<ChangeId> ids;
        for (const StagedChange &item : items(set)) {
            if (item.state == ItemState::Failed || item.state == ItemState::Unknown || item.state == ItemState::Partial)
                ids.append(item.id());
        }
        if (!ids.isEmpty())
            finished(m_changes->basket().retry(set, ids));
        apply(set);
    }
    QList<StagedChange> items(const ChangeSetId &set) { return finished(m_changes->basket().items(set)).value_or(QList<StagedChange>()); }

private:
    Site &m_site;
    QTemporaryDir m_folder;
    WorkspaceFile m_file;
    Workspace m_workspace;
    std::unique_ptr<Changes> m_changes;
    OpenDirectory *m_directory = nullptr;
};

std::unique_ptr<Site> transmitSite();
std::unique_ptr<Site> blynkSite();
std::unique_ptr<Site> volubleSite(bool isJSend);

} // namespace Rollcall
