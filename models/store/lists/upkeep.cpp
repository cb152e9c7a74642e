#include "models/store/lists/upkeep.h"

#include "models/store/lists/listing.h"

#include <algorithm>

namespace Rollcall::Lists {

void Upkeep::markHolders(qint64 role)
{
    auto users = m_sql.select("SELECT user FROM membership_roles WHERE role=?", role);
    while (users.step())
        mark(users.integer(0));
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
        if (m_marked.contains(user))
            listing.refresh(user, m_new.contains(user));
        else
            listing.refreshText(user);
    }
    if (m_savepoints == 0) {
        m_marked.clear();
        m_texts.clear();
        m_new.clear();
    }
}

void Upkeep::finish()
{
    settle();
    Listing::turnScopes(m_sql);
    m_documents.index();
}

} // namespace Rollcall::Lists
