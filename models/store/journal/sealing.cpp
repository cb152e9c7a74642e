#include "models/store/journal/sealing.h"

#include <algorithm>
#include <array>

#include <sodium.h>

namespace Rollcall::Journal {

namespace {

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *sealBytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// Each call of libsodium's is one of the kernel, and each row needs some bytes three times.
void fillRandomly(unsigned char *to, qsizetype count)
{
    static const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    Q_UNUSED(ready)
    struct Supply {
        ~Supply() { sodium_memzero(bytes.data(), bytes.size()); }
        std::array<unsigned char, 2048> bytes{};
        size_t used = bytes.size();
    };
    thread_local Supply supply;
    const auto wanted = static_cast<size_t>(count);
    Q_ASSERT(wanted <= supply.bytes.size());
    if (wanted > supply.bytes.size() - supply.used) {
        randombytes_buf(supply.bytes.data(), supply.bytes.size());
        supply.used = 0;
    }
    unsigned char *from = supply.bytes.data() + supply.used;
    std::copy_n(from, wanted, to);
    sodium_memzero(from, wanted); // No byte serves twice, nor stays behind.
    supply.used += wanted;
}

} // namespace

QByteArray PersonKeys::keyOf(const QByteArray &person) const
{
    if (const auto known = m_known.constFind(person); known != m_known.constEnd())
        return *known;
    auto row = m_sql.select("SELECT key FROM person_keys WHERE person=?", Sql::Utf8{m_realm + person});
    const QByteArray key = row.step() ? row.blob(0) : QByteArray();
    remember(person, key);
    return key;
}

QByteArray PersonKeys::keyFor(const QByteArray &person)
{
    QByteArray key = keyOf(person);
    if (!key.isEmpty() || m_sql.fault())
        return key;
    key.resize(keySize);
    fillRandomly(reinterpret_cast<unsigned char *>(key.data()), keySize);
    m_sql.run("INSERT INTO person_keys(person, key) VALUES (?,?)", Sql::Utf8{m_realm + person}, key);
    remember(person, key);
    return key;
}

void PersonKeys::remember(const QByteArray &person, const QByteArray &key) const
{
    constexpr qsizetype most = 10'000;
    if (m_known.size() >= most)
        m_known.clear();
    m_known.insert(person, key);
}

bool PersonKeys::destroy(const QByteArray &person)
{
    m_known.remove(person);
    // Else the bytes stay in the file until something is written over them.
    m_sql.select("PRAGMA secure_delete=ON").step();
    m_sql.run("DELETE FROM person_keys WHERE person=?", Sql::Utf8{m_realm + person});
    const bool destroyed = m_sql.changes() > 0;
    return destroyed && !m_sql.fault();
}

QByteArray seal(const QByteArray &key, const QByteArray &plain, const QByteArray &context)
{
    if (key.size() != keySize)
        return {};
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(sealed.data());
    fillRandomly(to, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(to + nonceSize, nullptr, sealBytes(plain), static_cast<size_t>(plain.size()),
                                               sealBytes(context), static_cast<size_t>(context.size()), nullptr, to, sealBytes(key));
    return sealed;
}

std::optional<QByteArray> unseal(const QByteArray &key, const QByteArray &sealed, const QByteArray &context)
{
    if (key.size() != keySize || sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, sealBytes(sealed) + nonceSize,
        static_cast<size_t>(sealed.size() - nonceSize), sealBytes(context), static_cast<size_t>(context.size()), sealBytes(sealed), sealBytes(key));
    return failed == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace Rollcall::Journal
