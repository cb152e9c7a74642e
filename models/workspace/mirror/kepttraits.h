#pragma once

#include "models/directory/directory.h"
#include "models/domain/clock.h"

#include <QHash>

namespace Rollcall {

class Store;

/// What a directory could do when it was last asked, in the file of its mirror: while it cannot be reached, windows show the right
/// fields and say why nothing can be changed.
class KeptTraits final
{
public:
    explicit KeptTraits(Clock clock);

    /// What the directory said; written only where it is something else than before.
    void keep(Store &store, const std::optional<OrganizationId> &organization, const Traits &traits);

    /// For somebody who cannot ask now, for this reason: nothing may be changed. Of an organization that was never looked at, what
    /// holds for another one. None: nobody has ever asked.
    Task<std::optional<Traits>> meanwhile(Store &store, std::optional<OrganizationId> organization, Error why) const;

    /// Nothing may be changed, for this reason.
    static void forbid(Traits &traits, const Error &why);

private:
    Clock m_clock;
    QHash<QString, QByteArray> m_written;
};

} // namespace Rollcall
