#pragma once

#include <QtGlobal>

namespace Rollcall::Sample {

/// splitmix64: the same numbers on every machine and with every standard library. For samples, never for secrets.
class Random final
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … limit-1. The bias of the remainder is far below what a sample shows.
    qint64 below(qint64 limit) { return static_cast<qint64>(next() % static_cast<quint64>(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    /// 0 ≤ x < 1
    double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    template<typename List>
    const auto &pick(const List &list)
    {
        return list.at(static_cast<qsizetype>(below(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace Rollcall::Sample
