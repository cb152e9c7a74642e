#pragma once

#include "models/directory/change.h"

#include <QList>

namespace Rollcall {

/// What was done, read from the images of a result: the verb and what it was done to.
struct Deed {
    enum class Kind {
        Nothing, ///< It was so already.
        Created, Edited, Deleted,
        AddedMember, RemovedMember, ChangedRoles, Suspended, MadeActive,
        Invited, RevokedInvitation, ResetPassword,
    };
    Kind kind = Kind::Nothing;
    EntityKind entity = EntityKind::Organization;

    static Deed of(const Applied &result);
    bool operator==(const Deed &) const = default;
};

/// "Suspended Wei Kim." The place is the organization's name, for what happens in one; empty otherwise.
QString changeSentence(const Deed &deed, const QString &name, const QString &place);

/// One sentence for several results: "Suspended 12 people.", "Applied 7 changes."
QString changesSentence(const QList<Applied> &results);

} // namespace Rollcall
