// What is done to several members through a dialog, and always staged.
#include "ui/members/membertasks_p.h"
#include "ui/members/setfielddialog.h"
#include "ui/members/transferdialog.h"

namespace Rollcall {

void MemberTasks::transfer(const MemberSelection &selection, bool moves)
{
    const Transfer transfer = !moves                       ? Transfer::Copy
        : m_traits.movesMembers                            ? Transfer::MoveByAdding
        : m_traits.manyOrganizations                       ? Transfer::Move
                                                           : Transfer::MoveByLeaving;
    withTargets(selection, false, [this, transfer](const Targets &targets) { (new TransferDialog(m_directory, targets, transfer, m_page))->open(); });
}

void MemberTasks::setField(const MemberSelection &selection)
{
    withTargets(selection, false, [this](const Targets &targets) { (new SetFieldDialog(m_directory, targets, m_traits, m_page))->open(); });
}

} // namespace Rollcall
