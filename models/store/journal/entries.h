#pragma once

#include "models/domain/audit.h"
#include "models/store/journal/imagetexts.h"
#include "models/store/journal/row.h"
#include "models/store/journal/sealing.h"

namespace Rollcall::Journal {

/// The row that keeps this entry, what is personal sealed; its place in the chain is left empty.
Row rowOf(const JournalEntry &entry, const JournalRemarks &remarks, PersonKeys &keys, const ImageTexts &texts = {});

/// What a row says to those who hold the keys. Where a key is gone, names read "erased" and images are empty.
AuditRow readRow(const Row &row, const PersonKeys &keys);

/// The same row of a file that knew no seals, sealed.
Row sealed(const Row &plain, PersonKeys &keys);

} // namespace Rollcall::Journal
