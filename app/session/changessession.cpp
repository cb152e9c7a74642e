#include "app/session/changessession.h"

#include <qcorofuture.h>

#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Results = QList<Result<Applied>>;

/// The first changes of a command: opens the file, and from then on History keeps what is applied.
Task<Results> applyFirst(QPointer<ChangesSession> session, QPointer<OpenDirectory> directory, QList<Change> changes)
{
    const auto opened = co_await session->open();
    if (!opened || !directory || !session) {
        const Error closed{Error::Kind::Cancelled, ChangesSession::tr("The directory was closed before it answered."), {}, {}};
        const Error why = opened ? closed : opened.error();
        Results refused(changes.size(), tl::unexpected(why));
        co_return refused;
    }
    session->changes().history().keep(*directory);
    auto results = co_await directory->applyChanges(std::move(changes));
    co_return results;
}

} // namespace

ChangesSession::ChangesSession(const DataFolder &folder, QObject *parent)
    : QObject(parent), m_file(QFileInfo(folder.directoryFile).absolutePath() + u"/workspace.sqlite"_s), m_leases(m_file),
      m_changes(m_file, m_workspace, leaseFrom(m_leases))
{
    connect(&m_workspace, &Workspace::directoryAdded, this, &ChangesSession::keepFrom);
}

ChangesSession::~ChangesSession() = default;

void ChangesSession::keepFrom(OpenDirectory *directory)
{
    directory->applyThrough([session = QPointer(this), target = QPointer(directory)](QList<Change> changes) {
        return applyFirst(session, target, std::move(changes));
    });
}

Task<Result<void>> ChangesSession::open()
{
    if (m_isOpen)
        co_return Result<void>();
    const QPointer self(this);
    auto opening = m_file.open();
    const Result<void> opened = co_await opening;
    if (self)
        m_isOpen = opened.has_value();
    co_return opened;
}

} // namespace Rollcall
