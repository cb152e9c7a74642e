#include "models/service/credentials/password.h"

#include <sodium.h>

#include <array>
#include <string_view>

namespace Rollcall {

namespace {

// Without 0 o, 1 i l, 2 z, 5 s, 8 b 6, 9 g q, u v: whatever is mistaken for something else in print, in hand or aloud.
constexpr std::string_view letters = "acdefhjkmnprtwxy34679";
constexpr int groups = 5;
constexpr int lettersPerGroup = 4;
constexpr unsigned long long passes = 2;
constexpr size_t memory = 19U * 1024U * 1024U;

QByteArray generatedText()
{
    QByteArray text;
    text.reserve(groups * (lettersPerGroup + 1));
    for (int group = 0; group < groups; ++group) {
        if (group > 0)
            text.append('-');
        for (int i = 0; i < lettersPerGroup; ++i)
            text.append(letters[randombytes_uniform(static_cast<uint32_t>(letters.size()))]);
    }
    return text;
}

} // namespace

TemporaryPassword makeTemporaryPassword()
{
    if (sodium_init() < 0)
        return {};
    QByteArray text = generatedText();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool hashed = crypto_pwhash_str_alg(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                                              passes, memory, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    // Moved, so that the secret holds the only copy and can wipe it.
    return {OneTimeSecret(std::move(text)), hashed ? QByteArray(hash.data()) : QByteArray()};
}

QString randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    if (sodium_init() < 0)
        return {};
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Rollcall
