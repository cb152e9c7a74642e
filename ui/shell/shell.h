#pragma once

#include "ui/shell/location.h"

#include "models/workspace/workspace.h"
#include "ui/welcome/welcomepage.h"

namespace Rollcall {

class ApprovalDesk;
class Changes;
class ConnectionLock;
class Imports;
class Journals;
class Theme;
struct ConnectionsDesk;

/// What every window of the program is made from; app/ puts it together, and all of it outlives the windows.
struct Shell {
    Workspace &workspace;
    Places &places;
    QSettings &settings;
    Theme &theme;
    SampleOffer sample;  ///< For the first directory, while it holds no organization.
    QString language;    ///< chosenLanguage() at the start.
    QString dataFolder;  ///< Where this computer's directory is kept; shown in About.
    ConnectionsDesk *connections = nullptr; ///< nullptr: a program without connections; their menu is not there then.
    ConnectionLock *lock = nullptr;         ///< With connections only.
    bool followsScreen = false;             ///< The system tells when its screen is locked.
    Changes *changes = nullptr;             ///< nullptr: nothing is staged or undone; its menu entries are not there then.
    Journals *journals = nullptr;           ///< nullptr: no page shows a journal.
    Imports *imports = nullptr;             ///< nullptr: files are not imported; with changes only.
    ApprovalDesk *approvals = nullptr;      ///< nullptr: nobody is asked for an approval; with changes only.
};

} // namespace Rollcall
