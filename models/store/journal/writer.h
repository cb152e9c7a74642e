#pragma once

#include "models/domain/audit.h"
#include "models/store/journal/imagetexts.h"
#include "models/store/journal/sealing.h"

#include <optional>

namespace Rollcall::Journal {

/// Writes rows of a directory's journal within one transaction. Where the chain ends and the keys of persons are read once
/// and then known, as nobody else writes meanwhile.
class Writer final
{
public:
    explicit Writer(Sql::Connection &sql) : m_sql(sql), m_keys(sql) {}

    /// Returns the entry's sequence.
    qint64 append(const JournalEntry &entry, const JournalRemarks &remarks, const ImageTexts &texts);
    /// See Store::wipeLog().
    void destroyKey(const QByteArray &person) { m_keys.destroy(person); }
    /// A savepoint was taken back, with what was written in it.
    void forget();

private:
    Sql::Connection &m_sql;
    PersonKeys m_keys;
    std::optional<JournalHead> m_end;
};

} // namespace Rollcall::Journal
