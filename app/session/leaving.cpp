// How Signins leaves a place that a connection no longer leads to.

#include "app/session/signins.h"

namespace Rollcall {

namespace {

/// A refresh token that was set aside before waits there for its server; the person was told then.
bool isWaiting(const SecretVault &vault, const SecretKey &key)
{
    return vault.isSetAside({key.connection, SecretKey::Kind::RefreshToken, key.place});
}

/// What there is to say when secrets of an earlier place were dropped.
QString sentenceFor(const QList<SecretKey> &dropped, bool wasSignedIn, const Result<void> &told)
{
    const auto isOfProxy = [](const SecretKey &key) { return key.kind == SecretKey::Kind::ProxyPassword; };
    QStringList sentences;
    if (wasSignedIn || !std::ranges::all_of(dropped, isOfProxy))
        sentences += Signins::tr("The connection leads elsewhere now, so the sign-in and the secrets for the earlier server or client "
                                 "were dropped. Sign in again.");
    if (std::ranges::any_of(dropped, isOfProxy))
        sentences += Signins::tr("The password was for another proxy and was dropped.");
    if (!told)
        sentences += Signins::tr("The earlier server could not take its tokens back: %1").arg(told.error().message);
    if (!told && TokenSource::isLater(told.error()))
        sentences += Signins::tr("Rollcall tries again at its next start.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QList<SecretKey> Signins::keptForOthers(const ConnectionId &id) const
{
    QList<SecretKey> keys = m_parts.vault.keysOf(id);
    const auto found = m_entries.find(id);
    // Of a kind that this version does not know nobody can tell.
    if (found == m_entries.end() || !kind(found->second.kind))
        return {};
    keys.removeIf([&](const SecretKey &key) { return key.place == found->second.places.of(key.kind); });
    return keys;
}

void Signins::leave(const ConnectionId &id, SignInSession *earlier)
{
    if (earlier) {
        earlier->disconnect(this);
        earlier->cancel();
        earlier->setParent(this);
    }
    const auto leaving = std::make_shared<Leaving>();
    m_entries[id].leaving = leaving;
    leaveNow(id, earlier, leaving);
}

Task<void> Signins::leaveNow(ConnectionId id, QPointer<SignInSession> earlier, std::shared_ptr<Leaving> leaving)
{
    const QPointer self(this);
    const QList<SecretKey> dropped = keptForOthers(id);
    const QJsonObject last = m_entries[id].last;
    const auto parsed = lastSignInFromJson(last);
    const bool isStale = parsed && parsed->place != m_entries[id].places.signIn;
    Result<void> told;
    const bool isOld = !earlier && !isStale && std::ranges::all_of(dropped, [this](const SecretKey &key) { return isWaiting(m_parts.vault, key); });
    const QString earlierPlace = earlier ? earlier->places().signIn : QString();
    if (earlier) {
        // Forgets the tokens first, then shows them to the server that gave them.
        told = co_await earlier->signOut(false, leaving->stop.get_token());
        if (self && earlier) {
            earlier->setParent(nullptr);
            release(std::unique_ptr<SignInSession>(earlier.data()));
        }
    }
    for (const SecretKey &key : dropped) {
        // Of a program that ended before it was done.
        if (!self || key.kind != SecretKey::Kind::WayOut || key.place == earlierPlace)
            continue;
        const Result<void> taken = co_await farewell(key, leaving->stop.get_token());
        if (told && !taken)
            told = taken;
    }
    if (self) {
        // Not to be stopped: they are of no use here any more.
        const std::stop_token unstoppable;
        co_await m_parts.vault.removeAll(dropped, unstoppable);
    }
    if (self && isStale)
        co_await m_parts.connections.forget(id, last);
    const QString sentence = isOld ? QString() : sentenceFor(dropped, isStale, dropped.isEmpty() ? Result<void>() : told);
    if (self)
        left(id, leaving, sentence);
    leaving->done.resolve(sentence);
}

void Signins::left(const ConnectionId &id, const std::shared_ptr<Leaving> &leaving, const QString &sentence)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.leaving != leaving)
        return;
    found->second.leaving.reset();
    found->second.told = sentence;
    SignInSession *now = found->second.session.get();
    if (now && !sentence.isEmpty() && now->status().state == SignInState::SignedOut)
        now->explain(sentence);
}

Task<QString> Signins::settled(ConnectionId id, std::stop_token stop)
{
    const QPointer self(this);
    const auto found = m_entries.find(id);
    const std::shared_ptr<Leaving> leaving = found == m_entries.end() ? nullptr : found->second.leaving;
    if (!leaving)
        co_return found == m_entries.end() ? QString() : std::exchange(found->second.told, QString());
    const std::stop_callback stopped(stop, [leaving] { leaving->stop.request_stop(); });
    const Completion<QString> done = leaving->done;
    const QString sentence = co_await done;
    if (!self)
        co_return sentence;
    if (const auto left = m_entries.find(id); left != m_entries.end())
        left->second.told.clear();
    co_return sentence;
}

} // namespace Rollcall
