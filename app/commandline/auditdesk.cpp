#include "app/commandline/auditdesk.h"

#include "app/session/changessession.h"
#include "models/jobs/import/importtables.h"
#include "models/service/journal/journalaudit.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

AuditDesk::AuditDesk(Context &context) : m_context(context), m_where(context.directory.id()) {}

Task<Result<void>> AuditDesk::open()
{
    const bool isHere = m_where == EmbeddedSession::id();
    if (!isHere) {
        // The key belongs to the person at this computer, whom the directory here knows.
        const QString nobodyElse;
        if (const auto known = co_await m_context.session.open(nobodyElse); !known)
            co_return passOn(known);
    }
    m_key = std::make_unique<JournalKey>(DataFolder::find(m_context.value(u"data-dir"_s)), m_context.session.actor().user);
    m_journals = std::make_unique<Journals>(m_context.changes.file(), m_context.changes.workspace(), *m_key, &ImportTables::forgetPerson);
    if (isHere)
        m_journals->add(m_where, std::make_unique<JournalAudit>(m_context.session.store(), m_context.session.actor()));
    auto opened = co_await m_context.changes.open();
    co_return opened;
}

} // namespace Rollcall
