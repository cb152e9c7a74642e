#include "models/store/journal/writer.h"

#include "models/store/journal/chain.h"
#include "models/store/journal/entries.h"

namespace Rollcall::Journal {

qint64 Writer::append(const JournalEntry &entry, const JournalRemarks &remarks, const ImageTexts &texts)
{
    if (!m_end)
        m_end = endOf(m_sql);
    return Journal::append(m_sql, rowOf(entry, remarks, m_keys, texts), *m_end);
}

void Writer::forget()
{
    m_keys.forget();
    m_end.reset();
}

} // namespace Rollcall::Journal
