#include "app/session/embeddedsession.h"

#include "models/service/embeddeddirectory.h"
#include "models/service/embeddedreader.h"
#include "models/service/firststart.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::EmbeddedSession)
};
}

EmbeddedSession::EmbeddedSession(const DataFolder &folder) : m_store(std::make_unique<Store>(folder.directoryFile)) {}

Task<Result<void>> EmbeddedSession::open(QString actAs)
{
    auto opening = m_store->open();
    const auto mode = co_await opening;
    if (!mode)
        co_return passOn(mode);
    m_mode = *mode;

    const Account account = currentAccount();
    const auto local = co_await prepareFirstStart(*m_store, account.name, account.fullName);
    if (!local)
        co_return passOn(local);
    m_actor = *local;
    if (actAs.isEmpty())
        co_return Result<void>();

    const auto other = co_await actorNamed(actAs);
    if (!other)
        co_return passOn(other);
    m_actor = *other;
    co_return Result<void>();
}

Task<Result<Actor>> EmbeddedSession::actorNamed(QString text)
{
    std::function<Result<Actor>(ReadSession &)> look = [text](ReadSession &session) -> Result<Actor> {
        auto user = session.user(UserId(text));
        if (!user)
            user = session.userByEmail(text);
        if (!user)
            user = session.userByUsername(text);
        if (!user)
            return failure(Error::Kind::NotFound,
                           Tr::tr("No user has the id, e-mail address or user name “%1”.").arg(text));
        return Actor{user->id};
    };
    auto looking = m_store->read<Actor>(std::move(look));
    auto found = co_await looking;
    co_return found;
}

OpenDirectory::Parts EmbeddedSession::parts()
{
    OpenDirectory::Parts parts;
    parts.id = id();
    parts.name = Tr::tr("This computer");
    if (m_mode == Store::Mode::ReadOnlyDamaged)
        parts.notice = Tr::tr("The database is damaged and was opened read-only. Copy what you need and restore a "
                              "backup of %1.")
                           .arg(m_store->path());
    else if (m_mode == Store::Mode::ReadOnlyMedium)
        parts.notice = Tr::tr("%1 cannot be written, so this directory is read-only.").arg(m_store->path());
    parts.actor = m_actor;
    auto directory = std::make_unique<EmbeddedDirectory>(*m_store);
    if (m_mode != Store::Mode::ReadWrite)
        directory->setReadOnly(parts.notice); // The forms offer nothing then, and say why.
    parts.directory = std::move(directory);
    parts.reader = std::make_unique<EmbeddedReader>(*m_store, m_actor);
    return parts;
}

} // namespace Rollcall
