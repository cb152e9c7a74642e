#include "models/domain/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <atomic>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// 48 bits of milliseconds and a 12-bit counter below them. The counter runs over into the next millisecond when more
/// than 4096 ids are made in one (RFC 9562 section 6.2, method 1), so ids of one process always ascend.
quint64 nextTick()
{
    static std::atomic<quint64> last{0};
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 before = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do {
        next = std::max(now, before + 1);
    } while (!last.compare_exchange_weak(before, next, std::memory_order_relaxed));
    return next;
}

struct KindWord {
    EntityKind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{
    KindWord{EntityKind::Organization, "organization"_L1}, KindWord{EntityKind::Application, "application"_L1},
    KindWord{EntityKind::User, "user"_L1},                 KindWord{EntityKind::Membership, "membership"_L1},
    KindWord{EntityKind::Role, "role"_L1},                 KindWord{EntityKind::RoleGroup, "roleGroup"_L1},
    KindWord{EntityKind::Invitation, "invitation"_L1},
};

} // namespace

QString newUuid()
{
    const quint64 tick = nextTick();
    const quint64 milliseconds = tick >> 12;
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [](quint64 from, int shift) { return static_cast<uchar>((from >> shift) & 0xffU); };
    const QUuid uuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds & 0xffffU),
                     static_cast<ushort>(0x7000U | (tick & 0xfffU)), static_cast<uchar>(0x80U | (byte(random, 56) & 0x3fU)),
                     byte(random, 48), byte(random, 40), byte(random, 32), byte(random, 24), byte(random, 16),
                     byte(random, 8), byte(random, 0));
    return uuid.toString(QUuid::WithoutBraces);
}

QString toKey(EntityKind kind)
{
    for (const KindWord &entry : kindWords) {
        if (entry.kind == kind)
            return entry.word;
    }
    return {};
}

std::optional<EntityKind> entityKindFromKey(QStringView key)
{
    for (const KindWord &entry : kindWords) {
        if (key == entry.word)
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace Rollcall
