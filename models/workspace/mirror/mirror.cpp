#include "models/workspace/mirror/mirror.h"

#include "models/store/feed/feed.h"
#include "models/store/sql/faults.h"
#include "models/store/store.h"
#include "models/workspace/mirror/intake.h"
#include "models/workspace/mirror/mirrorreader.h"
#include "models/workspace/mirror/mirrorschema.h"
#include "models/workspace/mirror/sync.h"
#include "models/workspace/mirror/syncrecord.h"

#include <qcorofuture.h>
#include <QFile>
#include <QPointer>

namespace Rollcall {

using namespace Qt::StringLiterals;

Mirror::Mirror(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_store(std::make_unique<Store>(m_parts.file, mirrorSchema())), m_sync(new Sync(*this))
{
}

Mirror::~Mirror() = default;

Task<Result<void>> Mirror::open()
{
    const QPointer self(this);
    auto opening = m_store->open();
    Result<Store::Mode> mode = co_await opening;
    const bool isDamaged = mode ? *mode == Store::Mode::ReadOnlyDamaged : Sql::isDamage(mode.error());
    if (self && isDamaged) {
        m_store.reset();
        removeFile(m_parts.file);
        m_store = std::make_unique<Store>(m_parts.file, mirrorSchema());
        auto openingAnew = m_store->open();
        mode = co_await openingAnew;
    }
    if (!self || !mode)
        co_return tl::unexpected(mode ? Sql::cancelled() : mode.error());
    // Whoever opens it asks at once how old it is.
    co_await m_sync->opened();
    co_return Result<void>();
}

void Mirror::removeFile(const QString &file)
{
    // And the budget of its requests, see SharedPace.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, paceSuffix})
        QFile::remove(file + suffix);
}

Task<Result<bool>> Mirror::forget(UserId person)
{
    const QPointer self(this);
    std::function<Result<void>(WriteSession &)> work = [person, now = m_parts.clock()](WriteSession &session) -> Result<void> {
        Intake intake(session, SyncRecord::read(session.sql()).generation, now);
        // Of the feed only the last word stays: that they are gone. It is said anew, as whoever was told of what is deleted has to hear
        // of what comes after it: a sequence never comes twice.
        Feed::append(session.sql(), entity(person));
        intake.remove(entity(person));
        session.sql().run("DELETE FROM feed WHERE kind IN (2, 3) AND id=? AND sequence<(SELECT max(sequence) FROM feed)", person);
        return {};
    };
    auto writing = m_store->write<void>(std::move(work));
    const Result<void> written = co_await writing;
    if (!self || !written)
        co_return tl::unexpected(written ? Sql::cancelled() : written.error());
    auto wiping = m_store->wipeLog();
    const Result<bool> wiped = co_await wiping;
    co_return wiped;
}

std::unique_ptr<Reader> Mirror::reader(QObject *parent)
{
    return std::make_unique<MirrorReader>(*m_store, parent);
}

} // namespace Rollcall
