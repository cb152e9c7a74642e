#pragma once

#include "models/workspace/opendirectory.h"

#include <QHash>
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

/// Why the directory would not delete these accounts, by the id of their user; those that it would delete, or cannot tell of
/// beforehand, are absent. Of more than `most` the first are asked about: that is what a directory takes at once.
Task<QHash<QString, QString>> deletionRefusals(QPointer<OpenDirectory> directory, QList<UserId> users, int most);

} // namespace Rollcall
