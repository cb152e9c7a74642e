#pragma once

#include "ui/members/membertasks.h"

#include <utility>

namespace Rollcall {

template<typename Next>
void MemberTasks::withTargets(const MemberSelection &selection, bool withInvitations, Next next)
{
    QCoro::connect(targetsOf(&m_directory, selection, withInvitations), this, [this, next](const Result<Targets> &targets) {
        const QString work = QStringLiteral("member/find");
        const bool wasUnknown = std::exchange(m_targetsUnknown, !targets || targets->isEmpty());
        if (!targets)
            return tell(targets.error(), work);
        if (targets->isEmpty())
            return tell(Error{Error::Kind::NotFound, tr("Whoever was selected is not here any more."), {}, {}}, work);
        if (wasUnknown)
            Q_EMIT messagePosted(Message::succeeded(work));
        next(*targets);
    });
}

} // namespace Rollcall
