#pragma once

#include "app/commandline/command.h"
#include "app/session/journalkey.h"
#include "models/workspace/journal/journals.h"

namespace Rollcall {

/// The journals that a command works on, and the key that this person signs with: that of its directory and, in the
/// workspace, what was applied to others. The context outlives it.
class AuditDesk final
{
public:
    explicit AuditDesk(Context &context);

    /// Opens the workspace file, and what says who this person is.
    Task<Result<void>> open();

    const ConnectionId &where() const { return m_where; }
    // After open().
    JournalKey &key() { return *m_key; }
    Journals &journals() { return *m_journals; }
    JournalBook &book() { return m_journals->of(m_where); }

private:
    Context &m_context;
    ConnectionId m_where;
    std::unique_ptr<JournalKey> m_key;
    std::unique_ptr<Journals> m_journals;
};

} // namespace Rollcall
