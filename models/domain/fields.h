#pragma once

#include "models/domain/member.h"

#include <QJsonValue>

namespace Rollcall {

/// What can be known of a member: the union of what the directories know. Forms, command-line options, JSON keys,
/// columns and checks are all made from this list.
enum class Field {
    Email,
    Phone,
    Name,
    GivenName,
    FamilyName,
    NickName,
    Username,
    Title,
    Department,
    Manager,
    TimeZone,
    Locale,
    FullAddress,
    City,
    State,
    Country,
    Zip,
    Picture,
    ExternalId,
};

enum class FieldFormat { Text, Email, Phone, TimeZone, Locale, Url };
enum class FieldGroup { Identity, Employment, Address, Preferences };

struct FieldInfo {
    Field field;
    QString key;    ///< camelCase: JSON key and the name in a Patch ("nickName").
    QString option; ///< Command-line option without the dashes ("nick-name").
    FieldFormat format;
    FieldGroup group;
    int maxLength; ///< In Unicode code points.
    QString User::*ofUser;             ///< Set for a field of the user,
    QString Membership::*ofMembership; ///< or for a field of the membership; never both.

    QString label() const; ///< Translated ("Nickname").
};

const QList<FieldInfo> &memberFields();
const FieldInfo &info(Field field);
const FieldInfo *fieldByKey(QStringView key);
QString displayName(FieldGroup group);

} // namespace Rollcall
