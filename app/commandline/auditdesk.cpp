#include "app/commandline/auditdesk.h"

#include "app/session/changessession.h"
#include "models/service/journal/journalaudit.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

AuditDesk::AuditDesk(Context &context)
    : where(context.directory.id()), key(DataFolder::find(context.value(u"data-dir"_s)), context.session.actor().user),
      journals(context.changes.file(), context.changes.workspace(), key)
{
    if (where == EmbeddedSession::id())
        journals.add(where, std::make_unique<JournalAudit>(context.session.store(), context.session.actor()));
}

Task<Result<void>> AuditDesk::open(Context &context, bool always)
{
    if (journals.isOwn(where) && !always)
        co_return Result<void>();
    auto opened = co_await context.changes.open();
    co_return opened;
}

} // namespace Rollcall
