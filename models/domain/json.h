#pragma once

#include "models/domain/member.h"
#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <QJsonObject>

namespace Rollcall {

// The stable camelCase form of each value: images in the journal, field values in changes, `--json`. Empty fields are left
// out of users and memberships; times are ISO 8601 UTC with milliseconds. Never holds a secret or an invitation's link.
QJsonObject toJson(const Application &application);
QJsonObject toJson(const Organization &organization);
QJsonObject toJson(const User &user);
QJsonObject toJson(const Membership &membership);
QJsonObject toJson(const Role &role);
QJsonObject toJson(const RoleGroup &group);
QJsonObject toJson(const Invitation &invitation);

// Reading back; unknown keys are ignored, wrong types read as absent.
Application applicationFromJson(const QJsonObject &object);
Organization organizationFromJson(const QJsonObject &object);
User userFromJson(const QJsonObject &object);
Membership membershipFromJson(const QJsonObject &object);
Role roleFromJson(const QJsonObject &object);
RoleGroup roleGroupFromJson(const QJsonObject &object);

/// ISO 8601 UTC with milliseconds, or empty for an invalid time; and back.
QString toText(const QDateTime &time);
QDateTime timeFromText(const QString &text);

} // namespace Rollcall
