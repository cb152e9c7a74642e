#include "models/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Field)
};

FieldInfo ofUser(Field field, const QString &key, const QString &option, QString User::*member, int maxLength,
                 FieldGroup group, FieldFormat format = FieldFormat::Text)
{
    return {field, key, option, format, group, maxLength, member, nullptr};
}

FieldInfo ofMembership(Field field, const QString &key, const QString &option, QString Membership::*member, int maxLength)
{
    return {field, key, option, FieldFormat::Text, FieldGroup::Employment, maxLength, nullptr, member};
}

// In the order of the enumeration, so that info() is an index.
QList<FieldInfo> makeFields()
{
    using F = Field;
    using G = FieldGroup;
    return {
        // 254 and not 320: the longest path that fits RFC 5321's 256 octets with its angle brackets.
        ofUser(F::Email, u"email"_s, u"email"_s, &User::email, 254, G::Identity, FieldFormat::Email),
        ofUser(F::Phone, u"phone"_s, u"phone"_s, &User::phone, 16, G::Identity, FieldFormat::Phone),
        ofUser(F::Name, u"name"_s, u"name"_s, &User::name, 100, G::Identity),
        ofUser(F::GivenName, u"givenName"_s, u"given-name"_s, &User::givenName, 100, G::Identity),
        ofUser(F::FamilyName, u"familyName"_s, u"family-name"_s, &User::familyName, 100, G::Identity),
        ofUser(F::NickName, u"nickName"_s, u"nick-name"_s, &User::nickName, 50, G::Identity),
        ofUser(F::Username, u"username"_s, u"username"_s, &User::username, 128, G::Identity),
        ofMembership(F::Title, u"title"_s, u"title"_s, &Membership::title, 50),
        ofMembership(F::Department, u"department"_s, u"department"_s, &Membership::department, 100),
        ofMembership(F::Manager, u"manager"_s, u"manager"_s, &Membership::manager, 100),
        ofUser(F::TimeZone, u"tz"_s, u"tz"_s, &User::timeZone, 64, G::Preferences, FieldFormat::TimeZone),
        ofUser(F::Locale, u"locale"_s, u"locale"_s, &User::locale, 32, G::Preferences, FieldFormat::Locale),
        ofUser(F::FullAddress, u"fullAddress"_s, u"full-address"_s, &User::fullAddress, 512, G::Address),
        ofUser(F::City, u"city"_s, u"city"_s, &User::city, 50, G::Address),
        ofUser(F::State, u"state"_s, u"state"_s, &User::state, 40, G::Address),
        ofUser(F::Country, u"country"_s, u"country"_s, &User::country, 74, G::Address),
        ofUser(F::Zip, u"zip"_s, u"zip"_s, &User::zip, 12, G::Address),
        ofUser(F::Picture, u"picture"_s, u"picture"_s, &User::picture, 2048, G::Identity, FieldFormat::Url),
        ofUser(F::ExternalId, u"externalId"_s, u"external-id"_s, &User::externalId, 255, G::Identity),
    };
}

// No member of FieldInfo: lupdate loses the context of tr() in members of a class that it did not see declared.
QString labelOf(Field field)
{
    switch (field) {
    case Field::Email: return Words::tr("E-mail");
    case Field::Phone: return Words::tr("Phone");
    case Field::Name: return Words::tr("Name");
    case Field::GivenName: return Words::tr("Given name");
    case Field::FamilyName: return Words::tr("Family name");
    case Field::NickName: return Words::tr("Nickname");
    case Field::Username: return Words::tr("User name");
    //: What somebody is called at work, as in "Director"
    case Field::Title: return Words::tr("Title");
    case Field::Department: return Words::tr("Department");
    case Field::Manager: return Words::tr("Manager");
    case Field::TimeZone: return Words::tr("Time zone");
    //: Language and country, as in en_US
    case Field::Locale: return Words::tr("Locale");
    case Field::FullAddress: return Words::tr("Full address");
    case Field::City: return Words::tr("City");
    //: Part of a country, as in California
    case Field::State: return Words::tr("State");
    case Field::Country: return Words::tr("Country");
    case Field::Zip: return Words::tr("Postal code");
    //: Address of a picture of the person
    case Field::Picture: return Words::tr("Picture");
    //: The person's id in another system
    case Field::ExternalId: return Words::tr("External ID");
    }
    return {};
}

} // namespace

QString FieldInfo::label() const
{
    return labelOf(field);
}

const QList<FieldInfo> &memberFields()
{
    static const QList<FieldInfo> fields = makeFields();
    return fields;
}

const FieldInfo &info(Field field)
{
    return memberFields().at(static_cast<qsizetype>(field));
}

const FieldInfo *fieldByKey(QStringView key)
{
    const auto &fields = memberFields();
    const auto found = std::ranges::find_if(fields, [key](const FieldInfo &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QString displayName(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Identity: return Words::tr("Identity");
    //: Heading over title, department and manager
    case FieldGroup::Employment: return Words::tr("Employment");
    case FieldGroup::Address: return Words::tr("Address");
    //: Heading over time zone and locale
    case FieldGroup::Preferences: return Words::tr("Preferences");
    }
    return {};
}

} // namespace Rollcall
