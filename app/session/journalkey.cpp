#include "app/session/journalkey.h"

#include "models/store/journal/signing.h"

#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JournalKey)
};

bool isSeed(const std::optional<SecretBytes> &secret)
{
    return secret && secret->size() == Signing::seedSize;
}

} // namespace

JournalKey::JournalKey(const DataFolder &folder, const UserId &person)
    : m_key{ConnectionId(u"journal-"_s + person.toString()), SecretKey::Kind::SigningKey}, m_keychain(&m_timing),
      m_vault(&m_keychain, SecretIndex(QFileInfo(folder.settingsFile).absolutePath() + u"/secrets.json"_s))
{
}

Task<Result<QByteArray>> JournalKey::publicKey()
{
    const std::stop_token never;
    const auto found = co_await m_vault.read(m_key, never);
    if (!found)
        co_return passOn(found);
    co_return isSeed(*found) ? Signing::publicKeyOf((*found)->view()) : QByteArray();
}

Task<Result<Signer::Key>> JournalKey::key()
{
    const std::stop_token never;
    const auto found = co_await publicKey();
    if (!found)
        co_return passOn(found);
    Key key;
    key.publicKey = *found;
    if (key.publicKey.isEmpty()) {
        QByteArray seed = randomBytes(Signing::seedSize);
        const SecretBytes secret = SecretBytes::taken(seed);
        const auto written = co_await m_vault.write(m_key, secret, never);
        if (!written)
            co_return passOn(written);
        key.publicKey = Signing::publicKeyOf(secret.view());
    }
    key.isKept = !m_vault.isForSessionOnly();
    key.reason = m_vault.reason().message;
    co_return key;
}

Task<Result<QByteArray>> JournalKey::sign(QByteArray form)
{
    const std::stop_token never;
    const auto seed = co_await m_vault.read(m_key, never);
    if (!seed)
        co_return passOn(seed);
    if (!isSeed(*seed))
        co_return failure(Error::Kind::NotFound, Words::tr("The signing key is not in the keychain any more. Sign again to make a new one."));
    co_return Signing::sign((*seed)->view(), form);
}

} // namespace Rollcall
