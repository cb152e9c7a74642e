#include "models/remote/common/temporarypassword.h"

#include "models/net/secret/secretbytes.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace Rollcall::Remote {

namespace {

// Without 0 o, 1 i l, 2 z, 5 s, 8 b 6, 9 g q, u v: whatever is mistaken for something else in print, in hand or aloud.
constexpr std::string_view letters = "acdefhjkmnprtwxy34679";
constexpr int groups = 5;
constexpr int lettersPerGroup = 4;

char randomLetter()
{
    // Bytes beyond the last whole round would make the first letters likelier.
    constexpr int rounds = 256 / static_cast<int>(letters.size()) * static_cast<int>(letters.size());
    for (;;) {
        const int byte = static_cast<unsigned char>(randomBytes(1).at(0));
        if (byte < rounds)
            return letters[static_cast<size_t>(byte) % letters.size()];
    }
}

QByteArray candidate()
{
    QByteArray text;
    text.reserve(groups * (lettersPerGroup + 1));
    for (int at = 0; at < groups * lettersPerGroup; ++at) {
        if (at > 0 && at % lettersPerGroup == 0)
            text.append('-');
        text.append(randomLetter());
    }
    const auto small = std::find_if(text.begin(), text.end(), [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; });
    if (small != text.end())
        *small = static_cast<char>(std::toupper(static_cast<unsigned char>(*small)));
    return text;
}

bool isStrict(const QByteArray &text)
{
    const auto has = [&](int (*kind)(int)) {
        return std::any_of(text.begin(), text.end(), [kind](char c) { return kind(static_cast<unsigned char>(c)) != 0; });
    };
    return has(std::isupper) && has(std::islower) && has(std::isdigit);
}

} // namespace

OneTimeSecret temporaryPassword()
{
    for (;;) {
        QByteArray text = candidate();
        if (isStrict(text))
            return OneTimeSecret(std::move(text));
        wipe(text);
    }
}

} // namespace Rollcall::Remote
