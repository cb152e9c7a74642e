#include "app/session/journalkey.h"

#include "models/service/journal/anchor.h"

#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

JournalKey::JournalKey(const DataFolder &folder, const UserId &owner)
    : m_key{ConnectionId(u"journal-"_s + owner.toString()), SecretKey::Kind::SigningKey}, m_keychain(&m_timing),
      m_vault(&m_keychain, SecretIndex(QFileInfo(folder.settingsFile).absolutePath() + u"/secrets.json"_s))
{
}

Task<Result<std::optional<SecretBytes>>> JournalKey::find(std::stop_token stop)
{
    return m_vault.read(m_key, std::move(stop));
}

Task<Result<JournalKey::Ready>> JournalKey::ready(std::stop_token stop)
{
    Ready ready;
    const auto found = co_await m_vault.read(m_key, stop);
    if (!found)
        co_return passOn(found);
    if (found->has_value() && (*found)->size() == anchorSeedSize) {
        ready.seed = **found;
        co_return ready;
    }
    QByteArray seed = randomBytes(anchorSeedSize);
    ready.seed = SecretBytes::taken(seed);
    const auto written = co_await m_vault.write(m_key, ready.seed, stop);
    if (!written)
        co_return passOn(written);
    ready.isKept = !m_vault.isForSessionOnly();
    ready.reason = m_vault.reason().message;
    co_return ready;
}

} // namespace Rollcall
