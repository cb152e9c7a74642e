#include "models/store/lists/crowd.h"

#include <algorithm>

namespace Rollcall::Lists {

Crowd::Crowd(const QList<qint64> &users)
    : m_everybody(false)
{
    const auto last = std::max_element(users.cbegin(), users.cend());
    m_bits.resize(last == users.cend() ? 0 : static_cast<size_t>(*last) + 1);
    for (const qint64 user : users) {
        auto bit = m_bits[static_cast<size_t>(user)];
        m_size += bit ? 0 : 1;
        bit = true;
    }
}

bool Crowd::contains(qint64 user) const
{
    const auto index = static_cast<size_t>(user);
    return index < m_bits.size() && m_bits[index];
}

QList<qint64> Crowd::users() const
{
    QList<qint64> users;
    users.reserve(m_size);
    for (size_t i = 0; i < m_bits.size(); ++i) {
        if (m_bits[i])
            users.append(static_cast<qint64>(i));
    }
    return users;
}

void Crowd::keep(const QList<qint64> &users)
{
    QList<qint64> kept;
    std::copy_if(users.cbegin(), users.cend(), std::back_inserter(kept), [this](qint64 user) { return contains(user); });
    const Certainty certainty = m_certainty;
    *this = Crowd(kept);
    m_certainty = certainty;
}

} // namespace Rollcall::Lists
