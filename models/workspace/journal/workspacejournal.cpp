#include "models/workspace/journal/workspacejournal.h"

#include "models/workspace/changes/changewords.h"
#include "models/workspace/closing.h"
#include "models/workspace/journal/journaltables.h"
#include "models/workspace/file/workspacefile.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

WorkspaceJournal::WorkspaceJournal(WorkspaceFile &file, Workspace &workspace, ConnectionId where, AlsoForgets others, QObject *parent)
    : JournalBook(parent), m_file(file), m_workspace(&workspace), m_where(std::move(where)), m_others(std::move(others))
{
    connect(&m_file, &WorkspaceFile::changed, this, &JournalBook::changed);
}

Task<Result<QList<AuditRow>>> WorkspaceJournal::rows(AuditQuery query, std::stop_token) const
{
    std::function<Result<QList<AuditRow>>(Sql::Connection &)> work = [where = m_where, query](Sql::Connection &sql) -> Result<QList<AuditRow>> {
        return JournalTables::rows(sql, where, query);
    };
    auto reading = m_file.read<QList<AuditRow>>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<Result<JournalVerdict>> WorkspaceJournal::verify(std::optional<JournalHead> anchor, std::stop_token) const
{
    std::function<Result<JournalVerdict>(Sql::Connection &)> work = [anchor](Sql::Connection &sql) -> Result<JournalVerdict> {
        return JournalTables::verify(sql, anchor);
    };
    auto reading = m_file.read<JournalVerdict>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<Result<bool>> WorkspaceJournal::mayErase(UserId person) const
{
    // The directory itself is asked: what is kept here of it may be old.
    const QPointer<const WorkspaceJournal> self(this);
    if (const QPointer<OpenDirectory> directory = m_workspace ? m_workspace->find(m_where) : nullptr) {
        const auto traits = co_await directory->traits(std::nullopt);
        if (!traits)
            co_return passOn(traits);
        // Who only looks on, erases nothing either.
        if (traits->readOnly)
            co_return failure(Error::Kind::Forbidden, tr("You may only look at this directory, so you cannot erase what its journal says."),
                              traits->readOnlyReason);
        if (!self || !directory)
            co_return workspaceClosed();
        const QList<EntityId> account{entity(person)};
        const auto found = co_await directory->directory().read(directory->actor(), account);
        if (!found)
            co_return passOn(found);
        if (!self)
            co_return workspaceClosed();
        if (!found->isEmpty() && found->first().image) {
            co_return failure(Error::Kind::Forbidden,
                              tr("%1 has an account in this directory. Remove the account first, then erase what the journal says.")
                                  .arg(nameInImage(*found->first().image)));
        }
    }
    std::function<Result<bool>(Sql::Connection &)> work = [where = m_where, person](Sql::Connection &sql) -> Result<bool> {
        if (JournalTables::hasPersonKey(sql, where, person))
            return true;
        return failure(Error::Kind::NotFound, tr("The journal holds nothing readable about a person with the id “%1”.").arg(person.toString()));
    };
    auto reading = m_file.read<bool>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<Result<JournalBook::Erased>> WorkspaceJournal::erase(UserId person) const
{
    const QPointer<const WorkspaceJournal> self(this);
    const auto may = co_await mayErase(person);
    if (!may)
        co_return passOn(may);
    if (!self)
        co_return workspaceClosed();
    JournalEntry entry;
    if (const QPointer<OpenDirectory> directory = m_workspace ? m_workspace->find(m_where) : nullptr) {
        entry.actor = directory->actor().user;
        entry.actorName = co_await actorName(directory);
        if (!self)
            co_return workspaceClosed();
    }
    entry.change = newId<ChangeId>();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.target = entity(person);
    entry.verb = u"erase"_s;
    std::function<Result<Erased>(Sql::Connection &)> work = [where = m_where, person, entry, others = m_others](Sql::Connection &sql) -> Result<Erased> {
        JournalTables::destroyPersonKey(sql, where, person);
        JournalTables::forgetPerson(sql, where, person, others);
        JournalTables::note(sql, where, entry);
        return Erased{};
    };
    auto writing = m_file.write<Erased>(std::move(work));
    auto erased = co_await writing;
    if (!erased || !self)
        co_return erased;
    auto wiping = m_file.wipeLog();
    const auto wiped = co_await wiping;
    erased->wiped = wiped && *wiped;
    co_return erased;
}

} // namespace Rollcall
