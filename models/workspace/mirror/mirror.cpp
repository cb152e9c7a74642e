#include "models/workspace/mirror/mirror.h"

#include "models/store/store.h"
#include "models/workspace/mirror/mirrorreader.h"
#include "models/workspace/mirror/sync.h"

#include <qcorofuture.h>
#include <QFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

Mirror::Mirror(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_store(std::make_unique<Store>(m_parts.file)), m_sync(new Sync(*this))
{
}

Mirror::~Mirror() = default;

Task<Result<void>> Mirror::open()
{
    auto opening = m_store->open();
    const Result<Store::Mode> mode = co_await opening;
    co_return mode ? Result<void>() : Result<void>(passOn(mode));
}

void Mirror::removeFile(const QString &file)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

std::unique_ptr<Reader> Mirror::reader(QObject *parent)
{
    return std::make_unique<MirrorReader>(*m_store, parent);
}

} // namespace Rollcall
