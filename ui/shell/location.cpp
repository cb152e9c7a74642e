#include "ui/shell/location.h"

#include <QCoreApplication>

#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSections{Section::Organizations, Section::People, Section::Roles, Section::Members, Section::Journal, Section::Changes,
                                 Section::Connection};

QString say(const char *text)
{
    return QCoreApplication::translate("Rollcall::Location", text);
}

} // namespace

Location Location::of(const Place &place)
{
    switch (place.entity.kind) {
    case EntityKind::Organization:
        return {place.connection, Section::Members, OrganizationId(place.entity.id), place.title};
    case EntityKind::User:
        return {place.connection, Section::People, {}, {}};
    case EntityKind::Membership:
        return {place.connection, Section::Members, OrganizationId(place.entity.organization), {}};
    case EntityKind::Role:
    case EntityKind::RoleGroup:
    case EntityKind::Application:
        return {place.connection, Section::Roles, {}, {}};
    case EntityKind::Invitation:
        break;
    }
    return {place.connection, Section::Organizations, {}, {}};
}

std::optional<Place> Location::place() const
{
    if (section != Section::Members)
        return std::nullopt;
    return Place{connection, entity(organization), title};
}

QVariantMap Location::toVariant() const
{
    return {{u"connection"_s, connection.toString()},
            {u"section"_s, toKey(section)},
            {u"organization"_s, organization.toString()},
            {u"title"_s, title}};
}

Location Location::fromVariant(const QVariantMap &values)
{
    Location read{ConnectionId(values.value(u"connection"_s).toString()), Section::Organizations,
                  OrganizationId(values.value(u"organization"_s).toString()), values.value(u"title"_s).toString()};
    const QString key = values.value(u"section"_s).toString();
    for (const Section section : allSections) {
        if (toKey(section) == key)
            read.section = section;
    }
    return read;
}

QString displayName(Section section)
{
    switch (section) {
    case Section::Organizations:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "Organizations"));
    case Section::People:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "People"));
    case Section::Roles:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "Roles"));
    case Section::Members:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "Members"));
    case Section::Journal:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "Journal"));
    case Section::Changes:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "Changes"));
    case Section::Connection:
        return say(QT_TRANSLATE_NOOP("Rollcall::Location", "Connection"));
    }
    return {};
}

EntityKind listedIn(Section section)
{
    switch (section) {
    case Section::Organizations:
        return EntityKind::Organization;
    case Section::Roles:
        return EntityKind::Role;
    case Section::People:
    case Section::Members:
    case Section::Journal:
    case Section::Changes:
    case Section::Connection:
        break;
    }
    return EntityKind::User;
}

QString toKey(Section section)
{
    switch (section) {
    case Section::Organizations:
        return u"organizations"_s;
    case Section::People:
        return u"people"_s;
    case Section::Roles:
        return u"roles"_s;
    case Section::Members:
        return u"members"_s;
    case Section::Journal:
        return u"journal"_s;
    case Section::Changes:
        return u"changes"_s;
    case Section::Connection:
        return u"connection"_s;
    }
    return {};
}

} // namespace Rollcall
