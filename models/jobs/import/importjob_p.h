#pragma once

#include "models/jobs/import/importjob.h"

/// What the files of ImportJob share.
namespace Rollcall {

inline tl::unexpected<Error> importClosed()
{
    return failure(Error::Kind::Cancelled, ImportJob::tr("The workspace was closed. The import goes on where it stopped."));
}

inline bool isThere(const ImportContext &context)
{
    return context.imports && context.changes && context.directory;
}

} // namespace Rollcall
