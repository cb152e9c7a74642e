#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// What the directory would refuse its person to do to somebody's account: sentences that say why; empty where it would not,
/// or cannot tell beforehand. An account may be shared with organizations in which that person has no say.
struct AccountRefusals {
    QString profile;     ///< The fields of the user, but for the preferences.
    QString preferences; ///< Which are everybody's own.
    QString password;
};

/// Asks the directory, which writes nothing.
Task<AccountRefusals> accountRefusals(QPointer<OpenDirectory> directory, User user);

} // namespace Rollcall
