#include "tests/app/staging.h"

#include "app/session/changessession.h"
#include "app/session/embeddedsession.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

QString stageIn(const Terminal &terminal, const std::function<QList<Payload>(const OrganizationId &)> &make)
{
    const Ran shown = terminal.mustRun({u"organizations"_s, u"show"_s, u"Acme"_s, u"--json"_s});
    const QString organization = shown.json(u"organization"_s).value("id"_L1).toString();
    const DataFolder folder = DataFolder::find(terminal.folder());
    EmbeddedSession embedded(folder);
    if (!QCoro::waitFor(embedded.open({})))
        qFatal("the directory cannot be opened");
    ChangesSession session(folder);
    OpenDirectory &directory = *session.workspace().add(embedded.parts());
    if (!QCoro::waitFor(session.open()))
        qFatal("the workspace cannot be opened");
    QList<Change> changes;
    for (const Payload &payload : make(OrganizationId(organization)))
        changes.append(directory.prepare(payload));
    const auto staged = QCoro::waitFor(session.changes().stage({}, Origin::Bulk, changes));
    if (!staged)
        qFatal("%s", qPrintable(staged.error().message));
    return staged->id.toString();
}
