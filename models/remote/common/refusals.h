#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

namespace Rollcall::Remote {

struct RemoteWords {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Remote)
};

// Refusals in the words that all remote directories share. `system` is the product's name, `field` a key of fields.h or json.h.
/// Of a server that cannot be asked for changes alone: Capabilities::fullPasses.
QString fullPasses(const QString &system);
tl::unexpected<Error> notOffered(const QString &system);
tl::unexpected<Error> keepsNo(const QString &system, const QString &field, const QString &label);
tl::unexpected<Error> overtaken(const QString &field, const QString &label);


/// What a check has to say, as Traits want it: nullopt when it has nothing against it.
template<typename T>
std::optional<Error> errorIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

} // namespace Rollcall::Remote
