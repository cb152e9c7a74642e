#include "models/store/lists/upkeep.h"

#include "models/domain/fields.h"
#include "models/store/lists/listing.h"
#include "models/store/tables/users.h"

#include <algorithm>
#include <utility>

namespace Rollcall::Lists {

void Upkeep::markHolders(qint64 role)
{
    auto users = m_sql.select("SELECT user FROM membership_roles WHERE role=?", role);
    while (users.step())
        mark(users.integer(0));
}

void Upkeep::know(qint64 row, const User &user)
{
    constexpr qsizetype most = 2000;
    // Half of a surrogate pair is read back as another letter.
    const bool isAsStored = std::ranges::all_of(memberFields(), [&user](const FieldInfo &field) {
        return !field.ofUser || QStringView(user.*field.ofUser).isValidUtf16();
    });
    if (isAsStored && (m_known.size() < most || m_known.contains(row)))
        m_known.insert(row, user);
    else
        m_known.remove(row);
}

void Upkeep::forget(qint64 row)
{
    m_known.remove(row);
    m_read.reset();
}

void Upkeep::forgetAll()
{
    m_known.clear();
    m_read.reset();
}

std::optional<StoredUser> Upkeep::takeRead(const UserId &id)
{
    std::optional<StoredUser> read = std::exchange(m_read, std::nullopt);
    return read && read->user.id == id ? read : std::nullopt;
}

void Upkeep::settle()
{
    // Neighbours in the tables follow each other.
    QList<qint64> users = (m_marked + m_texts).values();
    std::sort(users.begin(), users.end());
    Listing listing(m_sql, m_documents);
    for (const qint64 user : std::as_const(users)) {
        if (m_sql.fault())
            return;
        const auto known = m_known.constFind(user);
        std::optional<User> read;
        if (known == m_known.cend())
            read = Tables::userAt(m_sql, user);
        const User *person = known != m_known.cend() ? &*known : read ? &*read : nullptr;
        if (!person)
            continue;
        if (m_marked.contains(user))
            listing.refresh(user, *person, m_new.contains(user));
        else
            listing.refreshText(user, *person);
    }
    if (m_savepoints == 0) {
        m_marked.clear();
        m_texts.clear();
        m_new.clear();
        m_known.clear();
    }
}

void Upkeep::finish()
{
    settle();
    Listing::turnScopes(m_sql);
    m_documents.index();
}

} // namespace Rollcall::Lists
