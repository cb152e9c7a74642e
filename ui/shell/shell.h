#pragma once

#include "ui/shell/location.h"

#include "models/workspace/workspace.h"
#include "ui/welcome/welcomepage.h"

namespace Rollcall {

class Theme;

/// What every window of the program is made from; app/ puts it together, and all of it outlives the windows.
struct Shell {
    Workspace &workspace;
    Places &places;
    QSettings &settings;
    Theme &theme;
    SampleOffer sample;  ///< For the first directory, while it holds no organization.
    QString language;    ///< chosenLanguage() at the start.
    QString dataFolder;  ///< Where this computer's directory is kept; shown in About.
};

} // namespace Rollcall
