#include "ui/shell/screens/makescreen.h"

#include "ui/shell/screens/changesscreen.h"
#include "ui/shell/screens/connectionscreen.h"
#include "ui/shell/screens/journalscreen.h"
#include "ui/shell/screens/membersscreen.h"
#include "ui/shell/screens/organizationsscreen.h"
#include "ui/shell/screens/rolesscreen.h"

namespace Rollcall {

Screen *makeScreen(const Shell &shell, const Location &location)
{
    if (location.section == Section::Changes)
        return shell.changes ? new ChangesScreen(shell) : nullptr;
    if (location.section == Section::Connection)
        return ConnectionScreen::make(shell, location);
    auto *directory = shell.workspace.find(location.connection);
    if (!directory)
        return nullptr;
    switch (location.section) {
    case Section::Organizations:
        return new OrganizationsScreen(shell, *directory);
    case Section::Roles:
        return new RolesScreen(shell, *directory);
    case Section::People:
    case Section::Members:
        return new MembersScreen(shell, *directory, location);
    case Section::Journal:
        return shell.journals ? new JournalScreen(shell, *directory) : nullptr;
    case Section::Changes:
    case Section::Connection:
        break;
    }
    return nullptr;
}

} // namespace Rollcall
