#pragma once

#include "models/directory/change.h"

namespace Rollcall::EditedPayload {

/// A value of a staged change that a form can show as text: its key, what it will be, and what it is before.
struct Text {
    QString key;
    QJsonValue value;
    QJsonValue before;
};
QList<Text> texts(const Payload &payload);
void setText(Payload &payload, const QString &key, const QString &text);

/// Ids of the roles that somebody gets; nullopt where a change gives none. What an earlier change will create is not among them.
std::optional<QStringList> roles(const Payload &payload);
/// Those that an earlier change will create stay.
void setRoles(Payload &payload, const QStringList &ids);

/// The organization whose roles these are, as far as it has an id.
OrganizationId organization(const Payload &payload);

} // namespace Rollcall::EditedPayload
