#include "models/store/session.h"

#include "models/store/journal/writer.h"
#include "models/store/lists/upkeep.h"
#include "models/store/tables/applications.h"
#include "models/store/tables/invitations.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/organizations.h"
#include "models/store/tables/rolegroups.h"
#include "models/store/tables/roles.h"
#include "models/store/tables/users.h"

namespace Rollcall {

WriteSession::WriteSession(Sql::Connection &connection)
    : ReadSession(connection)
    , m_upkeep(std::make_unique<Lists::Upkeep>(connection))
    , m_journal(std::make_unique<Journal::Writer>(connection))
{
}

WriteSession::~WriteSession() = default;

void WriteSession::settle()
{
    m_upkeep->settle();
}

void WriteSession::finish()
{
    m_upkeep->finish();
}

std::optional<User> WriteSession::user(const UserId &id)
{
    Lists::StoredUser stored = Tables::storedUser(m_sql, id);
    if (stored.row == 0)
        return std::nullopt;
    User user = stored.user;
    m_upkeep->keepRead(std::move(stored));
    return user;
}

void WriteSession::put(const Organization &organization)
{
    Tables::put(m_sql, organization);
}

void WriteSession::put(const Application &application)
{
    Tables::put(m_sql, application);
}

void WriteSession::put(const User &user)
{
    Tables::put(m_sql, *m_upkeep, user);
}

void WriteSession::put(const Membership &membership)
{
    Tables::put(m_sql, *m_upkeep, membership);
}

void WriteSession::put(const Role &role)
{
    Tables::put(m_sql, *m_upkeep, role);
}

void WriteSession::put(const RoleGroup &group)
{
    Tables::put(m_sql, group);
}

void WriteSession::put(const Invitation &invitation)
{
    Tables::put(m_sql, invitation);
}

void WriteSession::remove(const OrganizationId &id)
{
    Tables::remove(m_sql, *m_upkeep, id);
}

void WriteSession::remove(const ApplicationId &id)
{
    Tables::remove(m_sql, *m_upkeep, id);
}

void WriteSession::remove(const UserId &id)
{
    Tables::remove(m_sql, *m_upkeep, id);
}

void WriteSession::remove(const UserId &user, const OrganizationId &organization)
{
    Tables::remove(m_sql, *m_upkeep, user, organization);
}

void WriteSession::remove(const RoleId &id)
{
    Tables::remove(m_sql, *m_upkeep, id);
}

void WriteSession::remove(const RoleGroupId &id)
{
    Tables::remove(m_sql, id);
}

void WriteSession::setPassword(const UserId &user, const QByteArray &hash, bool mustReplace)
{
    m_upkeep->takeRead(user);
    Tables::setPassword(m_sql, user, hash, mustReplace);
}

void WriteSession::setDirectoryOwner(const UserId &user)
{
    m_upkeep->takeRead(user);
    Tables::setDirectoryOwner(m_sql, user);
}

qint64 WriteSession::appendJournal(const JournalEntry &entry, const JournalRemarks &remarks, const ImageTexts &texts)
{
    return m_journal->append(entry, remarks, texts);
}

void WriteSession::destroyPersonKey(const UserId &person)
{
    m_journal->destroyKey(person.toString().toUtf8());
}

// Savepoints nest: SQLite takes the innermost one of a name.

WriteSession::Savepoint::Savepoint(WriteSession &session)
    : m_session(session)
{
    m_session.m_upkeep->enterSavepoint();
    m_session.m_sql.run("SAVEPOINT step");
}

WriteSession::Savepoint::~Savepoint()
{
    // Also after a fault, so that the savepoints around it are still the ones that they were.
    if (!m_open)
        return;
    m_session.m_sql.script("ROLLBACK TO step; RELEASE step");
    m_session.m_upkeep->leaveSavepoint();
    m_session.m_upkeep->documents().forget();
    m_session.m_upkeep->forgetAll();
    m_session.m_journal->forget();
}

void WriteSession::Savepoint::release()
{
    if (!m_open)
        return;
    m_session.m_sql.run("RELEASE step");
    m_session.m_upkeep->leaveSavepoint();
    m_open = false;
}

} // namespace Rollcall
