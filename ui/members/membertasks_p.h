#pragma once

#include "ui/members/membertasks.h"

namespace Rollcall {

template<typename Next>
void MemberTasks::withTargets(const MemberSelection &selection, bool withInvitations, Next next)
{
    QCoro::connect(targetsOf(&m_directory, selection, withInvitations), this, [this, next](const Result<Targets> &targets) {
        if (!targets)
            tell(targets.error());
        else if (targets->isEmpty())
            tell(Error{Error::Kind::NotFound, tr("Whoever was selected is not here any more."), {}, {}});
        else
            next(*targets);
    });
}

} // namespace Rollcall
