#pragma once

#include "models/workspace/opendirectory.h"

#include <QHash>
#include <QPointer>

namespace Rollcall {

/// Values of images and edits as a person reads them: names in place of ids, words in place of keys, local times.
struct ValueWords {
    QHash<RoleId, QString> roles; ///< Names; what is not in here is told by its id.
    QHash<OrganizationId, QString> organizations;
    QHash<ApplicationId, QString> applications;

    /// Empty for no value. Lists are sorted.
    QString text(const QString &key, const QJsonValue &value) const;
    bool operator==(const ValueWords &) const = default;
};

/// The names of all roles and applications, and of these organizations. What cannot be read stays out.
Task<ValueWords> readValueWords(QPointer<OpenDirectory> directory, QList<OrganizationId> organizations);

} // namespace Rollcall
