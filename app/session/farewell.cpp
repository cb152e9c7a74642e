// How Signins take back a refresh token that an earlier run, or an earlier server, has left.

#include "app/session/signins.h"
#include "models/auth/session/wayout.h"

namespace Rollcall {

Task<Result<void>> Signins::farewell(SecretKey wayOut, std::stop_token stop)
{
    const QPointer self(this);
    const QString name = wayOut.toString();
    if (m_farewells.contains(name))
        co_return Result<void>();
    m_farewells.insert(name);
    const Result<void> told = co_await farewellNow(wayOut, stop);
    if (self)
        m_farewells.remove(name);
    co_return told;
}

Task<Result<void>> Signins::farewellNow(SecretKey wayOut, std::stop_token stop)
{
    const QPointer self(this);
    const QPointer vault(&m_parts.vault);
    Timing *timing = &m_parts.timing;
    const SecretKey refreshKey{wayOut.connection, SecretKey::Kind::RefreshToken, wayOut.place};
    const auto kept = co_await vault->readLeft(wayOut, stop);
    if (!self || !vault || !kept)
        co_return kept ? Result<void>() : Result<void>(passOn(kept));
    const auto refresh = co_await vault->readLeft(refreshKey, stop);
    if (!self || !vault || !refresh)
        co_return refresh ? Result<void>() : Result<void>(passOn(refresh));
    // A locked keychain may say that there is none.
    std::optional<WayOut> way = kept->has_value() ? WayOut::fromBytes(**kept) : std::nullopt;
    if (!kept->has_value())
        co_return Result<void>();
    const std::stop_token unstoppable;
    Result<void> told;
    if (way && refresh->has_value()) {
        co_await vault->setAside(refreshKey, unstoppable);
        if (!self || !vault)
            co_return Result<void>();
        SignInSession::Parts parts{vault, timing, {}, {}, {}, {wayOut.place, {}, way->proxyPlace}};
        // Goes with this object, and so before the clock and the vault that it uses.
        const QPointer session(new SignInSession(wayOut.connection, way->signIn, way->network, std::move(parts), this));
        told = co_await session->takeBack(**refresh, stop);
        if (session)
            session->deleteLater();
        if (!self || !vault)
            co_return told;
    }
    const QDateTime now = timing->now();
    const bool isOver = way && way->since.isValid() && way->since.daysTo(now) >= WayOut::patienceInDays;
    if (!told && TokenSource::isLater(told.error()) && !isOver) {
        if (!way->since.isValid() && told.error().kind != Error::Kind::Cancelled) {
            way->since = now;
            const SecretBytes dated = way->toBytes();
            co_await vault->write(wayOut, dated, unstoppable);
        }
        co_return told;
    }
    co_await vault->remove(refreshKey, unstoppable);
    if (!self || !vault)
        co_return told;
    co_await vault->remove(wayOut, unstoppable);
    if (!self || !vault)
        co_return told;
    // What was kept only for this.
    const QString proxyPlace = way ? way->proxyPlace : QString();
    QList<SecretKey> others = m_entries.contains(wayOut.connection) ? keptForOthers(wayOut.connection) : vault->keysOf(wayOut.connection);
    others.removeIf([&](const SecretKey &key) {
        return key.place != (key.kind == SecretKey::Kind::ProxyPassword ? proxyPlace : wayOut.place);
    });
    co_await vault->removeAll(others, unstoppable);
    co_return told;
}

} // namespace Rollcall
